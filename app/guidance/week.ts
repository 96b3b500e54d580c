/** Weeks as their Mondays, days as YYYY-MM-DD. */

const DAY_MS = 24 * 60 * 60 * 1000;

/** The day so many days after another one (before it, where negative). */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: string): string {
  return daysAfter(day, -((new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7));
}

/** The Mondays of the last so many weeks up to that of a day, the earliest first. */
export function lastMondays(day: string, weeks: number): string[] {
  const last = mondayOf(day);
  return Array.from({ length: weeks }, (_, at) => daysAfter(last, -7 * (weeks - 1 - at)));
}

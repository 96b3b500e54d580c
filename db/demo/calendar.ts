/** Days and moments around today, as the Netherlands count them. The same day gives the same moments, at whatever hour it is asked. */

const inAmsterdam = new Intl.DateTimeFormat("en-CA", {
  timeZone: "Europe/Amsterdam", hourCycle: "h23",
  year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit",
});

const DAY = 24 * 60 * 60 * 1000;

/** The wall clock in Amsterdam at this instant, as if it were UTC. */
function wallClock(at: Date): number {
  const part = Object.fromEntries(inAmsterdam.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(part.year!, part.month! - 1, part.day!, part.hour!, part.minute!);
}

const isoDay = (at: number) => new Date(at).toISOString().slice(0, 10);

export interface Calendar {
  /** A day as YYYY-MM-DD; 0 is today, -7 a week ago. */
  day(offset: number): string;
  /** The same, moved away from today where it falls in a weekend: to the Friday before or the Monday after. */
  workingDay(offset: number): string;
  /** A moment on a working day. */
  at(offset: number, clock: string): Date;
}

export function calendarAround(now: Date): Calendar {
  const today = Math.floor(wallClock(now) / DAY) * DAY;
  function workingDay(offset: number): number {
    const day = today + offset * DAY;
    const weekday = new Date(day).getUTCDay();
    if (weekday !== 0 && weekday !== 6) return day;
    if (offset < 0) return day - (weekday === 6 ? 1 : 2) * DAY;
    return day + (weekday === 6 ? 2 : 1) * DAY;
  }
  return {
    day: (offset) => isoDay(today + offset * DAY),
    workingDay: (offset) => isoDay(workingDay(offset)),
    at(offset, clock) {
      const [hour, minute] = clock.split(":").map(Number) as [number, number];
      const wanted = workingDay(offset) + (hour * 60 + minute) * 60 * 1000;
      return new Date(wanted - (wallClock(new Date(wanted)) - wanted));
    },
  };
}

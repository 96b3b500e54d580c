/** Visits at the workplace, planned by themselves when someone begins at a placement. */

/** The weeks of a placement in which there is a visit: the first days, when it has become usual, and before it goes stale. */
export const VISIT_WEEKS = [1, 4, 12] as const;

export const VISIT_STATES = ["planned", "made", "cancelled"] as const;
export type VisitState = (typeof VISIT_STATES)[number];

/** Months after an end in which the contact person asks how it goes. */
const AFTERCARE_MONTHS = 3;
const DAY_MS = 24 * 60 * 60 * 1000;
/** Not on the very first day. */
const SETTLED_DAYS = 2;

const at = (day: string) => new Date(`${day}T12:00:00Z`);
const dayOf = (moment: Date) => moment.toISOString().slice(0, 10);

/** The day, or the Monday after it where it is in a weekend. */
function workingDay(day: Date): string {
  const late = { 6: 2, 0: 1 }[day.getUTCDay()] ?? 0;
  return dayOf(new Date(day.getTime() + late * DAY_MS));
}

/** The working day of each visit, counted from the first day (YYYY-MM-DD). */
export function visitDays(startsOn: string): { week: (typeof VISIT_WEEKS)[number]; plannedOn: string }[] {
  return VISIT_WEEKS.map((week) => ({ week, plannedOn: workingDay(new Date(at(startsOn).getTime() + ((week - 1) * 7 + SETTLED_DAYS) * DAY_MS)) }));
}

/** The working day three months after a day; of a month without such a day, its last one. */
export function aftercareDay(day: string): string {
  const first = at(`${day.slice(0, 8)}01`);
  first.setUTCMonth(first.getUTCMonth() + AFTERCARE_MONTHS);
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0, 12)).getUTCDate();
  first.setUTCDate(Math.min(Number(day.slice(8)), last));
  return workingDay(first);
}

import { daysAfter } from "#app/guidance/week.ts";
import type { HolderState } from "#app/status-holders/status-holder.ts";
import type { MomentKind } from "./contact.ts";

/**
 * How far someone is on the way, for how often there is contact. acquaintance: the first weeks of the dossier · search: looks for
 * a placement or buddy · beginning: the first weeks of a match · settled: a match that runs · pause: not now · aftercare: trajectory over.
 */
export const PHASES = ["acquaintance", "search", "beginning", "settled", "pause", "aftercare"] as const;
export type Phase = (typeof PHASES)[number];

/** Days from one contact to the next, where nothing else was agreed: dense at first, three months after it is over. */
export const PHASE_DAYS: Readonly<Record<Phase, number>> = { acquaintance: 7, search: 14, beginning: 7, settled: 28, pause: 42, aftercare: 91 };

/** A rhythm that is agreed with a person lies between these, in days. */
export const FEWEST_DAYS = 1;
export const MOST_DAYS = 182;

/** Weeks in which all is new: of a dossier, and of a match. */
const NEW_DAYS = 42;
/** Somebody who didn't come is asked after soon, whatever the rhythm. */
export const DAYS_AFTER_NO_SHOW = 3;

/** The phase, told from the dossier. Days as YYYY-MM-DD; `matchedOn`: when the latest running match began. */
export function phaseOf({ state, openedOn, matchedOn, today }: { state: HolderState; openedOn: string; matchedOn: string | null; today: string }): Phase {
  if (state === "closed") return "aftercare";
  if (state === "paused") return "pause";
  if (matchedOn !== null && today < daysAfter(matchedOn, NEW_DAYS)) return "beginning";
  if (today < daysAfter(openedOn, NEW_DAYS)) return "acquaintance";
  return matchedOn !== null || state === "matched" ? "settled" : "search";
}

export interface LastMoment {
  kind: MomentKind;
  /** YYYY-MM-DD */
  on: string;
}

/** The day on which contact is due next, YYYY-MM-DD: so many days after the last moment, or after the dossier was opened. */
export function nextContactOn({ days, openedOn, last }: { days: number; openedOn: string; last: LastMoment | null }): string {
  if (last === null) return daysAfter(openedOn, days);
  return daysAfter(last.on, last.kind === "no-show" ? Math.min(days, DAYS_AFTER_NO_SHOW) : days);
}

/** Whole days from the day on which contact was due to today; negative where it is yet to come. */
export function daysOverdue(dueOn: string, today: string): number {
  return Math.round((Date.parse(`${today}T00:00:00Z`) - Date.parse(`${dueOn}T00:00:00Z`)) / 86_400_000);
}

/** The day itself, or the Monday after where it falls in a weekend: to propose an appointment on. */
export function workingDayFrom(day: string): string {
  const weekday = new Date(`${day}T12:00:00Z`).getUTCDay();
  return weekday === 6 ? daysAfter(day, 2) : weekday === 0 ? daysAfter(day, 1) : day;
}

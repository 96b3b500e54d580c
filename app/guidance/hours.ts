/** Hours at a placement: confirmed by the week, counted towards the integration programme where they apply. */
import { daysAfter, lastMondays, mondayOf } from "./week.ts";

/** Of the Integration Act 2021. "none": not under that act, or no duty to integrate. */
export const ROUTES = ["b1", "education", "z", "none"] as const;
export type Route = (typeof ROUTES)[number];

export interface HoursTarget {
  /** "participation": taking part beside lessons. "practice": the practice of the module on work and participation (MAP). */
  kind: "participation" | "practice";
  hours: number;
}

/**
 * What hours are counted towards, by route; what weighs most first. Hours may count for both: the practice of the module is
 * part of taking part. Sources: Besluit inburgering 2021, art. 3.14 (Z-route: 800 hours beside the lessons); Divosa 2024 on the
 * module Arbeidsmarkt en Participatie (at least 40 hours of practice; the education route has no such module).
 */
export const TARGETS: Readonly<Record<Route, readonly HoursTarget[]>> = {
  z: [{ kind: "participation", hours: 800 }, { kind: "practice", hours: 40 }],
  b1: [{ kind: "practice", hours: 40 }],
  education: [],
  none: [],
};

/** More than this in a week is a mistake of the keyboard. */
export const MOST_HOURS = 60;
/** How far back an organisation confirms; what is older, the contact person puts right. */
export const WEEKS_BACK = 8;
/** From the week's Friday on, its hours can be confirmed. */
const FRIDAY = 4;

/** The Mondays of the weeks of which hours can be confirmed today, the latest first. */
export function weeksToConfirm({ startsOn, endsOn, today }: { startsOn: string; endsOn: string | null; today: string }): string[] {
  return lastMondays(today, WEEKS_BACK + 1)
    .filter((week) => week >= mondayOf(startsOn) && (endsOn === null || week <= endsOn) && daysAfter(week, FRIDAY) <= today)
    .reverse();
}

/** How far someone is: hours that count, at most `of`, and the share of it in whole percents. */
export function progress(hours: number, of: number): { hours: number; of: number; percent: number } {
  return { hours, of, percent: Math.min(100, Math.floor((hours / of) * 100)) };
}

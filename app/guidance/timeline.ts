import type { Goal } from "#app/placements/placement.ts";
import type { Outcome } from "./goal.ts";
import type { Face } from "./mood.ts";
import type { LifeArea } from "./life-areas.ts";

/** What a person's road is told in: what happened on a day, in the order in which it is told of one day. */
export type TimelineEvent = { /** YYYY-MM-DD. */ on: string } & (
  | { kind: "met" }
  | { kind: "appointment"; name: string }
  /** Hours a week that suit, after the balance was held; against the time before. */
  | { kind: "balance"; hours: number; change: Change | null }
  | { kind: "area"; area: LifeArea; change: Change }
  | { kind: "goal-set" | "goal-changed"; goal: Goal }
  | { kind: "goal-ended"; goal: Goal; outcome: Outcome }
  /** `name`: the organisation. */
  | { kind: "visit" | "referral" | "referral-confirmed"; name: string }
  | { kind: "buddy-began" | "buddy-ended" | "placement-began" | "placement-ended"; name: string }
);
export type TimelineKind = TimelineEvent["kind"];
export type Change = "up" | "down";

/** A match from its start to its end. */
export interface Running {
  lane: "buddy" | "placement";
  name: string;
  /** YYYY-MM-DD. */
  began: string;
  /** Null while it runs. */
  ended: string | null;
}

export interface TimelineRead {
  events: readonly TimelineEvent[];
  running: readonly Running[];
  /** What was said in general of a week, that begins on this Monday. */
  faces: readonly { week: string; face: Face }[];
  /** Hours confirmed in a month (YYYY-MM). */
  hours: readonly { month: string; hours: number }[];
}

export interface LaneInMonth {
  names: string[];
  /** It begins or ends in this month: where the bar is round. */
  begins: boolean;
  ends: boolean;
}

export interface TimelineMonth {
  /** YYYY-MM. */
  month: string;
  /** As they were told, never averaged. */
  faces: Face[];
  buddy: LaneInMonth | null;
  placement: LaneInMonth | null;
  hours: number;
  events: TimelineEvent[];
}

/** What a month's picture shows, with its days and figures in words. */
export type MonthShown = Omit<TimelineMonth, "hours" | "events"> & {
  name: string;
  /** Null where none were confirmed. */
  hours: string | null;
  events: readonly (TimelineEvent & { day: string })[];
};

/** Months on one picture: half a year fits a sheet and a screen. */
export const MONTHS_SHOWN = 6;

const monthOf = (day: string) => day.slice(0, 7);

/** The month so many months after another one (before it, where negative); both YYYY-MM. */
export function monthsAfter(month: string, months: number): string {
  const [year, at] = month.split("-").map(Number) as [number, number];
  const count = year * 12 + at - 1 + months;
  return `${String(Math.floor(count / 12)).padStart(4, "0")}-${String((count % 12) + 1).padStart(2, "0")}`;
}

/** The half year that ends with this month, a month each, the earliest first. What lies outside it is left out. */
export function monthsOf(read: TimelineRead, last: string): TimelineMonth[] {
  return Array.from({ length: MONTHS_SHOWN }, (_, at): TimelineMonth => {
    const month = monthsAfter(last, at - MONTHS_SHOWN + 1);
    return {
      month,
      faces: read.faces.filter(({ week }) => monthOf(week) === month).toSorted((a, b) => a.week.localeCompare(b.week)).map(({ face }) => face),
      buddy: laneIn(read.running, "buddy", month),
      placement: laneIn(read.running, "placement", month),
      hours: read.hours.filter((each) => each.month === month).reduce((sum, { hours }) => sum + hours, 0),
      events: read.events.filter(({ on }) => monthOf(on) === month).toSorted((a, b) => a.on.localeCompare(b.on)),
    };
  });
}

function laneIn(running: readonly Running[], lane: Running["lane"], month: string): LaneInMonth | null {
  const here = running.filter((each) => each.lane === lane && monthOf(each.began) <= month && (each.ended === null || monthOf(each.ended) >= month));
  if (here.length === 0) return null;
  return {
    names: [...new Set(here.map(({ name }) => name))],
    begins: here.every(({ began }) => monthOf(began) === month),
    ends: here.every(({ ended }) => ended !== null && monthOf(ended) === month),
  };
}

/** The first month of which there is something to tell; null where there is nothing yet. */
export function firstMonth({ events, running, faces }: TimelineRead): string | null {
  return [...events.map(({ on }) => on), ...running.map(({ began }) => began), ...faces.map(({ week }) => week)].map(monthOf).toSorted()[0] ?? null;
}

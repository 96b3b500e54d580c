import { lastMondays } from "./week.ts";

/** How is it going: five faces a week, told by the person, for the contact person alone. */

/** What a face is about: "overall" first; the others only if someone wants to tell more. */
export const MOOD_THEMES = ["overall", "sleep", "money", "home", "children", "language", "people"] as const;
export type MoodTheme = (typeof MOOD_THEMES)[number];

/** 1 very bad · 2 bad · 3 so-so · 4 good · 5 very good. */
export const FACES = [1, 2, 3, 4, 5] as const;
export type Face = (typeof FACES)[number];

export const isFace = (value: number): value is Face => (FACES as readonly number[]).includes(value);

export interface MoodTold {
  /** Monday, YYYY-MM-DD. */
  week: string;
  face: Face;
}

/** Older than this says little of now. */
const WEEKS_THAT_COUNT = 3;
const LOW: Face = 2;
const DROP = 2;
/** A drop is held against what was usual: the middle of up to so many weeks before, told in at least two. */
const USUAL = { weeks: 4, least: 2 };

/**
 * Whether a line of faces falls, so that someone should ask. "low": bad or very bad in the last two weeks that were told.
 * "drop": two faces or more below what was usual. One bad week alone is a week like everyone has; and someone for whom "so-so"
 * is usual isn't falling. It says nothing about why: that is for a talk. Null: nothing, or nothing told of late.
 */
export function fallingLine(told: readonly MoodTold[], today: string): "low" | "drop" | null {
  const since = lastMondays(today, WEEKS_THAT_COUNT)[0]!;
  const latestFirst = told.toSorted((a, b) => (a.week < b.week ? 1 : -1));
  const [last, before] = latestFirst;
  if (!last || last.week < since) return null;
  if (before && last.face <= LOW && before.face <= LOW) return "low";
  const usual = latestFirst.slice(1, 1 + USUAL.weeks).map(({ face }) => face).sort((a, b) => a - b);
  if (usual.length < USUAL.least) return null;
  // Of an even number the lower middle: no alarm for half a face.
  return usual[(usual.length - 1) >> 1]! - last.face >= DROP ? "drop" : null;
}

/** Days that a link in a message can be tapped: one that lies longer asks about a week that is over. */
export const LINK_DAYS = 7;

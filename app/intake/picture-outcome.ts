import { type Sector, type Task, WORK_STYLES, type WorkStyle } from "#app/placements/placement.ts";
import { isStyle, type PictureAnswer, type Screen } from "./picture-screens.ts";
import { PICTURES, type Setting } from "./picture-triads.ts";

/** One style in front, or none. A person may say either. */
export const CONCLUSIONS = [...WORK_STYLES, "mix"] as const;
export type Conclusion = (typeof CONCLUSIONS)[number];

export type Counts = Readonly<Record<WorkStyle, number>>;
export type Shares = Readonly<Record<WorkStyle, number>>;

/** A lead of so many picks happens by chance in 5.1 % of twelve random choices, computed over all of them. */
export const CLEAR_LEAD = 5;
export const SOME_LEAD = 2;
/** With fewer picks than this nothing is said for sure. */
const ENOUGH = 8;

export interface Outcome {
  counts: Counts;
  /** Picks that count: of the twelve, not of practice or repeats. */
  picks: number;
  lead: number;
  /** clearly: vooral X · mostly: vooral X, ook Y · mixed: none in front. */
  kind: "clearly" | "mostly" | "mixed";
  /** The style in front; null where mixed. */
  first: WorkStyle | null;
  /** The one after it, with "mostly". */
  also: WorkStyle | null;
  /** Repeats that were picked both times, and how many of them alike. */
  repeats: { told: number; alike: number; differ: Setting[] };
  /** sure: enough picks, repeats alike · talk: a repeat differs, or few picks · not-sure: both differ, or too few. Never a measure of the person. */
  certainty: "sure" | "talk" | "not-sure";
  chosen: { setting: Setting; style: WorkStyle }[];
  notUnderstood: Setting[];
  neither: Setting[];
}

/**
 * What fifteen screens say. Picks are compared within one person only (they are forced choices: ipsative data); nothing here may
 * compare people. `answers` are by screen, in order, as far as they were given.
 */
export function outcomeOf(screens: readonly Screen[], answers: readonly PictureAnswer[]): Outcome {
  const told = screens.flatMap((screen, at) => (answers[at] ? [{ ...screen, answer: answers[at] }] : []));
  const first = told.filter(({ kind }) => kind === "first");
  const chosen = first.flatMap(({ setting, answer }) => (isStyle(answer) ? [{ setting, style: answer }] : []));
  const counts = Object.fromEntries(WORK_STYLES.map((style) => [style, chosen.filter((each) => each.style === style).length])) as Record<WorkStyle, number>;
  // Equal counts: nothing follows from the order, as no lead is below two.
  const [top, second] = WORK_STYLES.toSorted((a, b) => counts[b] - counts[a]) as [WorkStyle, WorkStyle];
  const lead = counts[top] - counts[second];
  const kind = lead >= CLEAR_LEAD ? "clearly" : lead >= SOME_LEAD ? "mostly" : "mixed";
  const pairs = told.flatMap(({ kind, setting, answer }) => {
    const before = first.find((each) => each.setting === setting);
    return kind === "repeat" && before && isStyle(answer) && isStyle(before.answer) ? [{ setting, alike: answer === before.answer }] : [];
  });
  const differ = pairs.filter(({ alike }) => !alike).map(({ setting }) => setting);
  const certainty = chosen.length < ENOUGH || differ.length === 2 ? "not-sure" : differ.length === 1 || pairs.length < 2 ? "talk" : "sure";
  return {
    counts, picks: chosen.length, lead, kind, first: kind === "mixed" ? null : top, also: kind === "mostly" && counts[second] > 0 ? second : null,
    repeats: { told: pairs.length, alike: pairs.length - differ.length, differ }, certainty, chosen,
    notUnderstood: first.filter(({ answer }) => answer === "not-understood").map(({ setting }) => setting),
    neither: first.filter(({ answer }) => answer === "neither").map(({ setting }) => setting),
  };
}

export const conclusionOf = ({ first }: Pick<Outcome, "first">): Conclusion => first ?? "mix";

/** Whole percents that make 100: each part rounded down, what is left to the largest remainders (ties: head, hand, heart). */
function wholePercents(parts: Counts): Shares {
  const total = WORK_STYLES.reduce((sum, style) => sum + parts[style], 0);
  const down = WORK_STYLES.map((style) => ({ style, whole: Math.floor((parts[style] * 100) / total), rest: (parts[style] * 100) % total }));
  const left = 100 - down.reduce((sum, { whole }) => sum + whole, 0);
  const more = new Set(down.toSorted((a, b) => b.rest - a.rest).slice(0, left).map(({ style }) => style));
  return Object.fromEntries(down.map(({ style, whole }) => [style, whole + (more.has(style) ? 1 : 0)])) as Record<WorkStyle, number>;
}

/**
 * Shares for the matcher, 0 to 100 and 100 together. Picks are smoothed by one of each (Laplace's rule of succession), so that no
 * style is ever nothing and few picks say little. An own conclusion that differs overrules: that style three parts of five.
 */
export function sharesOf(counts: Counts, computed: Conclusion, own: Conclusion): Shares {
  if (own === computed) return wholePercents({ head: counts.head + 1, hand: counts.hand + 1, heart: counts.heart + 1 });
  if (own === "mix") return wholePercents({ head: 1, hand: 1, heart: 1 });
  return wholePercents({ head: 1, hand: 1, heart: 1, [own]: 3 } as Record<WorkStyle, number>);
}

/**
 * Interests: of the chosen pictures those that the person pointed at as the best. A choice within a setting alone says nothing about
 * the setting (each setting gets one), so that without this no interest is known.
 */
export function interestsOf(chosen: Outcome["chosen"], favourites: readonly string[]): { sectors: Sector[]; tasks: Task[] } {
  const liked = chosen.filter(({ setting }) => favourites.includes(setting)).map(({ setting, style }) => PICTURES[setting][style]);
  return { sectors: [...new Set(liked.map(({ sector }) => sector))], tasks: [...new Set(liked.flatMap(({ tasks }) => tasks))] };
}

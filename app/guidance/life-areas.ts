/**
 * Thirteen life areas, each seen at one of five levels. Levels are an order and no measure: they are never averaged or summed
 * (docs/decisions/life-areas.md).
 */

/**
 * The areas of life that the Dutch self-sufficiency matrix has since 2017, too (GGD Amsterdam, thirteen domains); names and
 * sentences are our own, and this isn't that matrix.
 */
export const LIFE_AREAS = [
  "money", "work-and-learning", "day", "housing", "self-care", "household", "people", "taking-part",
  "home-relations", "mental-health", "physical-health", "substance-use", "justice",
] as const;
export type LifeArea = (typeof LIFE_AREAS)[number];

/** Data on health, the private life at home and justice (GDPR, articles 9 and 10): optional, without notes, for the contact person alone. */
export const SENSITIVE_AREAS = ["home-relations", "mental-health", "physical-health", "substance-use", "justice"] as const satisfies readonly LifeArea[];
export const OPEN_AREAS = LIFE_AREAS.filter((area) => !isSensitive(area));

export function isSensitive(area: LifeArea): boolean {
  return (SENSITIVE_AREAS as readonly LifeArea[]).includes(area);
}

/** 1 it is urgent · 2 it doesn't work · 3 it works with much help · 4 it works well enough · 5 it goes by itself. Nothing in between. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

export const isLevel = (value: number): value is Level => (LEVELS as readonly number[]).includes(value);

/** From here down someone needs help. */
const LOW: Level = 2;

/** Whose view a level is. */
export const VIEWS = ["consultant", "person"] as const;
export type View = (typeof VIEWS)[number];

/** Where it is known from: the person (what counts most), colleagues who know the person, or files. */
export const SOURCES = ["person", "colleagues", "files"] as const;
export type Source = (typeof SOURCES)[number];

/** The instrument that a level was seen with: ours, unless the municipality brought in its own. */
export const OWN_INSTRUMENT = { code: "meedoen", version: "1" } as const;

/** After this many days a level is shown as one of a while ago. */
const FRESH_DAYS = 92;

export function isOfAWhileAgo(scoredOn: string, today: string): boolean {
  return Date.parse(today) - Date.parse(scoredOn) > FRESH_DAYS * 24 * 60 * 60 * 1000;
}

export interface Seen {
  /** YYYY-MM-DD. */
  scoredOn: string;
  level: Level;
}

/** How an area went from one time to the next. By direction alone: a step from 1 to 2 isn't as much as one from 4 to 5. */
export function changeOf(before: Level | null, now: Level): "up" | "down" | "same" | null {
  if (before === null) return null;
  return now > before ? "up" : now < before ? "down" : "same";
}

/** In how many areas someone needs help, of how many that were seen: the only number that is made of several levels. */
export function lowAreas(levels: readonly Level[]): { low: number; seen: number } {
  return { low: levels.filter((level) => level <= LOW).length, seen: levels.length };
}

export const isLow = (level: Level): boolean => level <= LOW;

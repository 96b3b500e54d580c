/**
 * Levels of a language. Dutch is told on the scale of the Common European Framework, with A0 for "no Dutch yet";
 * other languages on three steps that people can judge about themselves.
 */

export const DUTCH_LEVELS = ["A0", "A1", "A2", "B1", "B2", "C1", "C2"] as const;
export type DutchLevel = (typeof DUTCH_LEVELS)[number];

/** A level's place on the scale, 0 (A0) to 6 (C2). */
export function dutchRank(level: DutchLevel): number {
  return DUTCH_LEVELS.indexOf(level);
}

export const FLUENCIES = ["basic", "good", "fluent"] as const;
export type Fluency = (typeof FLUENCIES)[number];

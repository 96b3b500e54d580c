import type { LanguageId } from "#app/languages/language.ts";
import { dutchRank, type DutchLevel } from "#app/languages/level.ts";
import type { SpokenLanguage } from "#app/languages/spoken.ts";
import { mutuallyIntelligibleWith } from "#app/languages/understood.ts";

/** What a person can do in which languages, as nested sets: mother tongues are fluent, fluent is good, good is known. */
export interface Tongues {
  motherTongues: LanguageId[];
  fluent: LanguageId[];
  good: LanguageId[];
  /** At any level. */
  known: LanguageId[];
}

/** Dutch carries a talk between two people from here on. */
export const DUTCH_GOOD = dutchRank("B1");
const DUTCH_FLUENT = dutchRank("C1");
const DUTCH_KNOWN = dutchRank("A1");

/**
 * Sorts a person's languages. Dutch goes by its level alone, on the scale that others are compared with:
 * known from A1, good from B1, fluent from C1, and never a mother tongue here; `dutch` is a rank, NaN when not told.
 */
export function tonguesOf(languages: readonly SpokenLanguage[], dutch: number): Tongues {
  const others = languages.filter(({ id }) => id !== "nl");
  const fluent = others.filter(({ fluency, motherTongue }) => motherTongue || fluency === "fluent");
  const good = others.filter(({ fluency, motherTongue }) => motherTongue || fluency !== "basic");
  const dutchFrom = (rank: number): LanguageId[] => (dutch >= rank ? ["nl"] : []);
  return {
    motherTongues: others.filter(({ motherTongue }) => motherTongue).map(({ id }) => id),
    fluent: [...fluent.map(({ id }) => id), ...dutchFrom(DUTCH_FLUENT)],
    good: [...good.map(({ id }) => id), ...dutchFrom(DUTCH_GOOD)],
    known: [...others.map(({ id }) => id), ...dutchFrom(DUTCH_KNOWN)],
  };
}

/** The languages whose speakers these speakers can talk with, each in their own. */
export function mutualOf(languages: readonly LanguageId[]): LanguageId[] {
  return languages.flatMap(mutuallyIntelligibleWith);
}

/** A buddy's Dutch as a rank: the level told, or what the list of languages says of it, whichever is more; NaN when neither. */
export function buddyDutchRank(languages: readonly SpokenLanguage[], told: DutchLevel | null): number {
  const ranks = languages
    .filter(({ id }) => id === "nl")
    .map(({ fluency, motherTongue }) => (motherTongue || fluency === "fluent" ? dutchRank("C2") : fluency === "good" ? DUTCH_GOOD : DUTCH_KNOWN));
  if (told) ranks.push(dutchRank(told));
  return ranks.length > 0 ? Math.max(...ranks) : NaN;
}

import type { Fluency } from "./level.ts";

export interface Spoken {
  language: string;
  fluency: Fluency;
  motherTongue: boolean;
}

/** Mother tongues and other languages, as two sets of keys. */
export interface SpokenSets {
  mother: readonly string[];
  others: readonly string[];
}

export const spokenSets = (known: readonly Spoken[]): SpokenSets => ({
  mother: known.filter(({ motherTongue }) => motherTongue).map(({ language }) => language),
  others: known.filter(({ motherTongue }) => !motherTongue).map(({ language }) => language),
});

/**
 * The rows after one or both sets were told anew. A language told as both is a mother tongue; one that was known keeps its fluency,
 * a mother tongue is fluent, and another one is "good" until someone says otherwise.
 */
export function spokenWith(known: readonly Spoken[], told: Partial<SpokenSets>): Spoken[] {
  const before = spokenSets(known);
  const mother = told.mother ?? before.mother.filter((language) => !told.others?.includes(language));
  const others = (told.others ?? before.others).filter((language) => !mother.includes(language));
  return [
    ...mother.map((language): Spoken => ({ language, fluency: "fluent", motherTongue: true })),
    ...others.map((language): Spoken => ({ language, fluency: known.find((each) => each.language === language)?.fluency ?? "good", motherTongue: false })),
  ];
}

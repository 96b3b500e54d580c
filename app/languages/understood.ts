import type { LanguageId } from "#app/languages/language.ts";

/**
 * Which languages speakers of a language understand well without having learnt them. Directed: a speaker of the key
 * understands the listed ones. Only pairs that are good in ordinary talk are here. "Fair" isn't enough to lean on,
 * and what depends on schooling or on a person's life (standard Arabic, Amharic in Eritrea, Pashto and Dari,
 * Russian in Ukraine) is asked, never assumed. Absent on purpose: Kurmanji and Sorani, Kurmanji and Zazaki,
 * Levantine and Maghrebi Arabic, Tigrinya and Tigre and Amharic, Ukrainian and Russian.
 *
 * Source: docs/decisions/languages.md.
 */
const UNDERSTANDS: Partial<Record<LanguageId, readonly LanguageId[]>> = {
  // One continuum from Iran over Afghanistan; Hazaragi speakers and Dari speakers share a country and a school.
  fa: ["prs"],
  prs: ["fa", "haz"],
  haz: ["prs"],
  // Neighbours, and decades of Syrian and Egyptian television.
  apc: ["acm", "arz"],
  acm: ["apc"],
  arz: ["apc"],
  // One way only: Sudan watches Egypt more than Egypt hears Sudan.
  apd: ["arz"],
  // Maghrebi Arabic, neighbour to neighbour.
  ary: ["arq"],
  arq: ["ary", "aeb"],
  aeb: ["arq"],
  tr: ["az"],
  az: ["tr", "azb"],
  // Iranian Azerbaijanis follow Turkish television; the other way round it is hard work.
  azb: ["az", "tr"],
  rw: ["rn"],
  rn: ["rw"],
};

/** The other languages that speakers of this one understand well. */
export function wellUnderstoodBy(speaker: LanguageId): readonly LanguageId[] {
  return UNDERSTANDS[speaker] ?? [];
}

/** Whether a speaker of the one understands the other well: the same language, or a pair of the table. */
export function understandsWell(speaker: LanguageId, heard: LanguageId): boolean {
  return speaker === heard || wellUnderstoodBy(speaker).includes(heard);
}

/**
 * The other languages whose speakers and speakers of this one understand each other, each in their own language.
 * A one-way pair isn't a conversation.
 */
export function mutuallyIntelligibleWith(language: LanguageId): readonly LanguageId[] {
  return wellUnderstoodBy(language).filter((other) => understandsWell(other, language));
}

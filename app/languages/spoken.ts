import { isLanguageId, type LanguageId, languageName } from "#app/languages/language.ts";
import type { Fluency } from "#app/languages/level.ts";

/** A language as a person tells it. Dutch is told on its own scale instead (`DutchLevel`). */
export interface SpokenLanguage {
  id: LanguageId;
  fluency: Fluency;
  /** Grew up with it. People may have more than one; a mother tongue counts as fluent whatever `fluency` says. */
  motherTongue: boolean;
}

/** Spoken languages by their names in an interface language, as a page shows them; keys that left the catalogue are skipped. */
export function spokenNames(spoken: readonly { language: string; motherTongue: boolean }[], interfaceLanguage: string): { name: string; motherTongue: boolean }[] {
  return spoken.flatMap(({ language, motherTongue }) => (isLanguageId(language) ? [{ name: languageName(language, interfaceLanguage), motherTongue }] : []));
}

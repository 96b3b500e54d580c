import type { LanguageId } from "#app/languages/language.ts";
import type { Fluency } from "#app/languages/level.ts";

/** A language as a person tells it. Dutch is told on its own scale instead (`DutchLevel`). */
export interface SpokenLanguage {
  id: LanguageId;
  fluency: Fluency;
  /** Grew up with it. People may have more than one; a mother tongue counts as fluent whatever `fluency` says. */
  motherTongue: boolean;
}

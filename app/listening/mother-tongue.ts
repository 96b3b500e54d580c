import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import type { LanguageId } from "#app/languages/language.ts";

/** Which texts of the site someone with this mother tongue can read out. */
const READS: Readonly<Partial<Record<LanguageId, InterfaceLanguage>>> = {
  nl: "nl", en: "en", ti: "ti", tr: "tr", so: "so", uk: "uk", fa: "fa", prs: "fa", haz: "fa",
  ar: "ar", apc: "ar", acm: "ar", ayn: "ar", apd: "ar", arz: "ar", ary: "ar", arq: "ar", aeb: "ar",
};

/** Where the fewest devices have a voice. */
const MOST_NEEDED: InterfaceLanguage = "ti";

/** The language that someone probably comes to record; the one that needs it most where the tongues don't tell. */
export function languageToRecord(motherTongues: readonly string[]): InterfaceLanguage {
  for (const tongue of motherTongues) {
    const language = READS[tongue as LanguageId];
    if (language && language !== "nl") return language;
  }
  return MOST_NEEDED;
}

/** The languages of the interface. People's own languages are another thing: app/languages. */

export const INTERFACE_LANGUAGES = ["nl", "en", "ar", "fa", "ti", "tr", "uk", "so"] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

export const DEFAULT_LANGUAGE: InterfaceLanguage = "nl";

/** Staff, employers and buddies read Dutch or English; status holders any. */
export const STAFF_LANGUAGES = ["nl", "en"] as const satisfies readonly InterfaceLanguage[];

interface LanguageFacts {
  /** What its readers call it. */
  ownName: string;
  direction: "ltr" | "rtl";
  /** ISO 15924: which letters it takes. */
  script: "Latn" | "Arab" | "Ethi" | "Cyrl";
  /** For Intl: the Gregorian calendar and the digits of Dutch letters, clocks and telephones, whatever a country's habit. */
  locale: string;
}

export const LANGUAGE_FACTS: Readonly<Record<InterfaceLanguage, LanguageFacts>> = {
  nl: { ownName: "Nederlands", direction: "ltr", script: "Latn", locale: "nl-NL" },
  en: { ownName: "English", direction: "ltr", script: "Latn", locale: "en-GB" },
  ar: { ownName: "العربية", direction: "rtl", script: "Arab", locale: "ar-u-ca-gregory-nu-latn" },
  // One set of texts, in words that readers of both countries know.
  fa: { ownName: "فارسی / دری", direction: "rtl", script: "Arab", locale: "fa-u-ca-gregory-nu-latn" },
  ti: { ownName: "ትግርኛ", direction: "ltr", script: "Ethi", locale: "ti-ER-u-ca-gregory-nu-latn" },
  tr: { ownName: "Türkçe", direction: "ltr", script: "Latn", locale: "tr-TR" },
  uk: { ownName: "Українська", direction: "ltr", script: "Cyrl", locale: "uk-UA" },
  so: { ownName: "Soomaali", direction: "ltr", script: "Latn", locale: "so-SO-u-ca-gregory-nu-latn" },
};

export function isInterfaceLanguage(text: unknown): text is InterfaceLanguage {
  return (INTERFACE_LANGUAGES as readonly unknown[]).includes(text);
}

/** Dutch for staff who hold another language's setting; the language itself for status holders. */
export function staffLanguage(language: InterfaceLanguage): InterfaceLanguage {
  return (STAFF_LANGUAGES as readonly string[]).includes(language) ? language : DEFAULT_LANGUAGE;
}

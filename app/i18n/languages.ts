/** The languages of the interface. People's own languages are another thing: app/languages. */

export const INTERFACE_LANGUAGES = ["nl", "en", "ar"] as const;
export type InterfaceLanguage = (typeof INTERFACE_LANGUAGES)[number];

export const DEFAULT_LANGUAGE: InterfaceLanguage = "nl";

/** Staff, employers and buddies read Dutch or English; status holders any. */
export const STAFF_LANGUAGES = ["nl", "en"] as const satisfies readonly InterfaceLanguage[];

interface LanguageFacts {
  /** What its readers call it. */
  ownName: string;
  direction: "ltr" | "rtl";
  /** For Intl: the Gregorian calendar always, digits by habit. */
  locale: string;
}

export const LANGUAGE_FACTS: Readonly<Record<InterfaceLanguage, LanguageFacts>> = {
  nl: { ownName: "Nederlands", direction: "ltr", locale: "nl-NL" },
  en: { ownName: "English", direction: "ltr", locale: "en-GB" },
  ar: { ownName: "العربية", direction: "rtl", locale: "ar-u-ca-gregory-nu-latn" },
};

export function isInterfaceLanguage(text: unknown): text is InterfaceLanguage {
  return (INTERFACE_LANGUAGES as readonly unknown[]).includes(text);
}

/** Dutch for staff who hold another language's setting; the language itself for status holders. */
export function staffLanguage(language: InterfaceLanguage): InterfaceLanguage {
  return (STAFF_LANGUAGES as readonly string[]).includes(language) ? language : DEFAULT_LANGUAGE;
}

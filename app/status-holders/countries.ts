import { type InterfaceLanguage, LANGUAGE_FACTS } from "#app/i18n/languages.ts";

/**
 * Countries that status holders and their buddies come from (ISO 3166-1 alpha-2), for the one question that asks it:
 * a wish about someone from the own country. Nobody's nationality is kept.
 */
export const WISH_COUNTRIES = [
  "SY", "IQ", "TR", "IR", "AF", "PK", "YE", "PS", "LB", "JO", "EG", "LY", "MA", "DZ", "TN", "SD", "SS", "ER", "ET", "SO", "DJ",
  "NG", "GM", "GN", "SL", "CM", "CD", "BI", "RW", "UG", "UA", "RU", "BY", "GE", "AM", "AZ", "CN", "LK", "MM", "VE", "CO", "SR", "NL",
] as const;

export interface CountryChoice {
  value: string;
  label: string;
}

/**
 * The countries by their names in a language, sorted. For loaders: a browser may know other names than the server,
 * and a page must show the same on both.
 */
export function countryChoices(language: InterfaceLanguage): CountryChoice[] {
  const { locale } = LANGUAGE_FACTS[language];
  const names = new Intl.DisplayNames(locale, { type: "region" });
  const collator = new Intl.Collator(locale);
  return WISH_COUNTRIES.map((value) => ({ value, label: names.of(value) ?? value })).sort((a, b) => collator.compare(a.label, b.label));
}

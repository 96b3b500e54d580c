import { type InterfaceLanguage, LANGUAGE_FACTS } from "#app/i18n/languages.ts";
import arabic from "./fonts-arabic.css?url";
import ethiopic from "./fonts-ethiopic.css?url";

/** Letters that a page fetches by their range alone, or that styles.css has. */
const BESIDE_STYLES = { Arab: arabic, Ethi: ethiopic, Latn: null, Cyrl: null };

/** The letters of a language whose script the other pages don't carry. */
export function ScriptFonts({ language }: { language: InterfaceLanguage }) {
  const href = BESIDE_STYLES[LANGUAGE_FACTS[language].script];
  return href && <link rel="stylesheet" href={href} />;
}

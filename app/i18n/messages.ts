import type { InterfaceLanguage, STAFF_LANGUAGES } from "./languages.ts";
import type { ArabicForms, InForms, PluralForm, TwoForms, UkrainianForms } from "./plurals.ts";
import { ar } from "./messages/ar/index.ts";
import { en } from "./messages/en/index.ts";
import { fa } from "./messages/fa/index.ts";
import { nl } from "./messages/nl/index.ts";
import { so } from "./messages/so/index.ts";
import { ti } from "./messages/ti/index.ts";
import { tr } from "./messages/tr/index.ts";
import { uk } from "./messages/uk/index.ts";

/** What the pages under /me and /card draw on, and the printed card: there in every language. */
export const HOLDER_NAMESPACES = ["balance", "card", "choosing", "fields", "goals", "holder", "hours", "howCards", "listening", "moodLink", "notices", "papers", "pictures", "pin", "referrals", "refusals", "reminders", "signInCard", "site", "talkCards", "timeline", "words"] as const;
type HolderNamespace = (typeof HOLDER_NAMESPACES)[number];

/** How each language of status holders counts. */
type FormsOf = { ar: ArabicForms; fa: TwoForms; ti: TwoForms; tr: TwoForms; uk: UkrainianForms; so: TwoForms } & Record<string, PluralForm>;

type MessagesOf<Language extends InterfaceLanguage> = Language extends (typeof STAFF_LANGUAGES)[number]
  ? typeof nl
  : { [Name in HolderNamespace]: InForms<(typeof nl)[Name], FormsOf[Language]> };

/** Every message in every language. A language, namespace, key or form that is missing doesn't compile. */
export const MESSAGES: Readonly<{ [Language in InterfaceLanguage]: MessagesOf<Language> }> = { nl, en, ar, fa, ti, tr, uk, so };

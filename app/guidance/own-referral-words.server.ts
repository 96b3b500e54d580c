import { type InterfaceLanguage, LANGUAGE_FACTS } from "#app/i18n/languages.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { TOLD, type Told } from "./referral.ts";

/** What is asked about a referral in the person's language, for two at one screen; null where it is the consultant's too. */
export function ownReferralWords(language: InterfaceLanguage, beside: InterfaceLanguage) {
  if (language === beside) return null;
  const t = translator(language);
  return {
    lang: language, dir: LANGUAGE_FACTS[language].direction, question: t("referrals:question"), yes: t("referrals:yes"), no: t("referrals:no"),
    about: Object.fromEntries(TOLD.map((about) => [about, t(`referrals:about.${about}`)])) as Record<Told, string>,
  };
}
export type OwnReferralWords = NonNullable<ReturnType<typeof ownReferralWords>>;

import { type InterfaceLanguage, LANGUAGE_FACTS } from "#app/i18n/languages.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { CARDS, RELIEFS, SUPPORTS, WEIGHTS } from "./balance.ts";
import { NEXT_STEPS } from "./closing.ts";
import { LIFE_AREAS } from "./life-areas.ts";
import { FACES } from "./mood.ts";

const each = <Key extends string | number>(keys: readonly Key[], say: (key: Key) => string) => Object.fromEntries(keys.map((key) => [key, say(key)])) as Record<Key, string>;

/** What the talk's pages say in the person's language beside the consultant's; null where it is the same one. */
export function ownWords(language: InterfaceLanguage, beside: InterfaceLanguage) {
  if (language === beside) return null;
  const t = translator(language);
  return {
    lang: language,
    dir: LANGUAGE_FACTS[language].direction,
    question: t("balance:question"), choose: t("balance:choose"), areasQuestion: t("balance:areasQuestion"), hours: t("balance:hours"), weighs: t("balance:weighs"), carries: t("balance:carries"),
    canGo: t("balance:canGo"), canCome: t("balance:canCome"), first: t("balance:first"), later: t("balance:later"),
    area: each(LIFE_AREAS, (area) => t(`balance:area.${area}`)),
    says: each(LIFE_AREAS, (area) => t(`balance:says.${area}`)),
    card: each(CARDS, (card) => t(`balance:card.${card}`)),
    weight: each(WEIGHTS, (weight) => t(`balance:weight.${weight}`)),
    relief: each(RELIEFS, (relief) => t(`balance:relief.${relief}`)),
    support: each(SUPPORTS, (support) => t(`balance:support.${support}`)),
    face: each(FACES, (face) => t(`holder:mood.faces.${face}`)),
  };
}
export type OwnWords = NonNullable<ReturnType<typeof ownWords>>;

/** What a closing talk asks, in the person's language. */
export function closingWords(language: InterfaceLanguage) {
  const t = translator(language);
  return { howWasIt: t("goals:howWasIt"), wentWell: t("goals:wentWell"), learnt: t("goals:learnt"), nextQuestion: t("goals:nextQuestion"), step: each(NEXT_STEPS, (step) => t(`goals:step.${step}`)) };
}

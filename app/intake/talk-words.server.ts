import { PARTS, WEEKDAYS } from "#app/day-parts/day-part.ts";
import { formatList } from "#app/i18n/formatters.ts";
import { type InterfaceLanguage, LANGUAGE_FACTS } from "#app/i18n/languages.ts";
import { type Translate, translator } from "#app/i18n/translator.server.ts";
import { languageById, type LanguageId, languageName } from "#app/languages/language.ts";
import { type Answer, type Field, questionOf } from "./talk.ts";
import { type AnswerScene, sceneOfAnswer } from "./talk-scenes.ts";

/** Languages that many in the programme speak, to choose from at once; all others stand behind them. */
const COMMON: readonly string[] = ["ar", "apc", "kmr", "ckb", "ti", "am", "fa", "prs", "ps", "tr", "so", "uk", "ru", "en", "fr"] satisfies LanguageId[];
const LANGUAGE_FIELDS: readonly Field[] = ["hearLanguage", "motherTongues", "otherLanguages"];
export const asksLanguage = (field: Field) => LANGUAGE_FIELDS.includes(field);

/** What an answer's word is called in a language. */
export function answerWord(field: Field, word: string, language: InterfaceLanguage, t: Translate): string {
  switch (field) {
    case "readLanguage": return LANGUAGE_FACTS[word as InterfaceLanguage].ownName;
    case "hearLanguage": case "motherTongues": case "otherLanguages": return languageName(word as LanguageId, language);
    case "dutchLevel": return t(`words:dutchLevel.${word as "A1"}`);
    case "travelModes": return t(`words:travelMode.${word as "walk"}`);
    case "earlierSectors": case "interestSectors": return t(`words:sector.${word as "care"}`);
    case "goals": return t(`words:goal.${word as "trade"}`);
    case "workStyle": return t(`words:workStyle.${word as "head"}`);
    case "hasChildren": return t(`site:${word as "yes"}`);
    case "formality": return t(`talkCards:formality.${word as "formal"}`);
    case "interpreterWish": return t(`talkCards:interpreterWish.${word as "no"}`);
    case "interpreter": return t(`talkCards:interpreter.${word as "none"}`);
    case "dayIs": return t(`talkCards:dayThing.${word as "work"}`);
    case "home": return t(`talkCards:housemate.${word as "nobody"}`);
    case "qualities": return t(`talkCards:quality.${word as "strong"}`);
    case "givesEnergy": case "takesEnergy": return t(`talkCards:energy.${word as "music"}`);
    case "dayParts": {
      const [day, part] = word.split("-") as ["mon", "morning"];
      return `${t(`words:weekday.${day}`)} ${t(`words:part.${part}`)}`;
    }
    case "done": return t("talks:doneLabel");
    case "story": case "callName": case "day": case "planning": case "energyWords": case "earlierWork": case "wishes": case "note": return word;
  }
}

/** An answer as a reader meets it; empty where nothing stands. */
export function answerInWords(field: Field, answer: Answer, language: InterfaceLanguage, t: Translate): string {
  const question = questionOf(field);
  if (question.kind === "text") return answer[0] ?? "";
  if (question.kind === "shares") return answer.length === 0 ? "" : question.of.map((word, at) => `${answerWord(field, word, language, t)} ${answer[at]}%`).join(", ");
  return formatList(answer.map((word) => answerWord(field, word, language, t)), language);
}

export interface OptionShown {
  value: string;
  label: string;
  /** A sentence that says more. */
  says?: string;
  scene: AnswerScene | null;
  /** The word's own language, where it is the name of one in itself. */
  lang?: string;
  dir?: "ltr" | "rtl";
  /** A name in the language itself. */
  endonym?: string;
}

/** What can be answered, in the reader's words; of languages those that many speak and those that stand there, the rest apart. */
export function optionsOf(field: Field, stands: Answer, language: InterfaceLanguage, t: Translate): { options: OptionShown[]; more: OptionShown[] } {
  const question = questionOf(field);
  if (question.kind === "text") return { options: [], more: [] };
  const option = (value: string): OptionShown => ({
    value, label: answerWord(field, value, language, t), scene: sceneOfAnswer(field, value),
    ...(field === "readLanguage" ? { lang: value, dir: LANGUAGE_FACTS[value as InterfaceLanguage].direction } : {}),
    ...(field === "workStyle" ? { says: t(`words:workStyleSays.${value as "head"}`) } : {}),
    ...(field === "goals" ? { says: t(`words:goalBrings.${value as "trade"}`) } : {}),
    ...(asksLanguage(field) ? endonymOf(value as LanguageId) : {}),
  });
  if (!asksLanguage(field)) return { options: question.of.map(option), more: [] };
  const first = question.of.filter((word) => COMMON.includes(word) || stands.includes(word));
  // How well someone speaks Dutch is asked by itself.
  const rest = question.of.filter((word) => !first.includes(word) && word !== "nl");
  const collator = new Intl.Collator(language);
  return { options: first.map(option), more: rest.map(option).toSorted((a, b) => collator.compare(a.label, b.label)) };
}

function endonymOf(id: LanguageId) {
  const { bcp47, dir, endonym } = languageById(id);
  return { endonym, lang: bcp47, dir };
}

/** A question in the person's language beside the contact person's; null where it is the same one. */
export function ownQuestion(field: Field, stands: Answer, language: InterfaceLanguage, beside: InterfaceLanguage) {
  if (language === beside) return null;
  const t = translator(language);
  const { options, more } = optionsOf(field, stands, language, t);
  const labels = Object.fromEntries([...options, ...more].map(({ value, label, says }) => [value, { label, says }]));
  return {
    lang: language as string, dir: LANGUAGE_FACTS[language].direction, ask: field in t("talkCards:ask", { returnObjects: true }) ? t(`talkCards:ask.${field as "story"}`) : "",
    labels, howTo: howTo(field, t), next: t("talkCards:next"), back: t("talkCards:back"), skip: t("talkCards:skip"),
    week: {
      ...Object.fromEntries(WEEKDAYS.map((day) => [day, t(`words:weekday.${day}`)])),
      ...Object.fromEntries(PARTS.map((part) => [part, t(`words:part.${part}`)])),
    } as Record<string, string>,
    weights: { none: t("words:offer.none"), some: t("words:offer.some"), much: t("words:offer.much") },
  };
}
export type OwnQuestion = NonNullable<ReturnType<typeof ownQuestion>>;

/** How a question is tapped. */
export function howTo(field: Field, t: Translate): string {
  const { kind } = questionOf(field);
  return kind === "one" ? t("talkCards:oneOnly") : kind === "shares" ? t("talkCards:weigh") : t("talkCards:mayBeMore");
}

import { PARTS, WEEKDAYS } from "#app/day-parts/day-part.ts";
import { type InterfaceLanguage, LANGUAGE_FACTS } from "#app/i18n/languages.ts";
import { type Translate, translator } from "#app/i18n/translator.server.ts";
import { answerInWords, answerWord, asksLanguage } from "./talk-words.server.ts";
import { type Answer, askedIn, type Field, questionOf, type Stage } from "./talk.ts";

/** A talk on one sheet, in the contact person's language and the person's; blank where no answers are given. */
export function paperShown(stage: Stage, answers: ReadonlyMap<Field, { answer: Answer }> | null, theirs: InterfaceLanguage, language: InterfaceLanguage, t: Translate) {
  const own = theirs === language ? null : translator(theirs);
  return {
    own: own && { lang: theirs as string, dir: LANGUAGE_FACTS[theirs].direction },
    stageWords: own?.(`talkCards:stage.${stage}`),
    week: {
      days: WEEKDAYS.map((value) => ({ value, label: t(`words:weekdayShort.${value}`), ownLabel: own?.(`words:weekdayShort.${value}`) })),
      parts: PARTS.map((value) => ({ value, label: t(`words:part.${value}`), ownLabel: own?.(`words:part.${value}`) })),
    },
    questions: askedIn(stage).map((field) => {
      const question = questionOf(field);
      const answer = answers?.get(field)?.answer ?? [];
      // Too many to tick: what was said is written. A language's name is written, too, and the week is a table of its own.
      const written = question.kind === "text" || asksLanguage(field);
      return {
        field, ask: t(`talkCards:ask.${field as "story"}`), ownAsk: own?.(`talkCards:ask.${field as "story"}`),
        options: question.kind === "text" || written || field === "dayParts" ? [] : question.of.map((word) => ({ value: word, label: answerWord(field, word, language, t), ownLabel: own ? answerWord(field, word, theirs, own) : undefined })),
        isWeek: field === "dayParts",
        ticked: question.kind === "shares" ? [] : answer,
        shares: question.kind === "shares" ? [0, 1, 2].map((at) => answer[at] ?? null) : null,
        lines: written ? (question.kind === "text" ? Math.min(question.lines, 4) : 1) : 0,
        text: written ? answerInWords(field, answer, language, t) : "",
      };
    }),
  };
}
export type PaperWeekShown = ReturnType<typeof paperShown>["week"];
export type PaperQuestionShown = ReturnType<typeof paperShown>["questions"][number];

import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { formatDay, formatTime } from "#app/i18n/formatters.ts";
import type { Translate } from "#app/i18n/translator.server.ts";
import { type Answer, blocksOf, type Field, isInDossier, questionOf, type Stage } from "./talk.ts";
import type { Clash } from "./talk-note.ts";
import type { AnswerShown } from "./talk-queries.server.ts";
import { answerInWords, optionsOf } from "./talk-words.server.ts";

/** A talk's blocks as its page shows them, all in the reader's words. */
export function blocksShown(stage: Stage, answers: ReadonlyMap<Field, AnswerShown>, language: InterfaceLanguage, t: Translate) {
  return blocksOf(stage).map(([block, fields]) => ({ block, title: t(`talks:block.${block}`), fields: fields.map((field) => fieldShown(field, answers.get(field)!, language, t)) }));
}

export function fieldShown(field: Field, { answer, noted }: AnswerShown, language: InterfaceLanguage, t: Translate) {
  const question = questionOf(field);
  return {
    field, kind: question.kind, answer, inDossier: isInDossier(field),
    label: t(`talks:field.${field}`),
    hint: question.kind === "shares" ? t("talks:hint.shares") : field === "planning" || field === "note" ? t(`talks:hint.${field}`) : undefined,
    text: question.kind === "text" ? { most: question.most, lines: question.lines } : null,
    ...optionsOf(field, answer, language, t),
    noted: noted && { by: noted.by ?? "–", when: `${formatDay(noted.at, language)}, ${formatTime(noted.at, language)}` },
  };
}
export type BlockShown = ReturnType<typeof blocksShown>[number];
export type FieldShown = BlockShown["fields"][number];

/** Two answers that met, in words, with what the form of each choice sends. */
export function clashShown({ field, mine, stands, by, at }: Clash, language: InterfaceLanguage, t: Translate) {
  const isText = questionOf(field).kind === "text";
  return {
    field, label: t(`talks:field.${field}`), by, time: at && formatTime(at, language),
    mine: { answer: mine, words: answerInWords(field, mine, language, t) },
    stands: { answer: stands, words: answerInWords(field, stands, language, t) },
    both: isText && mine.length > 0 && stands.length > 0 ? ([`${stands[0]}\n${mine[0]}`] satisfies Answer) : null,
  };
}
export type ClashShown = ReturnType<typeof clashShown>;

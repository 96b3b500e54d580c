import { z } from "zod";
import { OFFERS } from "#app/placements/placement.ts";
import { sharesOf } from "#app/placements/work-style-form.ts";
import { type Answer, answerTo, type Field, FIELDS, fieldsOf, questionOf, type Stage } from "./talk.ts";
import type { Noting } from "./talk-note.ts";
import { sharesTapped, type Weighed } from "./weighed-shares.ts";

/** What stood at a question when the page was made, as JSON. What can't be read counts as nothing seen. */
function seenIn(field: Field, told: string): Answer {
  try {
    const seen: unknown = JSON.parse(told);
    return Array.isArray(seen) ? answerTo(field, seen.map(String)) : [];
  } catch {
    return [];
  }
}

export const told = (answer: Answer): string => JSON.stringify(answer);

const words = (of: readonly string[]) => z.enum(of as [string, ...string[]]);

/** What a question takes from a form, as an answer. */
function answerField(field: Field) {
  const question = questionOf(field);
  switch (question.kind) {
    case "text":
      // Line breaks come as two characters, and are counted as one.
      return z.string().transform((text) => answerTo(field, [text])).refine(([text = ""]) => text.length <= question.most, { error: `fields:tooLong|{"maximum":${question.most}}` }).optional();
    case "one":
      return words(question.of).transform((word) => answerTo(field, [word])).optional();
    case "many":
      return z.array(words(question.of)).default([]).transform((list) => answerTo(field, list));
    case "shares":
      return sharesOf(question.of, { optional: true }).transform((shares) => question.of.flatMap((word) => shares[word] ?? []).map(String));
  }
}

/** Any of a talk's questions: those of which the form says what was seen. */
export function talkForm(stage: Stage) {
  const answers = z.object(Object.fromEntries(fieldsOf(stage).map((field) => [field, answerField(field)])));
  return z.object({ page: z.string().max(80).optional(), seen: z.object(Object.fromEntries(FIELDS.map((field) => [field, z.string().optional()]))), answers }).transform(({ page, seen, answers }) => ({
    page: page ?? null,
    notings: fieldsOf(stage).filter((field) => seen[field] !== undefined).map((field): Noting => ({ field, answer: (answers[field] as Answer | undefined) ?? [], seen: seenIn(field, seen[field]!) })),
  }));
}

/** One question as it is tapped: shares by weight, all else as on the page. */
export function tapForm(field: Field) {
  const question = questionOf(field);
  const answer = question.kind === "shares"
    ? z.object(Object.fromEntries(question.of.map((word) => [word, z.enum(OFFERS).default("none")]))).transform((weights) => question.of.map((word) => weights[word]) as unknown as Weighed)
    : answerField(field);
  return z.object({ seen: z.string(), answer }).transform(({ seen, answer }): Noting => {
    const saw = seenIn(field, seen);
    return { field, seen: saw, answer: question.kind === "shares" ? sharesTapped(answer as unknown as Weighed, saw) : ((answer as Answer | undefined) ?? []) };
  });
}

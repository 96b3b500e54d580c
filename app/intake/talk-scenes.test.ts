import { expect, test } from "vitest";
import { SCENES } from "#app/ui/scenes/scenes.ts";
import { FIELDS, STAGES, tappedIn, questionOf } from "./talk.ts";
import { sceneOfAnswer, STAGE_SCENES } from "./talk-scenes.ts";

/** Told by their names: a language by its own, a level by a sentence, a week as a week. */
const IN_WORDS = ["readLanguage", "hearLanguage", "motherTongues", "otherLanguages", "dutchLevel", "dayParts"];

test("every answer that is tapped has a picture of the set, but for languages, levels and the week", () => {
  const tapped = STAGES.flatMap(tappedIn).filter((field) => !IN_WORDS.includes(field));
  const wanting = tapped.flatMap((field) => (questionOf(field) as { of: readonly string[] }).of.filter((word) => !Object.hasOwn(SCENES, sceneOfAnswer(field, word) ?? "")).map((word) => `${field} ${word}`));
  expect(wanting).toEqual([]);
  expect(Object.values(STAGE_SCENES).filter((name) => !Object.hasOwn(SCENES, name))).toEqual([]);
});

test("no two answers to a question look the same, but for the two kinds of bicycle", () => {
  for (const field of FIELDS) {
    const question = questionOf(field);
    const scenes = "of" in question ? question.of.filter((word) => word !== "e-bike").flatMap((word) => sceneOfAnswer(field, word) ?? []) : [];
    expect(new Set(scenes).size, field).toBe(scenes.length);
  }
});

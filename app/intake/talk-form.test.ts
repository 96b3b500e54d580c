import { expect, test } from "vitest";
import { translator } from "#app/i18n/translator.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { fieldsOf, type Stage, STAGES } from "./talk.ts";
import { talkForm, tapForm, told } from "./talk-form.ts";

const t = translator("nl");
const formOf = (...entries: (readonly [string, string])[]) => {
  const form = new FormData();
  for (const [name, value] of entries) form.append(name, value);
  return form;
};
const read = (stage: Stage, ...entries: (readonly [string, string])[]) => parseForm(formOf(...entries), talkForm(stage), t);
const notings = (...args: Parameters<typeof read>) => {
  const parsed = read(...args);
  return parsed.ok ? parsed.value.notings : parsed.reply.data.lastResult?.error;
};

test("a form notes the questions of which it says what was seen, and leaves the rest alone", () => {
  expect(notings("meeting", ["seen.callName", told(["Rima"])], ["answers.callName", " Mevrouw S. "], ["answers.story", "Niet in dit blok"])).toEqual([{ field: "callName", answer: ["Mevrouw S."], seen: ["Rima"] }]);
  expect(notings("meeting")).toEqual([]);
});

test("what is left empty or unticked is taken back", () => {
  expect(notings("meeting", ["seen.callName", told(["Rima"])], ["seen.formality", told(["formal"])], ["answers.formality", ""], ["seen.motherTongues", told(["apc"])])).toEqual([
    { field: "callName", answer: [], seen: ["Rima"] }, { field: "formality", answer: [], seen: ["formal"] }, { field: "motherTongues", answer: [], seen: ["apc"] },
  ]);
  expect(notings("direction", ["seen.goals", told(["60", "30", "10"])])).toEqual([{ field: "goals", answer: [], seen: ["60", "30", "10"] }]);
});

test("one ticked is a list too, in the order of the question", () => {
  expect(notings("direction", ["seen.dayParts", "[]"], ["answers.dayParts", "tue-evening"], ["answers.dayParts", "mon-morning"])).toEqual([{ field: "dayParts", answer: ["mon-morning", "tue-evening"], seen: [] }]);
  expect(notings("daily-life", ["seen.home", "[]"], ["answers.home", "nobody"])).toEqual([{ field: "home", answer: ["nobody"], seen: [] }]);
});

test("shares that don't make 100, a word that isn't there and a text that is too long are told at the question", () => {
  expect(Object.keys(notings("direction", ["seen.goals", "[]"], ["answers.goals.language", "60"], ["answers.goals.trade", "60"]) ?? {})).toEqual(["answers.goals.language"]);
  expect(notings("meeting", ["seen.formality", "[]"], ["answers.formality", "rude"])).toMatchObject({ "answers.formality": ["Deze keuze kennen we niet."] });
  expect(notings("meeting", ["seen.callName", "[]"], ["answers.callName", "x".repeat(81)])).toMatchObject({ "answers.callName": ["Dit is te lang: hoogstens 80 tekens."] });
  expect(notings("meeting", ["seen.story", "[]"], ["answers.story", "a\r\n".repeat(1000)])).toEqual([{ field: "story", answer: ["a\n".repeat(1000).trim()], seen: [] }]);
});

test("what was seen and can't be read was nothing", () => {
  for (const odd of ["{", "null", "7"]) expect(notings("meeting", ["seen.callName", odd], ["answers.callName", "R"])).toEqual([{ field: "callName", answer: ["R"], seen: [] }]);
});

test("every talk's form takes every one of its questions empty", () => {
  for (const stage of STAGES) expect(notings(stage, ...fieldsOf(stage).map((field) => [`seen.${field}`, "[]"] as const))).toEqual(fieldsOf(stage).map((field) => ({ field, answer: [], seen: [] })));
});

test("tapped: shares by weight, words as they are", () => {
  const tap = (field: Parameters<typeof tapForm>[0], ...entries: (readonly [string, string])[]) => {
    const parsed = parseForm(formOf(...entries), tapForm(field), t);
    return parsed.ok ? parsed.value : parsed.reply.data.lastResult?.error;
  };
  expect(tap("goals", ["seen", "[]"], ["answer.language", "much"], ["answer.activation", "none"], ["answer.trade", "some"])).toEqual({ field: "goals", answer: ["67", "0", "33"], seen: [] });
  expect(tap("goals", ["seen", told(["60", "30", "10"])], ["answer.language", "much"], ["answer.activation", "some"], ["answer.trade", "some"])).toMatchObject({ answer: ["60", "30", "10"] });
  expect(tap("qualities", ["seen", "[]"], ["answer", "caring"], ["answer", "patient"])).toEqual({ field: "qualities", answer: ["patient", "caring"], seen: [] });
  expect(tap("qualities", ["seen", told(["caring"])])).toEqual({ field: "qualities", answer: [], seen: ["caring"] });
  expect(tap("interpreter", ["seen", "[]"], ["answer", "phone"])).toEqual({ field: "interpreter", answer: ["phone"], seen: [] });
  expect(tap("interpreter", ["seen", "[]"], ["answer", "robot"])).toMatchObject({ answer: ["Deze keuze kennen we niet."] });
});

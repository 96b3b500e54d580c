import { expect, test } from "vitest";
import { type Spoken, spokenWith } from "./spoken-sets.ts";

const mother = (language: string): Spoken => ({ language, fluency: "fluent", motherTongue: true });
const other = (language: string, fluency: Spoken["fluency"] = "good"): Spoken => ({ language, fluency, motherTongue: false });
const KNOWN = [mother("kmr"), other("tr", "basic"), other("en")];

test("what isn't told stays, with its fluency", () => {
  expect(spokenWith(KNOWN, {})).toEqual(KNOWN);
  expect(spokenWith(KNOWN, { others: ["tr", "apc"] })).toEqual([mother("kmr"), other("tr", "basic"), other("apc")]);
  expect(spokenWith(KNOWN, { mother: ["kmr", "apc"] })).toEqual([mother("kmr"), mother("apc"), other("tr", "basic"), other("en")]);
});

test("a language is a mother tongue or another one: told as both it is a mother tongue, told anew it moves", () => {
  expect(spokenWith(KNOWN, { mother: ["kmr", "tr"] })).toEqual([mother("kmr"), mother("tr"), other("en")]);
  expect(spokenWith(KNOWN, { others: ["kmr"] })).toEqual([other("kmr", "fluent")]);
  expect(spokenWith(KNOWN, { mother: ["tr"], others: ["tr", "kmr"] })).toEqual([mother("tr"), other("kmr", "fluent")]);
});

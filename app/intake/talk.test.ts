import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answerInDossier, factsOf, type ToldInDossier } from "./dossier-answers.ts";
import { type Answer, answerTo, askedIn, type DossierField, FIELDS, type Field, fieldsOf, isInDossier, questionOf, sameAnswer, soFar, STAGES, tappedIn } from "./talk.ts";
import { type Weighed, sharesOfWeighed, sharesTapped, weighedOfShares } from "./weighed-shares.ts";

test("every question is asked in one talk, and those about the talk in each", () => {
  const about: Field[] = ["interpreter", "note", "done"];
  for (const field of FIELDS) expect(STAGES.filter((stage) => fieldsOf(stage).includes(field)).length, field).toBe(about.includes(field) ? 4 : 1);
  for (const stage of STAGES) expect(tappedIn(stage).map((field) => questionOf(field).kind)).not.toContain("text");
});

describe("an answer", () => {
  test("holds only words of its question, in their order, and one where one is asked", () => {
    const field = fc.constantFrom(...FIELDS.filter((each) => "of" in questionOf(each) && questionOf(each).kind !== "shares"));
    fc.assert(fc.property(field.chain((each) => fc.tuple(fc.constant(each), fc.array(fc.oneof(fc.string(), fc.constantFrom(...(questionOf(each) as { of: readonly string[] }).of))))), ([each, given]) => {
      const { of, kind } = questionOf(each) as { of: readonly string[]; kind: string };
      const answer = answerTo(each, given);
      expect(answer).toEqual(of.filter((word) => answer.includes(word)));
      expect(answer.every((word) => given.includes(word))).toBe(true);
      if (kind === "one") expect(answer.length).toBeLessThanOrEqual(1);
      else expect(given.filter((word) => of.includes(word)).every((word) => answer.includes(word))).toBe(true);
      expect(answerTo(each, answer)).toEqual(answer);
    }));
  });
  test("in own words is empty when it is blank, and has line breaks of one kind", () => {
    expect(answerTo("story", [" \r\n "])).toEqual([]);
    expect(answerTo("story", [" Homs.\r\nZwolle. "])).toEqual(["Homs.\nZwolle."]);
    expect(answerTo("story", [])).toEqual([]);
  });
});

describe("how far", () => {
  const far = (answers: [Field, Answer][]) => soFar("meeting", new Map(answers));
  test("is told by what was answered; done is what the contact person says", () => {
    expect(far([])).toEqual({ stage: "meeting", state: "todo", answered: 0, of: askedIn("meeting").length });
    expect(far([["callName", ["Rima"]], ["story", []]])).toMatchObject({ state: "begun", answered: 1 });
    expect(far([["done", ["yes"]]])).toMatchObject({ state: "done", answered: 0 });
  });
  test("what stood in the dossier is answered, and no talk", () => {
    expect(far([["readLanguage", ["ar"]], ["dutchLevel", ["A2"]]])).toMatchObject({ state: "todo", answered: 2 });
  });
});

describe("shares that were tapped", () => {
  const weighed = fc.tuple(...[0, 1, 2].map(() => fc.constantFrom("none", "some", "much"))) as unknown as fc.Arbitrary<Weighed>;
  test("make 100, keep the order of what weighs more, and none is none", () => {
    fc.assert(fc.property(weighed, (taps) => {
      const shares = sharesOfWeighed(taps).map(Number);
      expect(shares.reduce((sum, each) => sum + each, 0)).toBe(taps.every((tap) => tap === "none") ? 0 : 100);
      if (shares.length === 0) return;
      taps.forEach((tap, at) => expect(shares[at] === 0).toBe(tap === "none"));
      taps.forEach((tap, at) => taps.forEach((other, to) => expect(!(tap === "much" && other === "some") || shares[at]! > shares[to]!).toBe(true)));
    }));
  });
  test("tapped as they looked stay to the percent", () => {
    const stands = fc.tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 0, max: 100 })).filter(([a, b]) => a + b <= 100).map(([a, b]) => [a, b, 100 - a - b].map(String));
    fc.assert(fc.property(stands, (shares) => {
      expect(sharesTapped(weighedOfShares(shares), shares)).toEqual(shares);
    }));
    expect(sharesTapped(["none", "none", "none"], [])).toEqual([]);
    expect(sharesTapped(["much", "none", "none"], ["60", "30", "10"])).toEqual(["100", "0", "0"]);
  });
  test("tapped anew look as they were tapped, where one is much", () => {
    fc.assert(fc.property(weighed.filter((taps) => taps.includes("much")), (taps) => {
      expect(weighedOfShares(sharesOfWeighed(taps))).toEqual(taps);
    }));
  });
});

const DOSSIER: ToldInDossier = {
  language: "ar", languages: [{ language: "apc", fluency: "fluent", motherTongue: true }, { language: "en", fluency: "basic", motherTongue: false }],
  dutchLevel: "A2", hasChildren: false, travelModes: ["bicycle", "walk"], interestSectors: ["textile"], dayParts: 0b101,
  languageGoal: 60, activationGoal: 30, tradeGoal: 10, headShare: null, handShare: null, heartShare: null,
};

test("what stands in the dossier is an answer, and an answer writes what it says", () => {
  const read = (field: DossierField) => answerInDossier(field, DOSSIER);
  expect([read("readLanguage"), read("motherTongues"), read("otherLanguages"), read("hasChildren"), read("travelModes"), read("dayParts"), read("goals"), read("workStyle")])
    .toEqual([["ar"], ["apc"], ["en"], ["no"], ["walk", "bicycle"], ["mon-morning", "mon-evening"], ["60", "30", "10"], []]);
  for (const field of FIELDS.filter(isInDossier)) {
    const facts = factsOf(field, read(field));
    if ("spoken" in facts || "language" in facts) continue;
    expect(sameAnswer(answerInDossier(field, { ...DOSSIER, ...facts }), read(field)), field).toBe(true);
    expect(answerInDossier(field, { ...DOSSIER, ...factsOf(field, []) }), field).toEqual([]);
  }
});

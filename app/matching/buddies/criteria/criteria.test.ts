import { describe, expect, it } from "vitest";
import { maskOf } from "#app/day-parts/day-part.ts";
import type { LanguageId } from "#app/languages/language.ts";
import type { BuddyCandidate } from "#app/matching/buddies/candidate.ts";
import type { BuddyCriterionName } from "#app/matching/buddies/facts.ts";
import { explainBuddy } from "#app/matching/buddies/rank-buddies.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import { aBuddy, aHolder, MEPPEL, motherTongue, TODAY } from "#app/matching/testing/samples.ts";
import { DEFAULT_BUDDY_WEIGHTS as weights } from "#app/matching/weights.ts";

function criterion<Name extends BuddyCriterionName>(name: Name, buddy: Partial<BuddyCandidate>, holder: Partial<HolderProfile> = {}) {
  const store = createBuddyStore([aBuddy(buddy)]);
  const explanation = explainBuddy({ store, holder: aHolder(holder), weights, today: TODAY, id: "buddy" })!;
  type Reason = Extract<(typeof explanation.criteria)[number], { criterion: Name }>;
  return explanation.criteria.find((reason) => reason.criterion === name) as Reason;
}

describe("mother tongue", () => {
  const speaks = (...ids: LanguageId[]) => ({ languages: ids.map((id) => ({ id, fluency: "fluent", motherTongue: false }) as const) });
  const kurmanji = { languages: [motherTongue("kmr")] };

  it("is 1 for the same one", () => {
    expect(criterion("motherTongue", {})).toMatchObject({ value: 1, facts: { by: "mother-tongue", languages: ["apc"] } });
  });
  it("is 0.8 for one that is known to be understood, both ways", () => {
    const dari = { languages: [motherTongue("prs")] };
    expect(criterion("motherTongue", { languages: [motherTongue("fa")] }, dari)).toMatchObject({
      value: 0.8,
      facts: { by: "understood", languages: ["fa"] },
    });
  });
  it("is 0.8 when either says to understand the other well", () => {
    expect(criterion("motherTongue", {}, { ...kurmanji, alsoUnderstands: ["apc"] }).value).toBe(0.8);
    expect(criterion("motherTongue", { alsoUnderstands: ["kmr"] }, kurmanji).value).toBe(0.8);
  });
  it("is 0.5 for another language that both speak fluently, 0.25 for one that both speak well", () => {
    const both = { languages: [...kurmanji.languages, ...speaks("en").languages] };
    expect(criterion("motherTongue", speaks("en"), both)).toMatchObject({ value: 0.5, facts: { by: "fluent", languages: ["en"] } });
    const well = { languages: [{ id: "en", fluency: "good", motherTongue: false } as const] };
    expect(criterion("motherTongue", well, both)).toMatchObject({ value: 0.25, facts: { by: "good" } });
  });
  it("never takes Sorani for Kurmanji, nor Russian for Ukrainian", () => {
    expect(criterion("motherTongue", { languages: [motherTongue("ckb")] }, kurmanji)).toMatchObject({ value: 0, facts: { by: "none" } });
    expect(criterion("motherTongue", { languages: [motherTongue("ru")] }, { languages: [motherTongue("uk")] }).value).toBe(0);
  });
  it("is Dutch at its level for who speaks Dutch, and never a holder's mother tongue", () => {
    const dutch = { languages: [motherTongue("nl")], dutch: null };
    expect(criterion("motherTongue", dutch, { ...kurmanji, dutch: "B1" })).toMatchObject({ value: 0.25, facts: { languages: ["nl"] } });
    expect(criterion("motherTongue", dutch, { ...kurmanji, dutch: "C1" }).value).toBe(0.5);
    expect(criterion("motherTongue", dutch, { languages: [motherTongue("nl")], dutch: "A1" }).value).toBe(0);
  });
  it("isn't known before languages are, Dutch in common or not", () => {
    const question = { of: "holder", about: "languages" };
    expect(criterion("motherTongue", {}, { languages: [], dutch: "A1" })).toMatchObject({ value: null, questions: [question] });
    expect(criterion("motherTongue", {}, { languages: [], dutch: "B2" })).toMatchObject({ value: null, questions: [question] });
    expect(criterion("motherTongue", { languages: [] })).toMatchObject({ value: null, questions: [{ of: "buddy", about: "languages" }] });
  });
});

describe("bridge", () => {
  it("is the buddy's Dutch, full from C1", () => {
    const value = (dutch: BuddyCandidate["dutch"]) => criterion("bridge", { dutch }).value;
    expect([value("A0"), value("B1"), value("C1"), value("C2")]).toEqual([0, 0.6, 1, 1]);
    expect(criterion("bridge", { dutch: null })).toMatchObject({ value: null, facts: { dutch: null } });
    expect(criterion("bridge", { dutch: null, languages: [motherTongue("nl")] })).toMatchObject({ value: 1, facts: { dutch: "C2" } });
  });
});

describe("near", () => {
  const online = (online: boolean | null, radiusKm: number | null = null) => ({ buddy: { ...aHolder().buddy, online, radiusKm } });
  it("is linear to the holder's limit", () => {
    expect(criterion("near", {}).value).toBe(1);
    const { value, facts } = criterion("near", { location: MEPPEL }, online(false, 40));
    expect(value).toBeCloseTo(1 - facts.km! / 40);
    expect(criterion("near", { location: MEPPEL }, online(false)).value).toBe(0);
  });
  it("doesn't depend on how far the buddy would go", () => {
    const value = (radiusKm: number) => criterion("near", { location: MEPPEL, radiusKm }, online(false, 40)).value;
    expect(value(100)).toBe(value(1));
  });
  it("is 1 online for who would rather meet there", () => {
    expect(criterion("near", { location: MEPPEL, online: true }, online(true)).value).toBe(1);
    expect(criterion("near", { location: null, online: true }, online(true))).toMatchObject({ value: 1, questions: [] });
    expect(criterion("near", { location: MEPPEL, online: true }, online(null)).value).toBe(0);
  });
  it("isn't known without both places", () => expect(criterion("near", { location: null }).value).toBeNull());
});

describe("time, interests", () => {
  it("counts day-parts in common, ample from three", () => {
    expect(criterion("time", {}).value).toBeCloseTo(1 / 3);
    expect(criterion("time", { dayParts: maskOf(["mon-morning", "tue-morning", "wed-morning"]) }).value).toBe(1);
    expect(criterion("time", { dayParts: null }).value).toBeNull();
  });
  it("counts interests in common, of work and of free time", () => {
    expect(criterion("interests", {})).toMatchObject({ value: 2 / 3, facts: { shared: ["football", "sewing"] } });
    expect(criterion("interests", { interests: ["chess"] }).value).toBe(0);
    expect(criterion("interests", { interests: [] })).toMatchObject({ value: null, questions: [{ of: "buddy", about: "interests" }] });
    expect(criterion("interests", {}, { interests: null })).toMatchObject({ value: null, questions: [{ of: "holder", about: "interests" }] });
  });
});

describe("stage of life", () => {
  it("is the mean of age and family, where both told", () => {
    expect(criterion("lifeStage", {}).value).toBeCloseTo((1 - 10 / 30 + 1) / 2);
    expect(criterion("lifeStage", { hasChildren: null }).value).toBeCloseTo(1 - 10 / 30);
    expect(criterion("lifeStage", { age: null, hasChildren: false })).toMatchObject({ value: 0, facts: { yearsApart: null, sameFamily: false } });
    expect(criterion("lifeStage", { age: 75, hasChildren: null }).value).toBe(0);
    expect(criterion("lifeStage", { age: null }, { hasChildren: null }).value).toBeNull();
  });
});

describe("preparation", () => {
  it("weighs training above experience, out of what is told", () => {
    const value = (trained: boolean | null, experienced: boolean | null) => criterion("preparation", { trained, experienced }).value;
    expect([value(true, true), value(true, false), value(false, true), value(false, false)]).toEqual([1, 0.6, 0.4, 0]);
    expect([value(true, null), value(null, false), value(null, null)]).toEqual([1, 0, null]);
  });
});

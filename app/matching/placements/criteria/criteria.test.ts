import { describe, expect, it } from "vitest";
import { maskOf } from "#app/day-parts/day-part.ts";
import type { PlacementCandidate } from "#app/matching/placements/candidate.ts";
import type { PlacementCriterionName } from "#app/matching/placements/facts.ts";
import { explainPlacement } from "#app/matching/placements/rank-placements.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import { aHolder, aPlacement, MEPPEL, TODAY, ZWOLLE } from "#app/matching/testing/samples.ts";
import { DEFAULT_PLACEMENT_WEIGHTS as weights } from "#app/matching/weights.ts";

function criterion<Name extends PlacementCriterionName>(name: Name, placement: Partial<PlacementCandidate>, holder: Partial<HolderProfile> = {}) {
  const store = createPlacementStore([aPlacement(placement)]);
  const explanation = explainPlacement({ store, holder: aHolder(holder), weights, today: TODAY, id: "placement" })!;
  type Reason = Extract<(typeof explanation.criteria)[number], { criterion: Name }>;
  return explanation.criteria.find((reason) => reason.criterion === name) as Reason;
}

describe("own choice", () => {
  it("is 1 for a ♥ and not known without", () => {
    expect(criterion("ownChoice", {}, { hearts: ["placement"] })).toMatchObject({ value: 1, facts: { heart: true }, questions: [] });
    expect(criterion("ownChoice", {})).toMatchObject({ value: null, questions: [{ of: "holder", about: "own-choice" }] });
  });
});

describe("goal", () => {
  it("sums the holder's share times what is offered", () => {
    // 0.5 × 1 + 0.3 × ½ + 0.2 × 0
    expect(criterion("goal", {}).value).toBeCloseTo(0.65);
    expect(criterion("goal", { goals: { language: 1, activation: 1, trade: 1 } }).value).toBeCloseTo(1);
    expect(criterion("goal", {}, { goals: { language: 0, activation: 0, trade: 7 } }).value).toBe(0);
  });
  it("isn't known before goals are", () => {
    const question = { of: "holder", about: "goals" };
    expect(criterion("goal", {}, { goals: null })).toMatchObject({ value: null, questions: [question] });
    expect(criterion("goal", {}, { goals: { language: 0, activation: 0, trade: 0 } })).toMatchObject({ value: null, questions: [question] });
  });
});

describe("work style", () => {
  it("is the overlap of head, hand and heart", () => {
    // min(.1, 0) + min(.6, .8) + min(.3, .2)
    expect(criterion("workStyle", {}).value).toBeCloseTo(0.8);
    expect(criterion("workStyle", { style: { head: 1, hand: 6, heart: 3 } }).value).toBeCloseTo(1);
    expect(criterion("workStyle", { style: { head: 1, hand: 0, heart: 0 } }, { style: { head: 0, hand: 1, heart: 1 } }).value).toBe(0);
  });
  it("asks the side that hasn't told", () => {
    expect(criterion("workStyle", { style: null })).toMatchObject({ value: null, questions: [{ of: "placement", about: "work-style" }] });
    expect(criterion("workStyle", {}, { style: null })).toMatchObject({ value: null, questions: [{ of: "holder", about: "work-style" }] });
  });
});

describe("interest", () => {
  const likes = (sectors: string[], tasks: string[]) => ({ interests: { sectors, tasks } });
  it.each([
    ["nothing in common", likes(["green"], ["weeding"]), 0],
    ["the field", likes(["textile"], []), 0.5],
    ["one task of two", likes([], ["sewing"]), 0.75],
    ["both tasks", likes(["textile"], ["sewing", "ironing"]), 1],
  ])("%s", (_, holder, value) => expect(criterion("interest", {}, holder).value).toBe(value));
  it("loses the part of what was put aside as other work", () => {
    const noes = { otherWork: ["ironing", "weeding"] };
    expect(criterion("interest", {}, { ...likes([], ["sewing"]), noes })).toMatchObject({ value: 0.375, facts: { sharedTasks: ["sewing"], otherWork: ["ironing"] } });
    expect(criterion("interest", {}, { ...likes(["green"], []), noes }).value).toBe(0);
    expect(criterion("interest", {}, { interests: null, noes }).value).toBe(0);
    expect(criterion("interest", { tasks: ["ironing"] }, { ...likes(["textile"], []), noes }).value).toBe(0);
    // Other work elsewhere says nothing of this.
    expect(criterion("interest", { tasks: ["sewing"] }, { ...likes([], ["sewing"]), noes }).facts).not.toHaveProperty("otherWork");
  });
  it("is 1 for the only task there is", () => expect(criterion("interest", { tasks: ["sewing"] }).value).toBe(1));
  it("isn't known when either side says nothing", () => {
    expect(criterion("interest", {}, { interests: null }).value).toBeNull();
    expect(criterion("interest", {}, likes([], [])).value).toBeNull();
    expect(criterion("interest", { sectors: [], tasks: [] })).toMatchObject({ value: null, questions: [{ of: "placement", about: "tasks" }] });
  });
});

describe("language step", () => {
  it("is best one step above what the holder speaks", () => {
    const value = (dutchMin: PlacementCandidate["dutchMin"]) => criterion("languageStep", { dutchMin }, { dutch: "A2" }).value;
    expect([value("C1"), value("B2"), value("B1"), value("A2"), value("A1"), value("A0")]).toEqual([0, 0.5, 1, 0.8, 0.5, 0.2]);
  });
  it("weighs more as the language goal does, up to double", () => {
    const weight = (goals: HolderProfile["goals"]) => criterion("languageStep", {}, { goals }).weight;
    expect(weight({ language: 1, activation: 1, trade: 1 })).toBeCloseTo(10);
    expect(weight({ language: 1, activation: 0, trade: 1 })).toBeCloseTo(15);
    expect(weight({ language: 1, activation: 0, trade: 0 })).toBe(20);
    expect(weight({ language: 0, activation: 1, trade: 0 })).toBe(0);
    expect(weight(null)).toBe(10);
  });
  it("is nothing from the level on that was called too much", () => {
    const value = (dutchMin: PlacementCandidate["dutchMin"]) => criterion("languageStep", { dutchMin }, { dutch: "A2", noes: { tooMuchDutch: "A2" } });
    expect(["B1", "A2", "A1"].map((level) => value(level as "A1").value)).toEqual([0, 0, 0.5]);
    expect(value("A2").facts.tooMuchDutch).toBe("A2");
    expect(value("A1").facts).not.toHaveProperty("tooMuchDutch");
  });
  it("doesn't ask for a level that has no weight", () => {
    expect(criterion("languageStep", {}, { dutch: null }).questions).toEqual([{ of: "holder", about: "dutch" }]);
    expect(criterion("languageStep", {}, { dutch: null, goals: { language: 0, activation: 1, trade: 0 } }).questions).toEqual([]);
  });
});

describe("time", () => {
  it("rises with day-parts to spare", () => {
    const dayParts = maskOf(["mon-morning", "tue-morning", "wed-morning", "thu-morning"]);
    const value = (dayPartsNeeded: number) => criterion("time", { dayParts, dayPartsNeeded }).value;
    expect(value(1)).toBe(1);
    expect(value(2)).toBeCloseTo(0.85);
    expect(value(3)).toBeCloseTo(0.7);
    expect(value(6)).toBeCloseTo(0.35);
    expect(criterion("time", {}, { dayParts: null }).value).toBeNull();
  });
  it("leaves out the times that were put aside", () => {
    const noes = { otherTimes: maskOf(["mon-morning", "sun-evening"]) };
    expect(criterion("time", { dayPartsNeeded: 1 }).value).toBeCloseTo(0.85);
    expect(criterion("time", { dayPartsNeeded: 1 }, { noes })).toMatchObject({ value: 0.7, facts: { sharedCount: 2, otherTimes: maskOf(["mon-morning"]) } });
    expect(criterion("time", { dayParts: maskOf(["tue-morning"]) }, { noes }).facts).not.toHaveProperty("otherTimes");
  });
});

describe("travel", () => {
  it("is linear from the door to the limit", () => {
    expect(criterion("travel", {}).value).toBe(1);
    const { minutes } = criterion("travel", { location: MEPPEL }).facts;
    expect(criterion("travel", { location: MEPPEL }, { travelLimitMinutes: 2 * minutes! }).value).toBeCloseTo(0.5);
    expect(criterion("travel", { location: MEPPEL }).value).toBe(0);
  });
  it("ends at the nearest placement that was called too far", () => {
    const { minutes, km } = criterion("travel", { location: MEPPEL }).facts;
    const limit = { travelLimitMinutes: 4 * minutes! };
    const halfway = { lat: (ZWOLLE.lat + MEPPEL.lat) / 2, lng: (ZWOLLE.lng + MEPPEL.lng) / 2 };
    expect(criterion("travel", { location: MEPPEL }, limit).value).toBeCloseTo(0.75);
    expect(criterion("travel", { location: MEPPEL }, { ...limit, noes: { tooFarKm: km! } })).toMatchObject({ value: 0, facts: { tooFarMinutes: minutes } });
    expect(criterion("travel", { location: halfway }, { ...limit, noes: { tooFarKm: km! } }).value).toBeCloseTo(0.5, 2);
    expect(criterion("travel", {}, { ...limit, noes: { tooFarKm: km! } }).value).toBe(1);
    // Told by the no alone.
    expect(criterion("travel", { location: halfway }, { travelLimitMinutes: null, noes: { tooFarKm: km! } }).value).toBeCloseTo(0.5, 2);
    // Beyond the limit it adds nothing.
    expect(criterion("travel", {}, { travelLimitMinutes: 10, noes: { tooFarKm: km! } }).facts).not.toHaveProperty("tooFarMinutes");
    expect(criterion("travel", {}, { ...limit, noes: { tooFarKm: 0 } }).value).toBe(0);
  });
  it("copes with a limit of nothing", () => {
    expect(criterion("travel", {}, { travelLimitMinutes: 0 }).value).toBe(1);
    expect(criterion("travel", { location: MEPPEL }, { travelLimitMinutes: 0 }).value).toBe(0);
  });
  it("isn't known without a limit, a home, a way to travel or a place", () => {
    expect(criterion("travel", {}, { travelLimitMinutes: null }).value).toBeNull();
    expect(criterion("travel", {}, { location: null }).value).toBeNull();
    expect(criterion("travel", {}, { travelModes: [] }).value).toBeNull();
    expect(criterion("travel", { location: null }).value).toBeNull();
  });
});

describe("balance", () => {
  it("falls when the work weighs more than the holder can carry", () => {
    const value = (strain: 1 | 2 | 3, capacity: 1 | 2 | 3) => criterion("balance", { strain }, { capacity }).value;
    expect([value(1, 3), value(2, 2), value(3, 2), value(3, 1)]).toEqual([1, 1, 0.4, 0]);
    const heavy = (strain: 1 | 2 | 3, capacity: 1 | 2 | 3 | null) => criterion("balance", { strain }, { capacity, noes: { tooHeavy: 2 } });
    expect([heavy(1, 3).value, heavy(2, 3).value, heavy(3, null).value, heavy(1, null).value]).toEqual([1, 0, 0, null]);
    expect(heavy(3, 3).facts).toMatchObject({ tooHeavy: 2 });
    expect(heavy(1, 3).facts).not.toHaveProperty("tooHeavy");
    expect(criterion("balance", { strain: null }, { noes: { tooHeavy: 1 } }).value).toBeNull();
    expect(criterion("balance", { strain: null }).value).toBeNull();
    expect(criterion("balance", {}, { capacity: null }).value).toBeNull();
  });
});

describe("welcome", () => {
  it("is the share of yes among what is told", () => {
    expect(criterion("welcome", {}).value).toBeCloseTo(2 / 3);
    expect(criterion("welcome", { welcome: { trained: true, namedGuide: null, firstLook: false } })).toMatchObject({
      value: 0.5,
      facts: { trained: true, namedGuide: null, firstLook: false },
      questions: [{ of: "placement", about: "welcome" }],
    });
    expect(criterion("welcome", { welcome: null }).value).toBeNull();
  });
});

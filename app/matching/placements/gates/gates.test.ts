import { describe, expect, it } from "vitest";
import { maskOf } from "#app/day-parts/day-part.ts";
import type { PlacementCandidate } from "#app/matching/placements/candidate.ts";
import type { PlacementGateName } from "#app/matching/placements/facts.ts";
import { explainPlacement, rankPlacements } from "#app/matching/placements/rank-placements.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import { aHolder, aPlacement, MEPPEL, motherTongue, TODAY } from "#app/matching/testing/samples.ts";
import { DEFAULT_PLACEMENT_WEIGHTS as weights } from "#app/matching/weights.ts";

/** What one gate says of a placement and a holder who are as the samples but for this. */
function gate<Name extends PlacementGateName>(name: Name, placement: Partial<PlacementCandidate>, holder: Partial<HolderProfile> = {}) {
  const store = createPlacementStore([aPlacement(placement)]);
  const search = { store, holder: aHolder(holder), weights, today: TODAY };
  const explanation = explainPlacement({ ...search, id: "placement" })!;
  // Whatever a test looks at, ranking must agree.
  expect(rankPlacements({ ...search, top: 1 }).ranked.length).toBe(explanation.passes ? 1 : 0);
  type Reason = Extract<(typeof explanation.gates)[number], { gate: Name }>;
  return explanation.gates.find((reason) => reason.gate === name) as Reason;
}

describe("travel", () => {
  it("misses by the minutes over the holder's limit", () => {
    const { passed, miss, unit, facts } = gate("travel", { location: MEPPEL });
    expect({ passed, unit }).toEqual({ passed: false, unit: "minutes" });
    expect(facts.mode).toBe("bicycle");
    expect(miss).toBeCloseTo(facts.minutes! - 30);
  });
  it("takes the holder's quickest way", () => {
    const { passed, facts } = gate("travel", { location: MEPPEL }, { travelModes: ["walk", "car"], travelLimitMinutes: 60 });
    expect(passed).toBe(true);
    expect(facts.mode).toBe("car");
  });
  it.each([
    [{ location: null }, {}, { of: "placement", about: "home" }],
    [{ location: MEPPEL }, { location: null }, { of: "holder", about: "home" }],
    [{ location: MEPPEL }, { travelModes: [] }, { of: "holder", about: "travel" }],
    [{ location: MEPPEL }, { travelLimitMinutes: null }, { of: "holder", about: "travel-limit" }],
  ] as const)("passes and asks when something isn't told: %j %j", (placement, holder, question) => {
    const { passed, questions } = gate("travel", placement, holder);
    expect({ passed, questions }).toEqual({ passed: true, questions: [question] });
  });
});

describe("open, started, spot", () => {
  it("needs a published placement", () => expect(gate("open", { open: false }).passed).toBe(false));
  it("runs up to and including its last day", () => {
    expect(gate("open", { endsOn: TODAY }).passed).toBe(true);
    expect(gate("open", { endsOn: TODAY - 1 }).passed).toBe(false);
  });
  it("misses by the days until its first day", () => {
    expect(gate("started", { startsOn: TODAY + 6 })).toMatchObject({ passed: false, miss: 6, unit: "days" });
    expect(gate("started", { startsOn: TODAY }).passed).toBe(true);
  });
  it("needs a free spot", () => expect(gate("spot", { spotsFree: 0 })).toMatchObject({ passed: false, miss: 1, unit: "yes-or-no" }));
});

describe("Dutch", () => {
  it("passes at the level asked and misses by levels", () => {
    expect(gate("dutch", { dutchMin: "A1" })).toMatchObject({ passed: true, facts: { asks: "A1", speaks: "A1", by: "level" } });
    expect(gate("dutch", { dutchMin: "B1" })).toMatchObject({ passed: false, miss: 2, unit: "levels", facts: { by: null } });
  });
  it("opens by a shared floor language only where the organisation says that this is fine", () => {
    const floor = { dutchMin: "B1", floorLanguages: ["apc"] } as const;
    expect(gate("dutch", floor)).toMatchObject({ passed: false, facts: { sharedFloorLanguages: ["apc"] } });
    expect(gate("dutch", { ...floor, floorLanguageSuffices: true })).toMatchObject({ passed: true, facts: { by: "floor-language" } });
  });
  it("counts a floor language that the holder understands well, but not one barely spoken", () => {
    const floor = { dutchMin: "B1", floorLanguages: ["prs"], floorLanguageSuffices: true } as const;
    expect(gate("dutch", floor, { languages: [motherTongue("fa")] }).passed).toBe(true);
    expect(gate("dutch", floor, { alsoUnderstands: ["prs"] }).passed).toBe(true);
    expect(gate("dutch", floor, { languages: [{ id: "prs", fluency: "basic", motherTongue: false }] }).passed).toBe(false);
  });
  it("passes and asks when the level isn't told, unless none is asked", () => {
    expect(gate("dutch", { dutchMin: "A2" }, { dutch: null })).toMatchObject({
      passed: true,
      facts: { by: "unknown" },
      questions: [{ of: "holder", about: "dutch" }],
    });
    expect(gate("dutch", { dutchMin: "A0" }, { dutch: null })).toMatchObject({ passed: true, facts: { by: "level" }, questions: [] });
  });
  it("passes and asks for languages where a floor language might open it", () => {
    const reason = gate("dutch", { dutchMin: "B1", floorLanguages: ["tr"], floorLanguageSuffices: true }, { languages: [] });
    expect(reason).toMatchObject({ passed: true, facts: { by: "unknown" }, questions: [{ of: "holder", about: "languages" }] });
  });
});

describe("hours and day-parts", () => {
  it("misses by the hours above what the balance allows", () => {
    expect(gate("hours", { hoursMin: 8 }).passed).toBe(true);
    expect(gate("hours", { hoursMin: 10 })).toMatchObject({ passed: false, miss: 2, unit: "hours" });
    expect(gate("hours", { hoursMin: 40 }, { hoursMax: null })).toMatchObject({ passed: true, questions: [{ about: "hours" }] });
  });
  it("misses by the day-parts that lack in common", () => {
    const shared = maskOf(["mon-morning", "tue-morning"]);
    expect(gate("dayParts", { dayPartsNeeded: 2 })).toMatchObject({ passed: true, facts: { shared, sharedCount: 2, needed: 2 } });
    expect(gate("dayParts", { dayPartsNeeded: 4 })).toMatchObject({ passed: false, miss: 2, unit: "day-parts" });
    expect(gate("dayParts", { dayPartsNeeded: 4 }, { dayParts: null })).toMatchObject({ passed: true, facts: { shared: null } });
  });
});

describe("exclusions, age, VOG, closed", () => {
  it("misses by the number of demands that the holder excluded, and names them", () => {
    const reason = gate("exclusions", { demands: ["pork", "alcohol", "standing"] }, { exclusions: ["alcohol", "pork", "night"] });
    expect(reason).toMatchObject({ passed: false, miss: 2, unit: "demands", facts: { excluded: ["alcohol", "pork"] } });
    expect(gate("exclusions", { demands: ["pork"] }, { exclusions: ["night"] }).passed).toBe(true);
  });
  it("misses by the years that lack", () => {
    expect(gate("age", { minAge: 18 }, { age: 16 })).toMatchObject({ passed: false, miss: 2, unit: "years" });
    expect(gate("age", { minAge: 18 }, { age: null })).toMatchObject({ passed: true, questions: [{ of: "holder", about: "age" }] });
    expect(gate("age", { minAge: null }, { age: null })).toMatchObject({ passed: true, questions: [] });
  });
  it("asks a VOG only where the work does", () => {
    expect(gate("vog", { vogRequired: true }, { hasVog: true }).passed).toBe(true);
    expect(gate("vog", { vogRequired: true }, { hasVog: false }).passed).toBe(false);
    expect(gate("vog", { vogRequired: true }, { hasVog: null })).toMatchObject({ passed: true, questions: [{ about: "vog" }] });
    expect(gate("vog", { vogRequired: false }, { hasVog: false }).passed).toBe(true);
  });
  it("doesn't come back with what was refused", () => {
    expect(gate("closed", {}, { closedPlacements: ["placement", "unknown"] })).toMatchObject({ passed: false, facts: { closed: true } });
  });
});

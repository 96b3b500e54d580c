import { describe, expect, it } from "vitest";
import { BUDDY_RULES } from "#app/matching/buddies/rules.ts";
import { PLACEMENT_RULES } from "#app/matching/placements/rules.ts";
import {
  BUDDY_CRITERIA_NAMES,
  buddyWeights,
  DEFAULT_BUDDY_WEIGHTS,
  DEFAULT_PLACEMENT_WEIGHTS,
  InvalidWeights,
  PLACEMENT_CRITERIA_NAMES,
  placementWeights,
  weightFaults,
} from "#app/matching/weights.ts";

const defaults = DEFAULT_PLACEMENT_WEIGHTS.values;

describe("weights", () => {
  it("start at sets that add up to 100, one for each criterion", () => {
    for (const [{ values }, { criteria }] of [
      [DEFAULT_PLACEMENT_WEIGHTS, PLACEMENT_RULES],
      [DEFAULT_BUDDY_WEIGHTS, BUDDY_RULES],
    ] as const) {
      expect(Object.values(values).reduce((sum, weight) => sum + weight, 0)).toBe(100);
      expect(Object.keys(values)).toEqual(Object.keys(criteria));
    }
  });
  it("take settings, and drop nothing", () => {
    expect(placementWeights(7, { ...defaults, goal: 0 })).toEqual({ version: 7, values: { ...defaults, goal: 0 } });
    expect(buddyWeights(1, DEFAULT_BUDDY_WEIGHTS.values)).toEqual(DEFAULT_BUDDY_WEIGHTS);
  });
  it.each([
    [{ ...defaults, goal: -1 }, { name: "goal", reason: "out-of-range" }],
    [{ ...defaults, goal: 1001 }, { name: "goal", reason: "out-of-range" }],
    [{ ...defaults, goal: 2.5 }, { name: "goal", reason: "not-a-whole-number" }],
    [{ ...defaults, goal: NaN }, { name: "goal", reason: "not-a-whole-number" }],
    [{ ...defaults, goal: "20" }, { name: "goal", reason: "not-a-whole-number" }],
    [{ ...defaults, goal: undefined }, { name: "goal", reason: "missing" }],
    [{ ...defaults, dutch: 10 }, { name: "dutch", reason: "not-a-criterion" }],
    [Object.fromEntries(PLACEMENT_CRITERIA_NAMES.map((name) => [name, 0])), { name: "", reason: "all-zero" }],
  ])("say what is wrong: %#", (values, fault) => {
    expect(weightFaults(PLACEMENT_CRITERIA_NAMES, values)).toEqual([fault]);
    expect(() => placementWeights(1, values)).toThrow(InvalidWeights);
  });
  it("are never given to a gate", () => {
    // "travel" names both a gate and a criterion, on purpose: the limit closes, nearness counts.
    const gates = [...Object.keys(PLACEMENT_RULES.gates), ...Object.keys(BUDDY_RULES.gates)].filter((name) => name !== "travel");
    const names: string[] = [...PLACEMENT_CRITERIA_NAMES, ...BUDDY_CRITERIA_NAMES];
    expect(names.filter((name) => gates.includes(name))).toEqual([]);
    for (const gate of gates) expect(weightFaults(PLACEMENT_CRITERIA_NAMES, { ...defaults, [gate]: 1 })).not.toEqual([]);
  });
});

describe("rule lists", () => {
  it("name every rule by its own name", () => {
    for (const list of [PLACEMENT_RULES.gates, PLACEMENT_RULES.criteria, BUDDY_RULES.gates, BUDDY_RULES.criteria]) {
      expect(Object.values(list).map(({ name }) => name)).toEqual(Object.keys(list));
    }
  });
});

import type { PlacementCriterionName } from "#app/matching/placements/facts.ts";
import type { BuddyCriterionName } from "#app/matching/buddies/facts.ts";

/**
 * How heavy each criterion counts: data in a municipality's settings. Whole numbers, so that sums are exact.
 * A match keeps the version it was approved with; a changed set is a new version.
 */
export interface Weights<Name extends string> {
  version: number;
  values: Readonly<Record<Name, number>>;
}
export type PlacementWeights = Weights<PlacementCriterionName>;
export type BuddyWeights = Weights<BuddyCriterionName>;

/** Heaviest weight that a setting may have. */
export const WEIGHT_MAX = 1000;

/** The sets that every municipality starts with (docs/decisions/matcher-blocks.md). They add up to 100. */
export const DEFAULT_PLACEMENT_WEIGHTS: PlacementWeights = {
  version: 1,
  values: {
    ownChoice: 15,
    goal: 20,
    workStyle: 15,
    interest: 12,
    languageStep: 10,
    time: 8,
    travel: 8,
    balance: 7,
    welcome: 5,
  },
};

export const DEFAULT_BUDDY_WEIGHTS: BuddyWeights = {
  version: 1,
  values: { motherTongue: 40, bridge: 10, near: 15, time: 10, interests: 10, lifeStage: 8, preparation: 7 },
};

export const PLACEMENT_CRITERIA_NAMES = Object.keys(DEFAULT_PLACEMENT_WEIGHTS.values) as PlacementCriterionName[];
export const BUDDY_CRITERIA_NAMES = Object.keys(DEFAULT_BUDDY_WEIGHTS.values) as BuddyCriterionName[];

/** What is wrong with a set of weights. `name` is the entry concerned; "" where it is the set as a whole. */
export interface WeightFault {
  name: string;
  reason: "missing" | "not-a-criterion" | "not-a-whole-number" | "out-of-range" | "all-zero";
}

/** A set of weights that can't be used; says for each entry why. */
export class InvalidWeights extends Error {
  override name = "InvalidWeights";
  constructor(readonly faults: readonly WeightFault[]) {
    super(`Invalid weights: ${faults.map(({ name, reason }) => `${name || "the set"} ${reason}`).join(", ")}`);
  }
}

/** Every fault of a set of weights for these criteria; empty when the set is fine. A gate is not a criterion, so it has no weight. */
export function weightFaults(names: readonly string[], values: Readonly<Record<string, unknown>>): WeightFault[] {
  const faults: WeightFault[] = [];
  for (const name of Object.keys(values)) if (!names.includes(name)) faults.push({ name, reason: "not-a-criterion" });
  for (const name of names) {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) faults.push({ name, reason: "missing" });
    else if (typeof value !== "number" || !Number.isInteger(value)) faults.push({ name, reason: "not-a-whole-number" });
    else if (value < 0 || value > WEIGHT_MAX) faults.push({ name, reason: "out-of-range" });
  }
  if (faults.length === 0 && names.every((name) => values[name] === 0)) faults.push({ name: "", reason: "all-zero" });
  return faults;
}

/** Placement weights from settings: whole numbers from 0 to `WEIGHT_MAX`, one for each criterion, not all 0. Throws `InvalidWeights`. */
export function placementWeights(version: number, values: Readonly<Record<string, unknown>>): PlacementWeights {
  return checked(PLACEMENT_CRITERIA_NAMES, version, values);
}

/** Buddy weights from settings; as `placementWeights`. Throws `InvalidWeights`. */
export function buddyWeights(version: number, values: Readonly<Record<string, unknown>>): BuddyWeights {
  return checked(BUDDY_CRITERIA_NAMES, version, values);
}

function checked<Name extends string>(names: readonly Name[], version: number, values: Readonly<Record<string, unknown>>): Weights<Name> {
  const faults = weightFaults(names, values);
  if (faults.length > 0) throw new InvalidWeights(faults);
  return { version, values: Object.fromEntries(names.map((name) => [name, values[name]])) as Record<Name, number> };
}

import { dayPartsIn, type DayPart } from "#app/day-parts/day-part.ts";
import type { GateReason } from "#app/matching/explanation.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import type { MissUnit } from "#app/matching/rule.ts";
import { NEGOTIABLE_PLACEMENT_GATES } from "#app/matching/near-misses.ts";
import type { PlacementGateFacts, PlacementGateName } from "#app/matching/placements/facts.ts";
import type { PlacementStore } from "#app/matching/placements/store.ts";

/** "With A1 instead of A2, four more people fit": dutch, step 1, gains 4. */
export interface OpeningChange {
  gate: PlacementGateName;
  /** How far the organisation would have to come, in `unit`: levels lower, hours or day-parts fewer, days or years earlier. */
  step: number;
  unit: MissUnit;
  /** For "exclusions": the one demand that would have to go. */
  demand: string | null;
  /** For "dayParts": one more day-part to work at, instead of fewer to work; null: `step` fewer. */
  dayPart: DayPart | null;
  /** How many more people would pass every gate, smaller steps included. */
  gains: number;
}

/** What an organisation can change; how far people want to travel isn't. */
const CHANGEABLE: readonly PlacementGateName[] = NEGOTIABLE_PLACEMENT_GATES.filter((gate) => gate !== "travel");

/** Who misses one gate alone, and which. */
type Near = readonly { holderId: string; missed: GateReason<PlacementGateFacts> }[];

interface Place {
  columns: PlacementStore["columns"];
  row: number;
  holders: readonly HolderProfile[];
}

/**
 * What would let more people fit, one change at a time: per gate from the smallest step on, the gate that gains most first.
 * Work of no hours or at no day-part isn't work: such a step is left out.
 */
export function openingChanges(nearly: Near, place: Place): OpeningChange[] {
  const missesBy = new Map<string, Omit<OpeningChange, "step" | "gains"> & { steps: number[] }>();
  const add = (change: Omit<OpeningChange, "step" | "gains">, step: number) => {
    const key = `${change.gate} ${change.demand ?? ""} ${change.dayPart ?? ""}`;
    const entry = missesBy.get(key) ?? { ...change, steps: [] };
    entry.steps.push(step);
    missesBy.set(key, entry);
  };
  const freeOf = new Map(place.holders.map(({ id, dayParts }) => [id, dayParts]));
  for (const { holderId, missed } of nearly) {
    const { gate, miss, unit } = missed;
    if (!CHANGEABLE.includes(gate)) continue;
    if (missed.gate === "exclusions") {
      if (miss === 1) add({ gate, unit, demand: missed.facts.excluded[0]!, dayPart: null }, miss);
      continue;
    }
    if (gate === "dayParts" && miss === 1) {
      const free = freeOf.get(holderId)! & ~place.columns.dayParts[place.row]!;
      for (const dayPart of dayPartsIn(free)) add({ gate, unit, demand: null, dayPart }, miss);
    }
    if (leavesWork(gate, miss, place)) add({ gate, unit, demand: null, dayPart: null }, miss);
  }
  return [...missesBy]
    .sort(([one, a], [other, b]) => b.steps.length - a.steps.length || (one < other ? -1 : 1))
    .flatMap(([, { steps, ...change }]) => {
      const distinct = [...new Set(steps)].sort((a, b) => a - b);
      return distinct.map((step): OpeningChange => ({ ...change, step, gains: steps.filter((miss) => miss <= step).length }));
    });
}

function leavesWork(gate: PlacementGateName, step: number, { columns, row }: Place): boolean {
  if (gate === "hours") return columns.hoursMin[row]! - step >= 1;
  if (gate === "dayParts") return columns.dayPartsNeeded[row]! - step >= 1;
  return true;
}

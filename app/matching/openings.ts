import { missingOne, NEGOTIABLE_PLACEMENT_GATES } from "#app/matching/near-misses.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import { scoreRows } from "#app/matching/rank.ts";
import type { MissUnit } from "#app/matching/rule.ts";
import type { PlacementGateName } from "#app/matching/placements/facts.ts";
import { placementQuery } from "#app/matching/placements/query.ts";
import { PLACEMENT_RULES } from "#app/matching/placements/rules.ts";
import type { PlacementStore } from "#app/matching/placements/store.ts";
import type { PlacementWeights } from "#app/matching/weights.ts";

/** A placement seen from the other side: who nearly fits, and what its organisation could change to fit them. */
export interface PlacementOpenings {
  /** Holders who pass every gate now. */
  fit: number;
  /** Who misses one gate alone, best score first, then waiting longest, then by id. For consultants: these are people. */
  nearly: readonly { holderId: string; gate: PlacementGateName; miss: number; unit: MissUnit; score: number }[];
  /** For the organisation: counts, without names. Per gate from the smallest step on; the gate that gains most first. */
  changes: readonly OpeningChange[];
}

/** "With A1 instead of A2, four more people fit": dutch, step 1, gains 4. */
export interface OpeningChange {
  gate: PlacementGateName;
  /** How far the organisation would have to come, in `unit`: levels lower, hours or day-parts fewer, days or years earlier. */
  step: number;
  unit: MissUnit;
  /** For "exclusions": the one demand that would have to go. */
  demand: string | null;
  /** How many more people would pass every gate, smaller steps included. */
  gains: number;
}

/** What an organisation can change; how far people want to travel isn't. */
const CHANGEABLE: readonly PlacementGateName[] = NEGOTIABLE_PLACEMENT_GATES.filter((gate) => gate !== "travel");

export interface OpeningsSearch {
  store: PlacementStore;
  holders: readonly HolderProfile[];
  weights: PlacementWeights;
  /** Day number. */
  today: number;
  id: string;
}

/** undefined when the store has no such placement. */
export function placementOpenings({ store, holders, weights, today, id }: OpeningsSearch): PlacementOpenings | undefined {
  const row = store.rowOf(id);
  if (row === undefined) return undefined;
  const gates = Object.values(PLACEMENT_RULES.gates);
  const out = new Float64Array(1);
  let fit = 0;
  const nearly: (PlacementOpenings["nearly"][number] & { waitingSince: number })[] = [];
  const missesBy = new Map<string, { gate: PlacementGateName; unit: MissUnit; demand: string | null; steps: number[] }>();
  for (const holder of holders) {
    const query = placementQuery(store, holder, today);
    const comparison = { rules: PLACEMENT_RULES, query, weights };
    const single = missingOne(comparison, Int32Array.of(row), NEGOTIABLE_PLACEMENT_GATES);
    if (single.rows.length === 0) {
      const passes = gates.every((gate) => {
        gate.misses(query, Int32Array.of(row), out);
        return out[0] === 0;
      });
      if (passes) fit++;
      continue;
    }
    const { name: gate, unit, facts } = gates[single.gates[0]!]!;
    const miss = single.misses[0]!;
    const score = scoreRows(comparison, single.rows).scores[0]!;
    nearly.push({ holderId: holder.id, gate, miss, unit, score, waitingSince: holder.waitingSince });
    if (!CHANGEABLE.includes(gate) || (gate === "exclusions" && miss > 1)) continue;
    const demand = gate === "exclusions" ? (facts(query, row) as { excluded: readonly string[] }).excluded[0]! : null;
    const key = `${gate} ${demand ?? ""}`;
    const entry = missesBy.get(key) ?? { gate, unit, demand, steps: [] };
    entry.steps.push(miss);
    missesBy.set(key, entry);
  }
  nearly.sort((a, b) => b.score - a.score || a.waitingSince - b.waitingSince || (a.holderId < b.holderId ? -1 : 1));
  const changes = [...missesBy.values()]
    .sort((a, b) => b.steps.length - a.steps.length || (`${a.gate} ${a.demand}` < `${b.gate} ${b.demand}` ? -1 : 1))
    .flatMap(({ gate, unit, demand, steps }) => {
      const distinct = [...new Set(steps)].sort((a, b) => a - b);
      return distinct.map((step): OpeningChange => ({ gate, step, unit, demand, gains: steps.filter((miss) => miss <= step).length }));
    });
  return { fit, nearly: nearly.map(({ waitingSince: _, ...near }) => near), changes };
}

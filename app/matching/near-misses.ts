import type { Rows } from "#app/matching/columns.ts";
import type { Explanation } from "#app/matching/explanation.ts";
import { explainRow, scoreRows, type Comparison } from "#app/matching/rank.ts";
import type { Gate, MissUnit } from "#app/matching/rule.ts";
import type { BuddyCriterionFacts, BuddyGateFacts, BuddyGateName } from "#app/matching/buddies/facts.ts";
import { buddyQuery } from "#app/matching/buddies/query.ts";
import type { BuddySearch } from "#app/matching/buddies/rank-buddies.ts";
import { BUDDY_RULES } from "#app/matching/buddies/rules.ts";
import type { PlacementCriterionFacts, PlacementGateFacts, PlacementGateName } from "#app/matching/placements/facts.ts";
import { placementQuery } from "#app/matching/placements/query.ts";
import type { PlacementSearch } from "#app/matching/placements/rank-placements.ts";
import { PLACEMENT_RULES } from "#app/matching/placements/rules.ts";

/** A candidate that misses exactly one gate: what a consultant can talk about. */
export interface NearMiss<GateFacts extends object, CriterionFacts extends object> {
  id: string;
  gate: keyof GateFacts;
  /** By how much it misses that gate, in `unit`; more than 0. */
  miss: number;
  unit: MissUnit;
  /** What it would score. */
  score: number;
  /** With the facts of the gate: "asks A2, speaks A1". */
  explanation: Explanation<GateFacts, CriterionFacts>;
}
export type PlacementNearMiss = NearMiss<PlacementGateFacts, PlacementCriterionFacts>;
export type BuddyNearMiss = NearMiss<BuddyGateFacts, BuddyCriterionFacts>;

/** Gates that may be talked about. Not: what isn't published, and what someone refused or ended. */
export const NEGOTIABLE_PLACEMENT_GATES: readonly PlacementGateName[] = ["travel", "started", "spot", "dutch", "hours", "dayParts", "exclusions", "age", "vog"];
/** Not: who isn't verified or has no VOG, who is no adult, what a person wishes, and pairs that ended. */
export const NEGOTIABLE_BUDDY_GATES: readonly BuddyGateName[] = ["room", "dayPart", "language", "distance"];

/** The placements that miss one gate alone, those that would score best first, equal scores by id; at most `top`. */
export function placementNearMisses({ store, holder, weights, today, top }: PlacementSearch & { top: number }): PlacementNearMiss[] {
  const comparison = { rules: PLACEMENT_RULES, query: placementQuery(store, holder, today), weights };
  return nearMisses(comparison, store.all(), store.ids, NEGOTIABLE_PLACEMENT_GATES, top);
}

/** The buddies who miss one gate alone; as `placementNearMisses`. */
export function buddyNearMisses({ store, holder, weights, today, top }: BuddySearch & { top: number }): BuddyNearMiss[] {
  const comparison = { rules: BUDDY_RULES, query: buddyQuery(store, holder, today), weights };
  return nearMisses(comparison, store.all(), store.ids, NEGOTIABLE_BUDDY_GATES, top);
}

/** Rows that miss one gate and which: `gates` holds positions in the rule book's order. */
export interface SingleMisses {
  rows: Rows;
  gates: Uint8Array;
  misses: Float64Array;
}

/** The rows of a list that miss exactly one gate, if it is one of `negotiable`. `rows` is overwritten. */
export function missingOne<Query, GateFacts extends object, CriterionFacts extends object>(
  { rules, query }: Comparison<Query, GateFacts, CriterionFacts>,
  rows: Rows,
  negotiable: readonly (keyof GateFacts)[],
): SingleMisses {
  const out = new Float64Array(rows.length);
  const missed = new Float64Array(rows.length);
  const missedGate = new Uint8Array(rows.length);
  let left = rows;
  (Object.values(rules.gates) as Gate<Query, string, unknown>[]).forEach((gate, at) => {
    const counts = (negotiable as readonly string[]).includes(gate.name);
    gate.misses(query, left, out);
    let kept = 0;
    for (let i = 0; i < left.length; i++) {
      const miss = out[i]!;
      if (miss > 0 && (!counts || missed[i]! > 0)) continue;
      left[kept] = left[i]!;
      missed[kept] = miss > 0 ? miss : missed[i]!;
      missedGate[kept++] = miss > 0 ? at : missedGate[i]!;
    }
    left = left.subarray(0, kept);
  });
  let kept = 0;
  for (let i = 0; i < left.length; i++) {
    if (missed[i] === 0) continue;
    left[kept] = left[i]!;
    missed[kept] = missed[i]!;
    missedGate[kept++] = missedGate[i]!;
  }
  return { rows: left.subarray(0, kept), gates: missedGate.subarray(0, kept), misses: missed.subarray(0, kept) };
}

function nearMisses<Query, GateFacts extends object, CriterionFacts extends object>(
  comparison: Comparison<Query, GateFacts, CriterionFacts>,
  rows: Rows,
  ids: readonly string[],
  negotiable: readonly (keyof GateFacts)[],
  top: number,
): NearMiss<GateFacts, CriterionFacts>[] {
  const single = missingOne(comparison, rows, negotiable);
  const { scores } = scoreRows(comparison, single.rows);
  const gates = Object.values(comparison.rules.gates) as Gate<Query, string, unknown>[];
  const byScore = (a: number, b: number) => scores[b]! - scores[a]! || (ids[single.rows[a]!]! < ids[single.rows[b]!]! ? -1 : 1);
  return [...scores.keys()]
    .sort(byScore)
    .slice(0, top)
    .map((at) => {
      const { name, unit } = gates[single.gates[at]!]!;
      const row = single.rows[at]!;
      return { id: ids[row]!, gate: name as keyof GateFacts, miss: single.misses[at]!, unit, score: scores[at]!, explanation: explainRow(comparison, row) };
    });
}

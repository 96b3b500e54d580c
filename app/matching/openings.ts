import type { Explanation, Funnel, GateReason } from "#app/matching/explanation.ts";
import { NEGOTIABLE_BUDDY_GATES, NEGOTIABLE_PLACEMENT_GATES } from "#app/matching/near-misses.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import { explainRow, type Comparison } from "#app/matching/rank.ts";
import type { Gate } from "#app/matching/rule.ts";
import { buddyQuery } from "#app/matching/buddies/query.ts";
import type { BuddyGateFacts } from "#app/matching/buddies/facts.ts";
import { BUDDY_RULES } from "#app/matching/buddies/rules.ts";
import type { BuddyStore } from "#app/matching/buddies/store.ts";
import type { PlacementGateFacts } from "#app/matching/placements/facts.ts";
import { placementQuery } from "#app/matching/placements/query.ts";
import { PLACEMENT_RULES } from "#app/matching/placements/rules.ts";
import type { PlacementStore } from "#app/matching/placements/store.ts";
import { openingChanges, type OpeningChange } from "#app/matching/opening-changes.ts";
import type { BuddyWeights, PlacementWeights } from "#app/matching/weights.ts";

/** A candidate seen from the other side: of the people looked at, who fits, who nearly fits, and what removed the rest. */
export interface Openings<GateFacts extends object> {
  /** Who passes every gate now, best score first, then waiting longest, then by id. For staff: these are people. */
  fit: readonly Fit[];
  /** Who misses one gate alone, of those that may be talked about; in the same order, by the score it would be. For staff. */
  nearly: readonly (Fit & { missed: GateReason<GateFacts> })[];
  /** How many people each gate removed, in order; what is left at the end is `fit`. */
  funnel: Funnel<keyof GateFacts>;
}

export interface Fit {
  holderId: string;
  /** 0 to 1. */
  score: number;
  /** Known weight over total weight, 0 to 1. */
  certainty: number;
}

export interface PlacementOpenings extends Openings<PlacementGateFacts> {
  /** For the organisation: what it could change, in counts without names. */
  changes: readonly OpeningChange[];
}

interface Search<Store, Weights> {
  store: Store;
  holders: readonly HolderProfile[];
  weights: Weights;
  /** Day number. */
  today: number;
  id: string;
}

/** undefined when the store has no such placement. */
export function placementOpenings({ store, holders, weights, today, id }: Search<PlacementStore, PlacementWeights>): PlacementOpenings | undefined {
  const row = store.rowOf(id);
  if (row === undefined) return undefined;
  const seen = openingsOf(holders, row, NEGOTIABLE_PLACEMENT_GATES, (holder) => ({ rules: PLACEMENT_RULES, query: placementQuery(store, holder, today), weights }));
  return { ...seen, changes: openingChanges(seen.nearly, { columns: store.columns, row, holders }) };
}

/** undefined when the store has no such buddy. */
export function buddyOpenings({ store, holders, weights, today, id }: Search<BuddyStore, BuddyWeights>): Openings<BuddyGateFacts> | undefined {
  const row = store.rowOf(id);
  if (row === undefined) return undefined;
  return openingsOf(holders, row, NEGOTIABLE_BUDDY_GATES, (holder) => ({ rules: BUDDY_RULES, query: buddyQuery(store, holder, today), weights }));
}

function openingsOf<Query, GateFacts extends object, CriterionFacts extends object>(
  holders: readonly HolderProfile[],
  row: number,
  negotiable: readonly (keyof GateFacts)[],
  comparisonFor: (holder: HolderProfile) => Comparison<Query, GateFacts, CriterionFacts>,
): Openings<GateFacts> {
  const fit: Fit[] = [];
  const nearly: (Fit & { missed: GateReason<GateFacts> })[] = [];
  const removedBy = new Map<string, number>();
  const one = Int32Array.of(row);
  const out = new Float64Array(1);
  let names: readonly string[] = [];
  for (const holder of holders) {
    const comparison = comparisonFor(holder);
    const gates = Object.values(comparison.rules.gates) as Gate<Query, string, unknown>[];
    names = gates.map(({ name }) => name);
    const missed = gates.filter((gate) => {
      gate.misses(comparison.query, one, out);
      return out[0]! > 0;
    });
    const first = missed[0]?.name;
    if (first !== undefined) removedBy.set(first, (removedBy.get(first) ?? 0) + 1);
    if (missed.length > 1 || (first !== undefined && !(negotiable as readonly string[]).includes(first))) continue;
    const explanation = explainRow(comparison, row);
    const { score, certainty } = explanation;
    if (first === undefined) fit.push({ holderId: holder.id, score, certainty });
    else nearly.push({ holderId: holder.id, score, certainty, missed: missedOf(explanation) });
  }
  const waiting = new Map(holders.map(({ id, waitingSince }) => [id, waitingSince]));
  const best = (a: Fit, b: Fit) => b.score - a.score || waiting.get(a.holderId)! - waiting.get(b.holderId)! || (a.holderId < b.holderId ? -1 : 1);
  let left = holders.length;
  const gates = names.map((name) => {
    const removed = removedBy.get(name) ?? 0;
    left -= removed;
    return { gate: name as keyof GateFacts, removed, left };
  });
  return { fit: fit.sort(best), nearly: nearly.sort(best), funnel: { total: holders.length, gates } };
}

function missedOf<GateFacts extends object, CriterionFacts extends object>({ gates }: Explanation<GateFacts, CriterionFacts>): GateReason<GateFacts> {
  return gates.find(({ passed }) => !passed)!;
}

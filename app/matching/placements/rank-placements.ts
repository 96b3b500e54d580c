import type { Explanation, Ranking } from "#app/matching/explanation.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import { explainRow, rank, scorePassing, type Scored } from "#app/matching/rank.ts";
import { reachKm } from "#app/places/travel.ts";
import type { Rows } from "#app/matching/columns.ts";
import type { PlacementCriterionFacts, PlacementGateFacts } from "#app/matching/placements/facts.ts";
import { placementQuery, type PlacementQuery } from "#app/matching/placements/query.ts";
import { PLACEMENT_RULES } from "#app/matching/placements/rules.ts";
import type { PlacementStore } from "#app/matching/placements/store.ts";
import type { PlacementWeights } from "#app/matching/weights.ts";

export type PlacementExplanation = Explanation<PlacementGateFacts, PlacementCriterionFacts>;
export type PlacementRanking = Ranking<PlacementGateFacts, PlacementCriterionFacts>;

export interface PlacementSearch {
  store: PlacementStore;
  holder: HolderProfile;
  weights: PlacementWeights;
  /** Day number: whole days since 1970-01-01 in the municipality's own time. */
  today: number;
}

/**
 * The placements that may be suggested to a holder: best first, equal scores by id, the `top` best with their explanation.
 * The funnel tells how many each gate removed, of all in the store.
 */
export function rankPlacements({ store, holder, weights, today, top }: PlacementSearch & { top: number }): PlacementRanking {
  const query = placementQuery(store, holder, today);
  return rank({ rules: PLACEMENT_RULES, query, weights, rows: rowsInReach(query), total: store.size, ids: store.ids, top });
}

/** Every placement that may be suggested to a holder, with its score, in no particular order. */
export function scorePlacements({ store, holder, weights, today }: PlacementSearch): Scored {
  const query = placementQuery(store, holder, today);
  return scorePassing({ rules: PLACEMENT_RULES, query, weights }, rowsInReach(query));
}

/**
 * Why one placement suits a holder, or doesn't: for a placement that misses a gate, which, by how much, and the score that
 * it would have. undefined when the store has no such placement.
 */
export function explainPlacement({ store, holder, weights, today, id }: PlacementSearch & { id: string }): PlacementExplanation | undefined {
  const row = store.rowOf(id);
  if (row === undefined) return undefined;
  return explainRow({ rules: PLACEMENT_RULES, query: placementQuery(store, holder, today), weights }, row);
}

/** All rows but those that are surely beyond the travel gate. */
function rowsInReach({ store, holder, travel }: PlacementQuery): Rows {
  const { location, travelLimitMinutes } = holder;
  if (!location || travelLimitMinutes === null || travel.length === 0) return store.all();
  return store.near(location, reachKm(travelLimitMinutes, travel));
}

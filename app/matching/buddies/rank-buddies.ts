import type { Explanation, Ranking } from "#app/matching/explanation.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import { explainRow, rank, scorePassing, type Scored } from "#app/matching/rank.ts";
import type { BuddyWeights } from "#app/matching/weights.ts";
import type { BuddyCriterionFacts, BuddyGateFacts } from "#app/matching/buddies/facts.ts";
import { buddyQuery } from "#app/matching/buddies/query.ts";
import { BUDDY_RULES } from "#app/matching/buddies/rules.ts";
import type { BuddyStore } from "#app/matching/buddies/store.ts";

export type BuddyExplanation = Explanation<BuddyGateFacts, BuddyCriterionFacts>;
export type BuddyRanking = Ranking<BuddyGateFacts, BuddyCriterionFacts>;

export interface BuddySearch {
  store: BuddyStore;
  holder: HolderProfile;
  weights: BuddyWeights;
  /** Day number: whole days since 1970-01-01 in the municipality's own time. */
  today: number;
}

/**
 * The buddies that may be suggested to a holder: best first, equal scores by id, the `top` best with their explanation.
 * The funnel tells how many each gate removed, of all in the store.
 */
export function rankBuddies({ store, holder, weights, today, top }: BuddySearch & { top: number }): BuddyRanking {
  const query = buddyQuery(store, holder, today);
  return rank({ rules: BUDDY_RULES, query, weights, rows: store.all(), total: store.size, ids: store.ids, top });
}

/** Every buddy that may be suggested to a holder, with the score, in no particular order. */
export function scoreBuddies({ store, holder, weights, today }: BuddySearch): Scored {
  return scorePassing({ rules: BUDDY_RULES, query: buddyQuery(store, holder, today), weights }, store.all());
}

/**
 * Why one buddy suits a holder, or doesn't: for a buddy who misses a gate, which, by how much, and the score that it
 * would be. undefined when the store has no such buddy.
 */
export function explainBuddy({ store, holder, weights, today, id }: BuddySearch & { id: string }): BuddyExplanation | undefined {
  const row = store.rowOf(id);
  if (row === undefined) return undefined;
  return explainRow({ rules: BUDDY_RULES, query: buddyQuery(store, holder, today), weights }, row);
}

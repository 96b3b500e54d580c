import type { Aim } from "#app/matching/assignment/problem.ts";
import type { Watch } from "#app/matching/assignment/shortest-paths.ts";
import type { Assignment, Worth } from "#app/matching/assignment/solve.ts";
import { solveOverAll, withPairsOf } from "#app/matching/plan/all-pairs.ts";
import { scoreBuddies } from "#app/matching/buddies/rank-buddies.ts";
import type { BuddyStore } from "#app/matching/buddies/store.ts";
import { firstComeFirstServed, outcomeOf, ownBestChoice, type Allocation, type Chances, type Outcome } from "#app/matching/plan/baselines.ts";
import { shortlists, SHORTLIST_SIZES, type ShortlistSizes } from "#app/matching/plan/shortlists.ts";
import { scorePlacements } from "#app/matching/placements/rank-placements.ts";
import type { PlacementStore } from "#app/matching/placements/store.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import type { Scored } from "#app/matching/rank.ts";
import type { BuddyWeights, PlacementWeights } from "#app/matching/weights.ts";

/** A proposal for a whole cohort: a person accepts it row by row. */
export interface CohortPlan {
  pairs: readonly PlannedPair[];
  plan: Outcome;
  /** The same spots, each in the order of waiting taking the best that is left. */
  firstCome: Outcome;
  /** The same spots, everyone asking once for their own best. */
  ownBest: Outcome;
  /** Who is left without, longest waiting first. */
  without: readonly LeftWithout[];
  /** Options of which one more spot would help, most first. */
  scarce: readonly ScarceOption[];
  /** `allPairs`: it holds for every pair, and not only for those on shortlists. */
  proof: Assignment["proof"] & { allPairs: boolean };
  /** It was told to stop before the end: pairs are possible, but may be better. */
  stopped: boolean;
}

/** A plan but for its people: what is kept of it beside its rows. */
export type PlanSummary = Pick<CohortPlan, "plan" | "firstCome" | "ownBest" | "scarce" | "proof" | "stopped">;

export interface PlannedPair {
  holderId: string;
  optionId: string;
  /** 0 to 1. */
  score: number;
  /** What the holder would have got first come, first served; null: nothing. */
  firstCome: { optionId: string; score: number } | null;
  /** The holder's own best option, whoever else wants it. */
  ownBest: { optionId: string; score: number };
}

export interface LeftWithout {
  holderId: string;
  /**
   * "no-option": no option passes the gates and the floor. "outcompeted": there are some, but every spot does more for
   * others. "stopped": the run ended before this holder's turn.
   */
  reason: "no-option" | "outcompeted" | "stopped";
  /** The best option there was, with what another spot there would add for all. */
  best: { optionId: string; score: number; price: Worth } | null;
}

export interface ScarceOption {
  optionId: string;
  capacity: number;
  /** What one more spot would add. */
  price: Worth;
  /** Holders for whom it is possible, at or above the floor. */
  wanted: number;
}

export interface PlanSettings {
  aim: Aim;
  /** Lowest score to propose, 0 to 1. */
  floor: number;
  sizes?: ShortlistSizes;
}

/** A plan of holders over placements, within free spots. Runs for seconds on thousands: off the request thread. */
export function planPlacements(
  { holders, store, weights, today, ...settings }: PlanSettings & { holders: readonly HolderProfile[]; store: PlacementStore; weights: PlacementWeights; today: number },
  watch?: Watch,
): CohortPlan {
  return planCohort({ holders, optionIds: store.ids, capacities: store.columns.spotsFree, scoreOf: (holder) => scorePlacements({ store, holder, weights, today }), ...settings }, watch);
}

/** A plan of holders over buddies, within the room that each has. */
export function planBuddies(
  { holders, store, weights, today, ...settings }: PlanSettings & { holders: readonly HolderProfile[]; store: BuddyStore; weights: BuddyWeights; today: number },
  watch?: Watch,
): CohortPlan {
  return planCohort({ holders, optionIds: store.ids, capacities: store.columns.roomFree, scoreOf: (holder) => scoreBuddies({ store, holder, weights, today }), ...settings }, watch);
}

export interface Cohort extends PlanSettings {
  holders: readonly HolderProfile[];
  optionIds: readonly string[];
  /** By row; what goes past the ids is left aside. */
  capacities: Int32Array;
  scoreOf: (holder: HolderProfile) => Scored;
}

export function planCohort({ holders, optionIds, capacities, scoreOf, aim, floor, sizes = SHORTLIST_SIZES }: Cohort, watch?: Watch): CohortPlan {
  const inOrder = byWaiting(holders);
  // Half of the work by people: first the scores of each, then the sharing out.
  const { scored, seen } = scoreInTurn(inOrder, scoreOf, { ...watch, onProgress: (done) => watch?.onProgress?.(done, 2 * inOrder.length) });
  const chances: Chances = { holders: inOrder.length, optionIds, capacities: capacities.slice(0, optionIds.length), scoredFor: (holder) => scored[holder]! };
  const options = optionIds.map((id, row) => ({ id, capacity: Math.max(0, capacities[row]!) }));
  const firstCome = firstComeFirstServed(chances, floor);
  const edges = withPairsOf(firstCome, shortlists(chances, sizes), options.length);
  const { solved, allPairs, stopped } = solveOverAll({ holders: inOrder, options, edges, aim, floor }, chances, { ...watch, onProgress: (done) => watch?.onProgress?.(inOrder.length + done, 2 * inOrder.length) });
  watch?.onProgress?.(2 * inOrder.length, 2 * inOrder.length);

  const scoreBetween = (holder: number, option: number) => scored[holder]!.scores[scored[holder]!.rows.indexOf(option)]!;
  // Stopped early it may have less than what is already there for the taking.
  const optionOf = stopped && isMore(firstCome, solved, aim) ? firstCome.optionOf : solved.optionOf;
  const scores = Float64Array.from(optionOf, (option, holder) => (option < 0 ? 0 : scoreBetween(holder, option)));
  const ownBest = inOrder.map((_, holder) => bestAtOrAbove(scored[holder]!, floor, optionIds));
  const wanted = new Int32Array(optionIds.length);
  for (const { rows, scores } of scored) rows.forEach((option, at) => (wanted[option]! += Number(scores[at]! >= floor)));

  const pairs: PlannedPair[] = [];
  const without: LeftWithout[] = [];
  inOrder.forEach(({ id: holderId }, holder) => {
    const option = optionOf[holder]!;
    const best = ownBest[holder];
    if (option >= 0) {
      const first = firstCome.optionOf[holder]!;
      pairs.push({
        holderId,
        optionId: optionIds[option]!,
        score: scores[holder]!,
        firstCome: first < 0 ? null : { optionId: optionIds[first]!, score: firstCome.scores[holder]! },
        ownBest: { optionId: optionIds[best!.option]!, score: best!.score },
      });
    } else {
      const reason = holder >= seen ? "stopped" : !best ? "no-option" : solved.stopped ? "stopped" : "outcompeted";
      without.push({ holderId, reason, best: best ? { optionId: optionIds[best.option]!, score: best.score, price: solved.prices[best.option]! } : null });
    }
  });
  const scarce = options
    .map(({ id, capacity }, row) => ({ optionId: id, capacity, price: solved.prices[row]!, wanted: wanted[row]! }))
    .filter(({ price }) => price.people > 0 || price.score > 0)
    .sort((a, b) => b.price.people - a.price.people || b.price.score - a.price.score || (a.optionId < b.optionId ? -1 : 1));
  return {
    pairs,
    plan: outcomeOf({ optionOf, scores }),
    firstCome: outcomeOf(firstCome),
    ownBest: outcomeOf(ownBestChoice(chances, floor)),
    without,
    scarce,
    proof: { ...solved.proof, allPairs },
    stopped: stopped || seen < inOrder.length,
  };
}

function isMore(allocation: Allocation, than: Assignment, aim: Aim): boolean {
  const { placed, total } = outcomeOf(allocation);
  return aim === "best-total" ? total > than.total : placed > than.placed;
}

const HOLDERS_BETWEEN_LOOKS = 16;
const NOT_SEEN: Scored = { rows: new Int32Array(0), scores: new Float64Array(0) };

/** The scores of each holder in turn; of those after `seen` none, when it was told to stop. */
function scoreInTurn(holders: readonly HolderProfile[], scoreOf: (holder: HolderProfile) => Scored, { onProgress, shouldStop }: Watch): { scored: Scored[]; seen: number } {
  const scored: Scored[] = [];
  for (const holder of holders) {
    if (scored.length % HOLDERS_BETWEEN_LOOKS === 0 && scored.length > 0) {
      onProgress?.(scored.length, holders.length);
      if (shouldStop?.()) break;
    }
    scored.push(scoreOf(holder));
  }
  const seen = scored.length;
  while (scored.length < holders.length) scored.push(NOT_SEEN);
  return { scored, seen };
}

/** Longest waiting first, then by id. */
export function byWaiting<Person extends { id: string; waitingSince: number }>(people: readonly Person[]): Person[] {
  return people.toSorted((a, b) => a.waitingSince - b.waitingSince || (a.id < b.id ? -1 : 1));
}

function bestAtOrAbove({ rows, scores }: Scored, floor: number, ids: readonly string[]): { option: number; score: number } | undefined {
  let best: { option: number; score: number } | undefined;
  rows.forEach((option, at) => {
    const score = scores[at]!;
    if (score >= floor && (!best || score > best.score || (score === best.score && ids[option]! < ids[best.option]!))) best = { option, score };
  });
  return best;
}

import { networkFrom, networkOf, UNITS, type Aim, type AssignmentProblem, type Network } from "#app/matching/assignment/problem.ts";
import { mostPlaced } from "#app/matching/assignment/most-placed.ts";
import { prove, type Proof } from "#app/matching/assignment/proof.ts";
import { lowestPrices } from "#app/matching/assignment/scarcity.ts";
import { shortestPaths, type Matching, type Watch } from "#app/matching/assignment/shortest-paths.ts";
import { settleTies } from "#app/matching/assignment/ties.ts";

export interface Assignment {
  /** By holder of the problem: the option's position, or -1 for without. */
  optionOf: Int32Array;
  placed: number;
  /** Sum of the pairs' scores, each to the nearest 2⁻²⁰; exact. */
  total: number;
  /** The lowest score of a pair; null when there is none. */
  lowest: number | null;
  /** By option of the problem: what one more spot would add, as `Worth`. */
  prices: Worth[];
  proof: Proof & {
    /** Aim "worst-off" only: with a higher lowest score, only so many could be placed; null when no score is higher. */
    placedAbove: number | null;
  };
  /** It was told to stop: the pairs are possible, `proof.gap` bounds what is missing. */
  stopped: boolean;
}

/** People placed more (aims "most-people" and "worst-off"), and the change in the total score that goes with it. */
export interface Worth {
  people: number;
  score: number;
}

/**
 * The best assignment for an aim, with its proof. Deterministic: the order in which holders, options and edges come makes
 * no difference, and ties go to who waits longest, then to the smaller id.
 * Throws RangeError for bad input, and when there are so many people and spots that sums would no longer be exact
 * (some 40,000 people with as many spots).
 */
export function solveAssignment(problem: AssignmentProblem, watch: Watch = {}): Assignment {
  const full = networkOf(problem);
  const lifted = problem.aim === "worst-off" ? liftLowest(full) : { network: full, placedAbove: null };
  const { network } = lifted;
  const without = worthOfWithout(network, problem.aim);
  const matching = shortestPaths(network, without, watch);
  const stopped = matching.leftOut > 0;
  if (!stopped) settleTies(network, matching);
  const proof = prove(network, matching);
  return { ...readOut(network, matching, stopped), proof: { ...proof, placedAbove: lifted.placedAbove }, stopped };
}

/** Where placing someone more comes first: twice below what any chain of moves can cost, so that `worthOf` can tell the two apart; else 0. */
function worthOfWithout({ holders, capacity }: Network, aim: Aim): number {
  const spots = capacity.reduce((sum, spots) => sum + spots, 0);
  const without = aim === "best-total" ? 0 : -(2 * Math.min(holders, spots) + 3) * UNITS;
  // No price is more than a person and a score: the sums of `prove` stay below this.
  if ((holders + spots) * 2 * (UNITS - without) > Number.MAX_SAFE_INTEGER) throw new RangeError(`Too many for exact sums: ${holders} people, ${spots} spots`);
  return without;
}

/** Leaves out the edges that would make the lowest score lower than it can be while as many are placed. */
function liftLowest(network: Network): { network: Network; placedAbove: number | null } {
  const scores = Float64Array.from(new Set(network.weight)).sort();
  const most = mostPlaced(network);
  let low = 0;
  let high = scores.length - 1;
  let placedAbove: number | null = null;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const placed = mostPlaced(network, scores[middle]);
    if (placed === most) low = middle;
    else {
      high = middle - 1;
      placedAbove = placed;
    }
  }
  return { network: scores.length === 0 ? network : networkFrom(network, scores[low]!), placedAbove };
}

function readOut(network: Network, matching: Matching, stopped: boolean): Omit<Assignment, "proof" | "stopped"> {
  const { holders, option, weight, holderAt, optionAt } = network;
  const optionOf = new Int32Array(holders).fill(-1);
  let placed = 0;
  let total = 0;
  let lowest = Infinity;
  for (let h = 0; h < holders; h++) {
    const e = matching.edge[h]!;
    if (e < 0) continue;
    optionOf[holderAt[h]!] = optionAt[option[e]!]!;
    placed++;
    total += weight[e]!;
    lowest = Math.min(lowest, weight[e]!);
  }
  const units = stopped ? matching.price : lowestPrices(network, matching);
  const prices = new Array<Worth>(optionAt.length);
  optionAt.forEach((at, j) => (prices[at] = worthOf(units[j]!, matching.without)));
  return { optionOf, placed, total: total / UNITS, lowest: placed === 0 ? null : lowest / UNITS, prices };
}

function worthOf(price: number, without: number): Worth {
  // A price is people × the worth of not being without + a change of scores that is smaller than half of that.
  const people = without === 0 ? 0 : Math.round(price / -without);
  return { people, score: (price + people * without) / UNITS };
}

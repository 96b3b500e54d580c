/** Who may get which option, with what score: the input of the cohort plan's assignment. Plain data, so that it can go to another thread. */

/**
 * What to reach for, each in this order:
 * - "most-people": place as many as can be placed, then the best total score;
 * - "best-total": the best total score, whoever is left without;
 * - "worst-off": place as many as can be placed, then lift the lowest score among those placed, then the best total.
 */
export const AIMS = ["most-people", "best-total", "worst-off"] as const;
export type Aim = (typeof AIMS)[number];

export interface AssignmentProblem {
  /** Each gets at most one option. Who waits longer (the smaller day number) wins a tie, then the smaller id. */
  holders: readonly { id: string; waitingSince: number }[];
  /** `capacity`: how many holders it can take, a whole number from 0. */
  options: readonly { id: string; capacity: number }[];
  edges: Edges;
  aim: Aim;
  /** Pairs that score lower than this are left out, 0 to 1; 0 when absent. */
  floor?: number;
}

/** Possible pairs, in any order: positions in `holders` and `options`, and the score from 0 to 1. Of equal pairs the best counts. */
export interface Edges {
  holder: Int32Array;
  option: Int32Array;
  score: Float64Array;
}

/**
 * Scores are counted in whole units of 2⁻²⁰, a little less than a millionth, so that every sum is a whole number that a
 * double holds exactly, and a total in units divided by this is exact again. A pair's score moves by half a unit at most.
 */
export const UNITS = 2 ** 20;

/** An assignment problem in canonical order, as sparse rows: whatever order it came in, the same numbers. */
export interface Network {
  holders: number;
  options: number;
  /** Edges of holder h: from `start[h]` to `start[h + 1]`, best first, equal ones by option. Holders: longest waiting first, then id. */
  start: Int32Array;
  option: Int32Array;
  /** Whole units, 0 to `UNITS`. */
  weight: Int32Array;
  /** By option (ordered by id); never more than the edges that lead to it. */
  capacity: Int32Array;
  /** Position in the problem of each holder and option of the network. */
  holderAt: Int32Array;
  optionAt: Int32Array;
}

/** Brings a problem in canonical order. Throws RangeError for a score outside 0 to 1, a bad capacity, or an edge to nowhere. */
export function networkOf({ holders, options, edges, floor = 0 }: AssignmentProblem): Network {
  const holderAt = Int32Array.from(holders.keys()).sort(
    (a, b) => holders[a]!.waitingSince - holders[b]!.waitingSince || byText(holders[a]!.id, holders[b]!.id) || a - b,
  );
  const optionAt = Int32Array.from(options.keys()).sort((a, b) => byText(options[a]!.id, options[b]!.id) || a - b);
  const holderRank = inverse(holderAt);
  const optionRank = inverse(optionAt);
  const count = edges.score.length;
  const isKept = (e: number) => edges.score[e]! >= floor && options[edges.option[e]!]!.capacity > 0;

  const start = new Int32Array(holders.length + 1);
  const degree = new Int32Array(options.length);
  for (let e = 0; e < count; e++) {
    const score = edges.score[e]!;
    const holder = holderRank[edges.holder[e]!];
    const option = optionRank[edges.option[e]!];
    if (holder === undefined || option === undefined) throw new RangeError(`Edge ${e} leads to nowhere`);
    if (!(score >= 0 && score <= 1)) throw new RangeError(`Score ${score} of edge ${e} is not from 0 to 1`);
    if (!isKept(e)) continue;
    start[holder + 1]!++;
    degree[option]!++;
  }
  for (let h = 0; h < holders.length; h++) start[h + 1]! += start[h]!;

  // One number to sort by: best weight first, then option.
  const keys = new Float64Array(start[holders.length]!);
  const next = start.slice();
  for (let e = 0; e < count; e++) {
    if (!isKept(e)) continue;
    const score = edges.score[e]!;
    keys[next[holderRank[edges.holder[e]!]!]!++] = (UNITS - Math.round(score * UNITS)) * options.length + optionRank[edges.option[e]!]!;
  }
  for (let h = 0; h < holders.length; h++) keys.subarray(start[h], start[h + 1]).sort();

  const option = new Int32Array(keys.length);
  const weight = new Int32Array(keys.length);
  for (let e = 0; e < keys.length; e++) {
    const key = keys[e]!;
    const down = Math.floor(key / options.length);
    weight[e] = UNITS - down;
    option[e] = key - down * options.length;
  }
  const capacity = Int32Array.from(optionAt, (at, rank) => {
    const { capacity, id } = options[at]!;
    if (!Number.isInteger(capacity) || capacity < 0) throw new RangeError(`Capacity ${capacity} of ${id} is not a whole number from 0`);
    return Math.min(capacity, degree[rank]!);
  });
  return { holders: holders.length, options: options.length, start, option, weight, capacity, holderAt, optionAt };
}

/** The same network with only the edges of at least `least` units. */
export function networkFrom(network: Network, least: number): Network {
  const { start, option, weight, holders } = network;
  const kept = new Int32Array(holders + 1);
  const ends = new Int32Array(holders);
  for (let h = 0; h < holders; h++) {
    let end = start[h]!;
    while (end < start[h + 1]! && weight[end]! >= least) end++;
    ends[h] = end;
    kept[h + 1] = kept[h]! + end - start[h]!;
  }
  const options = new Int32Array(kept[holders]!);
  const weights = new Int32Array(kept[holders]!);
  for (let h = 0; h < holders; h++) {
    options.set(option.subarray(start[h], ends[h]), kept[h]);
    weights.set(weight.subarray(start[h], ends[h]), kept[h]);
  }
  return { ...network, start: kept, option: options, weight: weights };
}

function inverse(order: Int32Array): Int32Array {
  const ranks = new Int32Array(order.length);
  for (let rank = 0; rank < order.length; rank++) ranks[order[rank]!] = rank;
  return ranks;
}

function byText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

import type { Edges } from "#app/matching/assignment/problem.ts";
import { solveAssignment } from "#app/matching/assignment/solve.ts";
import type { Allocation } from "#app/matching/plan/baselines.ts";
import type { Random } from "#app/matching/random.ts";
import type { Scored } from "#app/matching/rank.ts";

/**
 * Sharing out spots week by week while more people are to come. Giving each week's people their best uses up what people
 * after them need more. So spots get a price: what one more would be worth in sampled futures, on average; and a pair
 * counts for its score less that price (after Ahani, Gölz, Procaccia, Teytelboym and Trapp, 2021, "Dynamic placement in
 * refugee resettlement", EC '21).
 */
export interface Waiting {
  /** Options of everyone who waits now, longest waiting first. */
  people: readonly Scored[];
  /** Spots left, by option row. */
  left: Int32Array;
  /** Lowest score to propose. */
  floor: number;
}

export interface Outlook {
  /** Options of people like those who will come: earlier arrivals, say. Futures are drawn from them. */
  alike: readonly Scored[];
  /** How many are still expected. */
  expected: number;
  /** Futures to sample; more is steadier and slower. 3 to 5 do. */
  samples: number;
  random: Random;
}

/** What to keep a spot back for: by option row, the mean over futures of what one more spot would add to the total score. */
export function pricesAhead({ people, left, floor }: Waiting, { alike, expected, samples, random }: Outlook): Float64Array {
  const prices = new Float64Array(left.length);
  if (alike.length === 0 || expected === 0) return prices;
  for (let sample = 0; sample < samples; sample++) {
    const future = Array.from({ length: expected }, () => random.pick(alike));
    const { prices: now } = solveAssignment(problemOf([...people, ...future], left, floor));
    now.forEach(({ score }, option) => (prices[option]! += score / samples));
  }
  return prices;
}

/**
 * This week's share-out: the best total of score less price. Who would have to take more than it is worth waits.
 * Without prices: the best for those who wait now.
 */
export function shareOut({ people, left, floor }: Waiting, prices?: Float64Array): Allocation {
  const priced = prices
    ? people.map(({ rows, scores }): Scored => {
        const kept = [...rows.keys()].filter((at) => scores[at]! >= floor && scores[at]! > prices[rows[at]!]!);
        return { rows: Int32Array.from(kept, (at) => rows[at]!), scores: Float64Array.from(kept, (at) => scores[at]! - prices[rows[at]!]!) };
      })
    : people;
  const { optionOf } = solveAssignment(problemOf(priced, left, prices ? 0 : floor));
  const scores = Float64Array.from(optionOf, (option, person) => (option < 0 ? 0 : people[person]!.scores[people[person]!.rows.indexOf(option)]!));
  return { optionOf, scores };
}

function problemOf(people: readonly Scored[], left: Int32Array, floor: number) {
  return {
    holders: people.map((_, at) => ({ id: "", waitingSince: at })),
    options: Array.from(left, (capacity, at) => ({ id: String(at).padStart(9, "0"), capacity })),
    edges: edgesOf(people),
    aim: "best-total" as const,
    floor,
  };
}

function edgesOf(people: readonly Scored[]): Edges {
  const count = people.reduce((sum, { rows }) => sum + rows.length, 0);
  const edges = { holder: new Int32Array(count), option: new Int32Array(count), score: new Float64Array(count) };
  let at = 0;
  people.forEach(({ rows, scores }, person) => {
    edges.holder.fill(person, at, at + rows.length);
    edges.option.set(rows, at);
    edges.score.set(scores, at);
    at += rows.length;
  });
  return edges;
}

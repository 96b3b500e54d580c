import type { Random } from "#app/matching/random.ts";
import type { Scored } from "#app/matching/rank.ts";

/** What a plan is held against: simpler ways to share out the same spots. */

/** Who got what: by holder the option's row (-1: none), and the score. */
export interface Allocation {
  optionOf: Int32Array;
  scores: Float64Array;
}

/** How an allocation turned out. */
export interface Outcome {
  placed: number;
  total: number;
  /** Mean score of those placed, 0 when nobody is. */
  mean: number;
  /** Mean score of the lowest tenth of those placed, at least one. */
  lowestTenth: number;
}

export function outcomeOf({ optionOf, scores }: Allocation): Outcome {
  const placed = Float64Array.from(scores.filter((_, h) => optionOf[h]! >= 0)).sort();
  const total = placed.reduce((sum, score) => sum + score, 0);
  const tenth = placed.subarray(0, Math.ceil(placed.length / 10));
  const lowestTenth = tenth.reduce((sum, score) => sum + score, 0) / Math.max(1, tenth.length);
  return { placed: placed.length, total, mean: total / Math.max(1, placed.length), lowestTenth };
}

/** All holders in a cohort and where they could go, in the order of waiting. */
export interface Chances {
  holders: number;
  optionIds: readonly string[];
  /** By row. */
  capacities: Int32Array;
  /** A holder's possible options with their scores. */
  scoredFor: (holder: number) => Scored;
}

/** In the given order, each takes the best option that still has a spot; of equal scores the smaller id. */
export function firstComeFirstServed(chances: Chances, floor: number, order?: readonly number[]): Allocation {
  return inTurn(chances, order, (holder, free) => bestOf(chances, holder, floor, free));
}

/** Everyone asks for their own best option, once; who waits longest gets it, and who doesn't gets nothing. */
export function ownBestChoice(chances: Chances, floor: number): Allocation {
  return inTurn(chances, undefined, (holder, free) => {
    const best = bestOf(chances, holder, floor, () => true);
    return best && free(best.option) ? best : undefined;
  });
}

/** In random order, each takes any option that still has a spot. */
export function atRandom(chances: Chances, floor: number, random: Random): Allocation {
  const order = random.shuffled(Array.from({ length: chances.holders }, (_, holder) => holder));
  return inTurn(chances, order, (holder, free) => {
    const { rows, scores } = chances.scoredFor(holder);
    const open = [...rows.keys()].filter((at) => scores[at]! >= floor && free(rows[at]!)).sort((a, b) => rows[a]! - rows[b]!);
    if (open.length === 0) return undefined;
    const at = random.pick(open);
    return { option: rows[at]!, score: scores[at]! };
  });
}

interface Choice {
  option: number;
  score: number;
}

function inTurn({ holders, capacities }: Chances, order: readonly number[] | undefined, choose: (holder: number, free: (option: number) => boolean) => Choice | undefined): Allocation {
  const left = capacities.slice();
  const optionOf = new Int32Array(holders).fill(-1);
  const scores = new Float64Array(holders);
  const free = (option: number) => left[option]! > 0;
  for (let turn = 0; turn < holders; turn++) {
    const holder = order ? order[turn]! : turn;
    const choice = choose(holder, free);
    if (!choice) continue;
    left[choice.option]!--;
    optionOf[holder] = choice.option;
    scores[holder] = choice.score;
  }
  return { optionOf, scores };
}

function bestOf({ optionIds, scoredFor }: Chances, holder: number, floor: number, free: (option: number) => boolean): Choice | undefined {
  const { rows, scores } = scoredFor(holder);
  let best: Choice | undefined;
  for (let i = 0; i < rows.length; i++) {
    const option = rows[i]!;
    const score = scores[i]!;
    if (score < floor || !free(option)) continue;
    if (!best || score > best.score || (score === best.score && optionIds[option]! < optionIds[best.option]!)) best = { option, score };
  }
  return best;
}

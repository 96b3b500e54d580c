import { firstComeFirstServed, outcomeOf, type Allocation, type Outcome } from "#app/matching/plan/baselines.ts";
import { pricesAhead, shareOut, type Waiting } from "#app/matching/plan/looking-ahead.ts";
import { seededRandom } from "#app/matching/random.ts";
import type { Scored } from "#app/matching/rank.ts";

/** A year in which people arrive week by week and share the same spots; who isn't placed waits on. */
export interface Year {
  /** In order of arrival: their options, and the week from 0 in which they come. */
  arrivals: readonly { week: number; options: Scored }[];
  weeks: number;
  optionIds: readonly string[];
  /** By row, for the whole year. */
  capacities: Int32Array;
  floor: number;
  /** Earlier arrivals, from which the look ahead draws its futures. */
  alike: readonly Scored[];
  /** Futures sampled each week. */
  samples: number;
  seed: number;
}

export interface YearOutcomes {
  /** The best total there could have been, knowing who would come. */
  hindsight: Outcome;
  /** Week by week with prices from sampled futures. */
  lookingAhead: Outcome;
  /** Week by week, the best for those who wait. */
  weekly: Outcome;
  firstCome: Outcome;
}

type Policy = (waiting: Waiting, week: number) => Allocation;

/** The same year under four ways to share out. The same seed gives the same outcomes. */
export function simulateYear(year: Year): YearOutcomes {
  const { arrivals, optionIds, capacities, floor, alike, samples, weeks } = year;
  const random = seededRandom(year.seed);
  const perWeek = arrivals.length / Math.max(1, weeks);
  const lookAhead: Policy = (waiting, week) => {
    const expected = Math.round(perWeek * (weeks - 1 - week));
    return shareOut(waiting, pricesAhead(waiting, { alike, expected, samples, random }));
  };
  const inTurn: Policy = ({ people, left }) =>
    firstComeFirstServed({ holders: people.length, optionIds, capacities: left, scoredFor: (person) => people[person]! }, floor);
  return {
    hindsight: outcomeOf(shareOut({ people: arrivals.map(({ options }) => options), left: capacities, floor })),
    lookingAhead: run(year, lookAhead),
    weekly: run(year, (waiting) => shareOut(waiting)),
    firstCome: run(year, inTurn),
  };
}

function run({ arrivals, weeks, capacities, floor }: Year, policy: Policy): Outcome {
  const left = capacities.slice();
  const optionOf = new Int32Array(arrivals.length).fill(-1);
  const scores = new Float64Array(arrivals.length);
  let waiting: number[] = [];
  for (let week = 0; week < weeks; week++) {
    arrivals.forEach((arrival, at) => {
      if (arrival.week === week) waiting.push(at);
    });
    if (waiting.length === 0) continue;
    const shared = policy({ people: waiting.map((at) => arrivals[at]!.options), left, floor }, week);
    waiting.forEach((at, person) => {
      const option = shared.optionOf[person]!;
      if (option < 0) return;
      optionOf[at] = option;
      scores[at] = shared.scores[person]!;
      left[option]!--;
    });
    waiting = waiting.filter((at) => optionOf[at]! < 0);
  }
  return outcomeOf({ optionOf, scores });
}

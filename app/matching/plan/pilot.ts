import { solveOverAll, withPairsOf } from "#app/matching/plan/all-pairs.ts";
import { atRandom, firstComeFirstServed, outcomeOf, type Chances, type Outcome } from "#app/matching/plan/baselines.ts";
import { costOfGroupFloor, type GroupFloor } from "#app/matching/plan/group-floor.ts";
import { shortlists, SHORTLIST_SIZES } from "#app/matching/plan/shortlists.ts";
import { simulateYear, type YearOutcomes } from "#app/matching/plan/year.ts";
import { seededRandom } from "#app/matching/random.ts";
import type { Scored } from "#app/matching/rank.ts";

/** A pilot on paper: what the plan would do for a cohort, held against simpler ways, at once and over a year. */
export interface Pilot {
  plan: Outcome;
  firstCome: Outcome;
  /** One random order with random choices. */
  random: Outcome;
  /** `year.hindsight` is the best total; the plan above places most people first. */
  year: YearOutcomes;
  groupFloor: GroupFloor;
}

export interface PilotInput {
  chances: Chances;
  /** By holder: the language group; null: none. Looked at for the floor of groups, never to place anyone. */
  groups: readonly (string | null)[];
  /** Options of people like these who came earlier, to draw futures from. */
  alike: readonly Scored[];
  floor: number;
  weeks: number;
  /** Futures sampled each week. */
  samples: number;
  /** Floor for each group, as a share of the mean over all. */
  groupShare: number;
  seed: number;
}

/** The same input and seed give the same pilot. People arrive over the year in an order that the seed sets. */
export function simulatePilot({ chances, groups, alike, floor, weeks, samples, groupShare, seed }: PilotInput): Pilot {
  const { holders, optionIds, capacities, scoredFor } = chances;
  const firstCome = firstComeFirstServed(chances, floor);
  const edges = withPairsOf(firstCome, shortlists(chances, SHORTLIST_SIZES), optionIds.length);
  const { optionOf } = solveOverAll(
    {
      holders: Array.from({ length: holders }, (_, at) => ({ id: String(at).padStart(9, "0"), waitingSince: at })),
      options: optionIds.map((id, row) => ({ id, capacity: Math.max(0, capacities[row]!) })),
      edges,
      aim: "most-people",
      floor,
    },
    chances,
  ).solved;
  const scores = Float64Array.from(optionOf, (option, holder) => {
    const { rows, scores } = scoredFor(holder);
    return option < 0 ? 0 : scores[rows.indexOf(option)]!;
  });
  const random = seededRandom(seed);
  const arrivals = random
    .shuffled(Array.from({ length: holders }, (_, holder) => holder))
    .map((holder, turn) => ({ week: Math.floor((turn * weeks) / holders), options: scoredFor(holder) }));
  return {
    plan: outcomeOf({ optionOf, scores }),
    firstCome: outcomeOf(firstCome),
    random: outcomeOf(atRandom(chances, floor, random)),
    year: simulateYear({ arrivals, weeks, optionIds, capacities, floor, alike, samples, seed }),
    groupFloor: costOfGroupFloor({ chances, edges, groups, floor, share: groupShare }),
  };
}

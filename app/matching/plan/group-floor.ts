import type { Edges } from "#app/matching/assignment/problem.ts";
import { solveAssignment } from "#app/matching/assignment/solve.ts";
import { outcomeOf, type Chances, type Outcome } from "#app/matching/plan/baselines.ts";

/**
 * What a floor for every group costs: the plan again, with a bonus on the pairs of groups whose people do worse than a
 * share of the whole, raised until each group is at the floor. A bonus is a Lagrange multiplier: each such plan is the
 * best for where its groups stand, so that the cost shown is near the least, and never less than it.
 */
export interface GroupFloor {
  /** Mean score over all members, those without counting 0, that each group should have. */
  floor: number;
  /** Without and with the floor; the plan places as many as can be in both. */
  before: Outcome;
  after: Outcome;
  groups: readonly { group: string; people: number; before: number; after: number; bonus: number; reached: boolean }[];
}

export interface GroupFloorInput {
  /** Holders, capacities and ids, and the pairs that the plan looked at. */
  chances: Pick<Chances, "holders" | "optionIds" | "capacities">;
  edges: Edges;
  /** By holder; null counts in no group. */
  groups: readonly (string | null)[];
  /** Lowest score to propose. */
  floor: number;
  /** The floor for a group, as a share of the mean over everyone, 0 to 1. */
  share: number;
}

/** Smaller groups say little, and show people. */
export const LEAST_PEOPLE = 10;
const ROUNDS = 25;
/** How fast a bonus follows what is short, and the least step, both in score. */
const PACE = 0.8;
const LEAST_STEP = 0.01;

export function costOfGroupFloor({ chances, edges, groups, floor, share }: GroupFloorInput): GroupFloor {
  const names = [...new Set(groups)].filter((name) => name !== null).filter((name) => groups.filter((group) => group === name).length >= LEAST_PEOPLE).sort();
  const holders = groups.map((_, at) => ({ id: String(at).padStart(9, "0"), waitingSince: at }));
  const options = chances.optionIds.map((id, row) => ({ id, capacity: Math.max(0, chances.capacities[row]!) }));
  const kept = [...edges.score.keys()].filter((e) => edges.score[e]! >= floor);
  const holder = Int32Array.from(kept, (e) => edges.holder[e]!);
  const option = Int32Array.from(kept, (e) => edges.option[e]!);
  const plain = Float64Array.from(kept, (e) => edges.score[e]!);

  const planWith = (bonuses: ReadonlyMap<string, number>) => {
    const most = Math.max(0, ...bonuses.values());
    const score = plain.map((value, e) => (value + (bonuses.get(groups[holder[e]!] ?? "") ?? 0)) / (1 + most));
    const { optionOf } = solveAssignment({ holders, options, edges: { holder, option, score }, aim: "most-people" });
    const scores = new Float64Array(holders.length);
    for (let e = 0; e < plain.length; e++) if (optionOf[holder[e]!] === option[e]) scores[holder[e]!] = plain[e]!;
    const means = new Map(names.map((name) => [name, meanOf(scores.filter((_, at) => groups[at] === name))]));
    return { means, outcome: outcomeOf({ optionOf, scores }) };
  };

  const bonuses = new Map(names.map((name) => [name, 0]));
  const before = planWith(bonuses);
  const goal = (share * before.outcome.total) / Math.max(1, holders.length);
  const shortOf = (mean: number) => goal - mean;
  let after = before;
  for (let round = 0; round < ROUNDS; round++) {
    const short = names.filter((name) => shortOf(after.means.get(name)!) > 1e-9);
    if (short.length === 0) break;
    for (const name of short) bonuses.set(name, bonuses.get(name)! + LEAST_STEP + PACE * shortOf(after.means.get(name)!));
    after = planWith(bonuses);
  }
  return {
    floor: goal,
    before: before.outcome,
    after: after.outcome,
    groups: names.map((group) => ({
      group,
      people: groups.filter((name) => name === group).length,
      before: before.means.get(group)!,
      after: after.means.get(group)!,
      bonus: bonuses.get(group)!,
      reached: shortOf(after.means.get(group)!) <= 1e-9,
    })),
  };
}

function meanOf(scores: Float64Array): number {
  return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
}

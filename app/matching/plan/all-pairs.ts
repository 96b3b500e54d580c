import { UNITS, type AssignmentProblem, type Edges } from "#app/matching/assignment/problem.ts";
import type { Watch } from "#app/matching/assignment/shortest-paths.ts";
import { solveAssignment, type Assignment } from "#app/matching/assignment/solve.ts";
import type { Allocation, Chances } from "#app/matching/plan/baselines.ts";
import { shortlists } from "#app/matching/plan/shortlists.ts";
import type { Scored } from "#app/matching/rank.ts";

/**
 * The best over all pairs, found on shortlists: solve, look with the prices for a pair outside the lists that would better the
 * plan, add the best of those, solve again (column generation: Gilmore and Gomory, 1961). When there is none, the
 * proof holds for all pairs. Where many people and options are alike, everyone's list holds the same favourites, and lists
 * alone leave people without though there is room.
 */

/** Rounds after which it ends as it is: enough in all that we measured. */
const ROUNDS = 12;
/** Pairs added in a round at most, for each side. */
const MORE = { perHolder: 10, perOption: 20 };

export interface SolvedOverAll {
  solved: Assignment;
  /** Whether the proof holds for every pair, and not only for those on the lists. */
  allPairs: boolean;
  stopped: boolean;
}

/** `problem.edges` are the lists to begin with. */
export function solveOverAll(problem: AssignmentProblem, chances: Chances, watch: Watch = {}): SolvedOverAll {
  const people = problem.holders.length;
  let edges = problem.edges;
  let last: Assignment | undefined;
  for (let round = 1; ; round++) {
    // Nobody knows how many rounds there will be: each counts for half of what is left.
    const before = people * (1 - 2 ** (1 - round));
    const solved = solveAssignment({ ...problem, edges }, { ...watch, onProgress: (done) => watch.onProgress?.(before + done * 2 ** -round, people) });
    if (solved.stopped) return { solved: last ?? solved, allPairs: false, stopped: true };
    last = solved;
    const better = betterPairs(problem, chances, solved);
    if (better.score.length === 0) return { solved, allPairs: problem.aim !== "worst-off" || hasAll(problem, chances, edges), stopped: false };
    if (round === ROUNDS) return { solved, allPairs: false, stopped: false };
    edges = joined(edges, better);
  }
}

/** The lists, with the pairs of an allocation that the plan must not fall behind; each pair once. */
export function withPairsOf({ optionOf, scores }: Allocation, edges: Edges, options: number): Edges {
  const listed = pairsIn(edges, options);
  const placed = [...optionOf.keys()].filter((holder) => optionOf[holder]! >= 0 && !listed.has(holder * options + optionOf[holder]!));
  return joined(edges, { holder: Int32Array.from(placed), option: Int32Array.from(placed, (holder) => optionOf[holder]!), score: Float64Array.from(placed, (holder) => scores[holder]!) });
}

function joined(a: Edges, b: Edges): Edges {
  const holder = new Int32Array(a.holder.length + b.holder.length);
  const option = new Int32Array(holder.length);
  const score = new Float64Array(holder.length);
  for (const [part, at] of [[a, 0], [b, a.holder.length]] as const) {
    holder.set(part.holder, at);
    option.set(part.option, at);
    score.set(part.score, at);
  }
  return { holder, option, score };
}

/**
 * Pairs that are worth more to a holder, at these prices, than what the holder has; the best for each side. For the aim
 * "worst-off" only those that don't lower the lowest score.
 */
function betterPairs({ options, aim, floor = 0 }: AssignmentProblem, { holders, optionIds, scoredFor }: Chances, { optionOf, prices, lowest }: Assignment): Edges {
  const least = aim === "worst-off" && lowest !== null ? Math.max(lowest, floor) : floor;
  // A person more weighs more than any change of scores: four, where scores are from 0 to 1 and a price's from −1 to 1.
  const perPerson = aim === "best-total" ? 0 : 4;
  const units = (score: number) => Math.round(score * UNITS) / UNITS;
  const worth = (option: number, score: number) => perPerson * (1 - prices[option]!.people) + units(score) - prices[option]!.score;
  const gained = (holder: number): Scored & { real: Map<number, number> } => {
    const { rows, scores } = scoredFor(holder);
    const has = optionOf[holder]!;
    const now = has < 0 ? 0 : worth(has, scores[rows.indexOf(has)]!);
    const better: [row: number, gain: number][] = [];
    const real = new Map<number, number>();
    rows.forEach((option, at) => {
      const score = scores[at]!;
      if (score < least || options[option]!.capacity === 0) return;
      const gain = worth(option, score) - now;
      if (gain <= 0) return;
      better.push([option, gain]);
      real.set(option, score);
    });
    return { rows: Int32Array.from(better, ([row]) => row), scores: Float64Array.from(better, ([, gain]) => gain), real };
  };
  const real: Map<number, number>[] = [];
  const { holder, option } = shortlists({ holders, optionIds, scoredFor: (at) => (({ real: scores, ...scored }) => ((real[at] = scores), scored))(gained(at)) }, MORE);
  return { holder, option, score: Float64Array.from(holder, (at, edge) => real[at]!.get(option[edge]!)!) };
}

/** Each pair as one number. */
function pairsIn({ holder, option }: Edges, options: number): Set<number> {
  const pairs = new Set<number>();
  holder.forEach((each, at) => pairs.add(each * options + option[at]!));
  return pairs;
}

/** Whether every pair that may be proposed is on the lists. */
function hasAll({ options, floor = 0 }: AssignmentProblem, { holders, scoredFor }: Chances, edges: Edges): boolean {
  const listed = pairsIn(edges, options.length);
  for (let holder = 0; holder < holders; holder++) {
    const { rows, scores } = scoredFor(holder);
    if (rows.some((option, at) => scores[at]! >= floor && options[option]!.capacity > 0 && !listed.has(holder * options.length + option))) return false;
  }
  return true;
}

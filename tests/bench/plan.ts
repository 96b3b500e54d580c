/** The cohort plan beside HiGHS and munkres, and the simulated pilot. Sizes: the cohorts. */
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import type { Watch } from "#app/matching/assignment/shortest-paths.ts";
import { networkOf, UNITS, type AssignmentProblem } from "#app/matching/assignment/problem.ts";
import { solveAssignment } from "#app/matching/assignment/solve.ts";
import type { Chances } from "#app/matching/plan/baselines.ts";
import { byWaiting } from "#app/matching/plan/plan.ts";
import { simulatePilot } from "#app/matching/plan/pilot.ts";
import { allPairs, shortlists } from "#app/matching/plan/shortlists.ts";
import { scorePlacements } from "#app/matching/placements/rank-placements.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import { DEFAULT_PLACEMENT_WEIGHTS as weights } from "#app/matching/weights.ts";
import { makeHolders, makePlacements, TODAY, townsFor } from "#tests/bench/instances.ts";
import { highsLp, munkresDense } from "#tests/bench/rivals.ts";
import { medianMs, printTable, type Cell } from "#tests/bench/table.ts";

/** So that what is held before is held, and isn't garbage of the bench. */
const collectGarbage = (() => {
  setFlagsFromString("--expose-gc");
  return runInNewContext("gc") as () => void;
})();

const SIZES = [200, 1000, 2000, 5000, 10_000];
const MUNKRES_UP_TO = 2000;
const HIGHS_UP_TO = 5000;
const ALL_PAIRS_UP_TO = 5000;
const PILOT = { people: 600, weeks: 52, samples: 8, floor: 0.3, groupShare: 0.98, seed: 5 };
/** People of earlier years, by the seeds that make them: the look ahead draws its futures from them. */
const EARLIER = [77, 78, 79, 80];
/** Fewer and larger placements, with as many spots in all: the more alike spots there are, the more looking ahead can know. */
const LARGER = [1, 5, 10];


/** `larger`: so many times fewer placements, with so many times the spots. */
function cohort(size: number, seed: number, larger = 1) {
  const towns = townsFor(size);
  const made = makePlacements(Math.ceil(size / 2 / larger), 2, towns);
  const store = createPlacementStore(made.map((placement) => ({ ...placement, spotsFree: placement.spotsFree * larger })));
  const holders = byWaiting(makeHolders(size, seed, towns));
  const options = store.ids.map((id, row) => ({ id, capacity: store.columns.spotsFree[row]! }));
  const scoredFor = (holder: number) => scorePlacements({ store, holder: holders[holder]!, weights, today: TODAY });
  const chances: Chances = { holders: size, optionIds: store.ids, capacities: store.columns.spotsFree.slice(0, store.size), scoredFor };
  return { holders, options, chances };
}

export async function benchPlan(sizes: number[]): Promise<object> {
  const solver: Record<string, Cell>[] = [];
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    const { holders, options, chances } = cohort(size, 1);
    const begun = performance.now();
    const edges = shortlists(chances);
    const shortlistsMs = performance.now() - begun;
    // Best total: HiGHS takes many times longer where placing someone more comes first.
    const problem: AssignmentProblem = { holders, options, edges, aim: "best-total" };
    const { solved, peakMb } = withPeak((watch) => solveAssignment(problem, watch));
    const ms = medianMs(5, () => solveAssignment(problem), 0);
    const mostPeople = solveAssignment({ ...problem, aim: "most-people" });
    const mostPeopleMs = medianMs(3, () => solveAssignment({ ...problem, aim: "most-people" }), 0);
    const network = networkOf(problem);
    const highs = size <= HIGHS_UP_TO ? await highsLp(network, 0) : null;
    const dense = size <= MUNKRES_UP_TO ? munkresDense(network, 0) : null;
    const all = size <= ALL_PAIRS_UP_TO ? solveAssignment({ ...problem, edges: allPairs(chances) }) : null;
    solver.push({
      people: size,
      pairs: edges.score.length,
      "shortlists ms": shortlistsMs,
      "solve ms": ms,
      "most people ms": mostPeopleMs,
      "peak memory MB": peakMb,
      "units, total": solved.total * UNITS,
      "share placed": mostPeople.placed / size,
      "proof gap": solved.proof.gap + mostPeople.proof.gap,
      "HiGHS ms": highs?.ms ?? null,
      "HiGHS same": highs ? highs.total === solved.total * UNITS : null,
      "× HiGHS": highs ? highs.ms / ms : null,
      "munkres ms": dense?.ms ?? null,
      "munkres same": dense ? dense.total === solved.total * UNITS : null,
      "× munkres": dense ? dense.ms / ms : null,
      "% of all pairs": all ? (100 * solved.total) / all.total : null,
    });
  }
  printTable("Cohort plan: best total, half as many placements of 1–3 spots, shortlists from both sides", solver);

  const { pilot, pilotMs } = runPilot(1);
  const row = (way: string, { placed, total, mean, lowestTenth }: typeof pilot.plan) => ({ way, placed, mean, "lowest tenth": lowestTenth, total });
  printTable(`Simulated pilot: ${PILOT.people} people, seed ${PILOT.seed}`, [row("plan", pilot.plan), row("first come, first served", pilot.firstCome), row("at random", pilot.random)]);
  const years = LARGER.map((larger) => ({ larger, year: larger === 1 ? pilot.year : runPilot(larger).pilot.year }));
  for (const { larger, year } of years) {
    const { hindsight, lookingAhead, weekly, firstCome } = year;
    printTable(
      `The same people over ${PILOT.weeks} weeks, ${Math.ceil(PILOT.people / 2 / larger)} placements of ${larger}–${3 * larger} spots`,
      [row("hindsight", hindsight), row("looking ahead", lookingAhead), row("best of each week", weekly), row("first come, first served", firstCome)].map((each) => ({
        ...each,
        "% of hindsight": (100 * each.total) / hindsight.total,
      })),
    );
  }
  const { before, after, groups, floor } = pilot.groupFloor;
  printTable(`A floor of ${floor.toFixed(3)} for the mean of every language group: total ${before.total.toFixed(2)} → ${after.total.toFixed(2)}, placed ${before.placed} → ${after.placed}`, groups.map((group) => ({ ...group })));
  return { solver, pilot, years, pilotMs };
}

function runPilot(larger: number) {
  const { holders, chances } = cohort(PILOT.people, 1, larger);
  const scored = holders.map((_, holder) => chances.scoredFor(holder));
  const earlier = EARLIER.map((seed) => cohort(PILOT.people, seed, larger)); // other people, the same placements
  const begun = performance.now();
  const pilot = simulatePilot({
    chances: { ...chances, scoredFor: (holder) => scored[holder]! },
    groups: holders.map(({ languages }) => languages[0]?.id ?? null),
    alike: earlier.flatMap((cohort) => cohort.holders.map((_, holder) => cohort.chances.scoredFor(holder))),
    ...PILOT,
  });
  return { pilot, pilotMs: performance.now() - begun };
}

/** The most that is held while it works, over what was held before, in MB; looked at whenever the solver asks whether to stop, and at the end. */
function withPeak<Solved>(work: (watch: Watch) => Solved): { solved: Solved; peakMb: number } {
  collectGarbage();
  const held = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const before = held();
  let peak = before;
  const look = () => (peak = Math.max(peak, held()));
  const solved = work({ shouldStop: () => (look(), false) });
  look();
  return { solved, peakMb: (peak - before) / 2 ** 20 };
}

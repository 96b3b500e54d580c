/** The cohort plan beside HiGHS and munkres, and the simulated pilot. Sizes: the cohorts. */
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

const SIZES = [200, 1000, 2000, 5000, 10_000];
const MUNKRES_UP_TO = 2000;
const HIGHS_UP_TO = 5000;
const ALL_PAIRS_UP_TO = 5000;
const PILOT = { people: 600, weeks: 52, samples: 3, floor: 0.3, groupShare: 0.95, seed: 5 };

function cohort(size: number, seed: number) {
  const towns = townsFor(size);
  const store = createPlacementStore(makePlacements(Math.ceil(size / 2), 2, towns));
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
    const before = process.memoryUsage();
    const solved = solveAssignment(problem);
    const after = process.memoryUsage();
    const memoryMb = (after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers) / 2 ** 20;
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
      "memory MB": Math.max(0, memoryMb),
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

  const { holders, chances } = cohort(PILOT.people, 1);
  const scored = holders.map((_, holder) => chances.scoredFor(holder));
  const earlier = cohort(PILOT.people, 77); // other people, the same placements
  const begun = performance.now();
  const pilot = simulatePilot({
    chances: { ...chances, scoredFor: (holder) => scored[holder]! },
    groups: holders.map(({ languages }) => languages[0]?.id ?? null),
    alike: earlier.holders.map((_, holder) => earlier.chances.scoredFor(holder)),
    ...PILOT,
  });
  const pilotMs = performance.now() - begun;
  const row = (way: string, { placed, total, mean, lowestTenth }: typeof pilot.plan) => ({ way, placed, mean, "lowest tenth": lowestTenth, total });
  printTable(`Simulated pilot: ${PILOT.people} people, seed ${PILOT.seed}`, [row("plan", pilot.plan), row("first come, first served", pilot.firstCome), row("at random", pilot.random)]);
  const { hindsight, lookingAhead, weekly, firstCome } = pilot.year;
  printTable(
    `The same people over ${PILOT.weeks} weeks`,
    [row("hindsight", hindsight), row("looking ahead", lookingAhead), row("best of each week", weekly), row("first come, first served", firstCome)].map((each) => ({
      ...each,
      "% of hindsight": (100 * each.total) / hindsight.total,
    })),
  );
  const { before, after, groups, floor } = pilot.groupFloor;
  printTable(`A floor of ${floor.toFixed(3)} for the mean of every language group: total ${before.total.toFixed(2)} → ${after.total.toFixed(2)}, placed ${before.placed} → ${after.placed}`, groups.map((group) => ({ ...group })));
  return { solver, pilot, pilotMs };
}

import fc from "fast-check";
import highsLoader from "highs";
import { beforeAll, describe, expect, it } from "vitest";
import { UNITS, type Aim, type AssignmentProblem } from "#app/matching/assignment/problem.ts";
import { solveAssignment } from "#app/matching/assignment/solve.ts";

type Solver = Awaited<ReturnType<typeof highsLoader>>;

const aims: Aim[] = ["most-people", "best-total", "worst-off"];

interface Edge {
  holder: number;
  option: number;
  score: number;
}

function problemOf(waiting: number[], capacities: number[], edges: readonly Edge[], aim: Aim, floor?: number): AssignmentProblem {
  return {
    holders: waiting.map((waitingSince, h) => ({ id: `h${h}`, waitingSince })),
    options: capacities.map((capacity, j) => ({ id: `o${j}`, capacity })),
    edges: {
      holder: Int32Array.from(edges, ({ holder }) => holder),
      option: Int32Array.from(edges, ({ option }) => option),
      score: Float64Array.from(edges, ({ score }) => score),
    },
    aim,
    floor,
  };
}

/** Scores of every kind that makes trouble: all equal, zero, few values, multiples of the matcher's 2⁻⁴⁰, any. */
const scoreKinds = fc.constantFrom<fc.Arbitrary<number>>(
  fc.constant(0.5),
  fc.constantFrom(0, 0, 0.25, 1),
  fc.integer({ min: 0, max: 4 }).map((step) => step / 4),
  fc.integer({ min: 0, max: 2 ** 40 }).map((grain) => grain / 2 ** 40),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

function problems(maxHolders: number, maxOptions: number): fc.Arbitrary<AssignmentProblem> {
  return fc
    .record({
      waiting: fc.array(fc.integer({ min: 0, max: 5 }), { maxLength: maxHolders }),
      capacities: fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: maxOptions }),
      kind: scoreKinds,
      aim: fc.constantFrom(...aims),
      floor: fc.constantFrom(0, 0, 0.3),
    })
    .chain(({ waiting, capacities, kind, aim, floor }) => {
      const edge = fc.record({ holder: fc.nat(Math.max(0, waiting.length - 1)), option: fc.nat(Math.max(0, capacities.length - 1)), score: kind });
      const none = waiting.length === 0 || capacities.length === 0;
      return fc
        .uniqueArray(edge, { selector: ({ holder, option }) => holder * 1000 + option, maxLength: none ? 0 : waiting.length * 6 })
        .map((edges) => problemOf(waiting, capacities, edges, aim, floor));
    });
}

/** In whole units: what the aim asks for, by trying everything. `favours`: of all optima the best for who comes first in an order. */
function bruteForce({ holders, options, edges, aim, floor = 0 }: AssignmentProblem) {
  const free = options.map(({ capacity }) => capacity);
  let best = { placed: -1, lowest: -1, total: -1 };
  let optima: number[][] = [];
  const now: number[] = [];
  const compare = (a: typeof best, b: typeof best) => {
    if (aim === "best-total") return a.total - b.total;
    return a.placed - b.placed || (aim === "worst-off" ? a.lowest - b.lowest : 0) || a.total - b.total;
  };
  const next = (h: number, placed: number, lowest: number, total: number): void => {
    if (h === holders.length) {
      const found = { placed, lowest, total };
      const better = compare(found, best);
      if (better > 0) best = found;
      if (better >= 0) optima = better > 0 ? [[...now]] : [...optima, [...now]];
      return;
    }
    now[h] = -1;
    next(h + 1, placed, lowest, total);
    edges.holder.forEach((holder, e) => {
      const option = edges.option[e]!;
      if (holder !== h || edges.score[e]! < floor || free[option]! === 0) return;
      free[option]!--;
      now[h] = Math.round(edges.score[e]! * UNITS);
      next(h + 1, placed + 1, Math.min(lowest, now[h]!), total + now[h]!);
      free[option]!++;
    });
  };
  next(0, 0, UNITS + 1, 0);
  const favours = (order: number[]) =>
    optima
      .map((scores) => [...order.map((h) => Number(scores[h]! >= 0)), ...order.map((h) => scores[h]!)])
      .reduce((a, b) => {
        const differ = a.findIndex((value, at) => value !== b[at]);
        return differ >= 0 && b[differ]! > a[differ]! ? b : a;
      });
  return { ...best, favours };
}

/** In whole units, by HiGHS' linear program: the total of most people (`bonus` a person) or of scores alone. */
function byHighs(highs: Solver, { holders, options, edges, floor = 0 }: AssignmentProblem, bonus: number) {
  const kept = [...edges.score.keys()].filter((e) => edges.score[e]! >= floor);
  if (kept.length === 0) return { placed: 0, total: 0 };
  const units = kept.map((e) => Math.round(edges.score[e]! * UNITS));
  const model = highs.createModel({
    numCols: kept.length,
    numRows: holders.length + options.length,
    sense: highs.constants.objectiveSense.maximize,
    colCost: units.map((weight) => weight + bonus),
    colLower: kept.map(() => 0),
    colUpper: kept.map(() => 1),
    rowLower: [...holders, ...options].map(() => 0),
    rowUpper: [...holders.map(() => 1), ...options.map(({ capacity }) => capacity)],
    matrix: {
      format: "csc",
      numRows: holders.length + options.length,
      numCols: kept.length,
      starts: Array.from({ length: kept.length + 1 }, (_, column) => 2 * column),
      indices: kept.flatMap((e) => [edges.holder[e]!, holders.length + edges.option[e]!]),
      values: kept.flatMap(() => [1, 1]),
    },
  });
  try {
    model.options.set({ output_flag: false });
    model.run();
    const values = model.getSolution().colValue;
    const chosen = kept.map((_, column) => column).filter((column) => values[column]! > 0.5);
    return { placed: chosen.length, total: chosen.reduce((sum, column) => sum + units[column]!, 0) };
  } finally {
    model.dispose();
  }
}

function pairsOf(problem: AssignmentProblem) {
  const solved = solveAssignment(problem);
  const taken = problem.options.map(() => 0);
  let total = 0;
  solved.optionOf.forEach((option, holder) => {
    if (option < 0) return;
    taken[option]!++;
    const e = problem.edges.holder.findIndex((h, at) => h === holder && problem.edges.option[at] === option);
    expect(e).toBeGreaterThanOrEqual(0);
    expect(problem.edges.score[e]!).toBeGreaterThanOrEqual(problem.floor ?? 0);
    total += Math.round(problem.edges.score[e]! * UNITS);
  });
  taken.forEach((count, option) => expect(count).toBeLessThanOrEqual(problem.options[option]!.capacity));
  expect(solved.total * UNITS).toBe(total);
  return solved;
}

describe("an assignment", () => {
  let highs: Solver;
  beforeAll(async () => {
    highs = await highsLoader();
  });

  it("is the best of all that are possible, for every aim", () => {
    fc.assert(
      fc.property(problems(5, 4), (problem) => {
        const { placed, total, lowest, proof } = pairsOf(problem);
        const best = bruteForce(problem);
        expect(total * UNITS).toBe(best.total);
        expect(proof.gap).toBe(0);
        if (problem.aim === "best-total") return;
        expect(placed).toBe(best.placed);
        if (problem.aim === "worst-off") expect((lowest ?? 2) * UNITS).toBe(best.placed === 0 ? 2 * UNITS : best.lowest);
      }),
      { numRuns: 1500 },
    );
  });

  it("is worth just what HiGHS finds, to the last unit", () => {
    fc.assert(
      fc.property(problems(40, 20), (problem) => {
        const aim = problem.aim === "worst-off" ? "most-people" : problem.aim;
        const { placed, total, proof } = pairsOf({ ...problem, aim });
        const rival = byHighs(highs, problem, aim === "most-people" ? 64 * UNITS : 0);
        expect(total * UNITS).toBe(rival.total);
        if (aim === "most-people") expect(placed).toBe(rival.placed);
        expect(proof.gap).toBe(0);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("does not depend on the order of what comes in", () => {
    fc.assert(
      fc.property(problems(12, 8), fc.infiniteStream(fc.nat(1_000_000)), (problem, random) => {
        const shuffled = <Item>(items: readonly Item[]) => items.map((item) => ({ item, key: random.next().value! })).sort((a, b) => a.key - b.key).map(({ item }) => item);
        const holders = shuffled([...problem.holders.keys()]);
        const options = shuffled([...problem.options.keys()]);
        const edges = shuffled([...problem.edges.score.keys()]);
        const other = solveAssignment({
          ...problem,
          holders: holders.map((h) => problem.holders[h]!),
          options: options.map((j) => problem.options[j]!),
          edges: {
            holder: Int32Array.from(edges, (e) => holders.indexOf(problem.edges.holder[e]!)),
            option: Int32Array.from(edges, (e) => options.indexOf(problem.edges.option[e]!)),
            score: Float64Array.from(edges, (e) => problem.edges.score[e]!),
          },
        });
        const one = solveAssignment(problem);
        holders.forEach((h, at) => expect(other.optionOf[at]! < 0 ? -1 : options[other.optionOf[at]!]).toBe(one.optionOf[h]));
        options.forEach((j, at) => expect(other.prices[at]).toEqual(one.prices[j]));
      }),
    );
  });

  it("places of equals who waits longest, then the smaller id, and gives them the better option", () => {
    const all = (score: number, holders: number[]) => holders.map((holder) => ({ holder, option: 0, score }));
    expect([...solveAssignment(problemOf([3, 1, 2], [1], all(0.5, [0, 1, 2]), "most-people")).optionOf]).toEqual([-1, 0, -1]);
    expect([...solveAssignment(problemOf([1, 1, 1], [2], all(0.5, [0, 1, 2]), "best-total")).optionOf]).toEqual([0, 0, -1]);
    const both = [0, 1].flatMap((holder) => [{ holder, option: 0, score: 0.5 }, { holder, option: 1, score: 0.75 }]);
    expect([...solveAssignment(problemOf([2, 1], [1, 1], both, "most-people")).optionOf]).toEqual([0, 1]);
    expect([...solveAssignment(problemOf([1, 2], [1, 1], both, "most-people")).optionOf]).toEqual([1, 0]);
  });

  it("gives way, of all that is equally good, to whoever waits longest: to be placed, then to score high", () => {
    fc.assert(
      fc.property(problems(5, 4), (problem) => {
        if (problem.aim === "worst-off") return;
        const order = problem.holders.map((_, h) => h).sort((a, b) => problem.holders[a]!.waitingSince - problem.holders[b]!.waitingSince || a - b);
        const { optionOf } = pairsOf(problem);
        const scores = [...optionOf].map((option, holder) => {
          const e = problem.edges.holder.findIndex((h, at) => h === holder && problem.edges.option[at] === option);
          return option < 0 ? -1 : Math.round(problem.edges.score[e]! * UNITS);
        });
        const found = [...order.map((h) => Number(optionOf[h]! >= 0)), ...order.map((h) => scores[h]!)];
        expect(found).toEqual(bruteForce(problem).favours(order));
      }),
      { numRuns: 1500 },
    );
  });

  it("says what one more spot would add", () => {
    fc.assert(
      fc.property(problems(6, 4), (given) => {
        const problem = { ...given, aim: given.aim === "worst-off" ? ("most-people" as const) : given.aim };
        const now = solveAssignment(problem);
        problem.options.forEach(({ capacity }, j) => {
          if (capacity === 0) return;
          const wider = problem.options.map((option, at) => (at === j ? { ...option, capacity: capacity + 1 } : option));
          const then = solveAssignment({ ...problem, options: wider });
          const people = problem.aim === "most-people" ? then.placed - now.placed : 0;
          expect(now.prices[j]).toEqual({ people, score: then.total - now.total });
        });
      }),
      { numRuns: 500 },
    );
  });

  it("stops when asked, with pairs that are possible and a bound on what is missing", () => {
    const size = 300;
    // Everyone wants the same few first: more than an auction settles.
    const edges = Array.from({ length: size }, (_, holder) => Array.from({ length: size }, (_, option) => ({ holder, option, score: 1 - (holder * option) / size ** 2 }))).flat();
    const problem = problemOf(Array.from({ length: size }, (_, h) => h), Array.from({ length: size }, () => 1), edges, "most-people");
    let asked = 0;
    const seen: number[] = [];
    const stopped = solveAssignment(problem, { shouldStop: () => ++asked > 1, onProgress: (done) => seen.push(done) });
    const whole = solveAssignment(problem);
    expect(stopped.stopped).toBe(true);
    expect(stopped.proof.gap).toBeGreaterThanOrEqual(whole.proof.primal - stopped.proof.primal);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(whole).toMatchObject({ stopped: false, placed: size, proof: { gap: 0 } });
  });

  it("refuses what makes no sense", () => {
    expect(() => solveAssignment(problemOf([1], [1], [{ holder: 0, option: 0, score: 1.5 }], "best-total"))).toThrow(RangeError);
    expect(() => solveAssignment(problemOf([1], [1], [{ holder: 0, option: 0, score: NaN }], "best-total"))).toThrow(RangeError);
    expect(() => solveAssignment(problemOf([1], [0.5], [{ holder: 0, option: 0, score: 1 }], "best-total"))).toThrow(RangeError);
    expect(() => solveAssignment(problemOf([1], [1], [{ holder: 0, option: 1, score: 1 }], "best-total"))).toThrow(RangeError);
    expect(() => solveAssignment(problemOf([1], [-1], [], "best-total"))).toThrow(RangeError);
  });
});

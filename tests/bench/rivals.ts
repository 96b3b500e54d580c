/** Other solvers on the same instances: what ours is held against. */
import highsLoader from "highs";
import { munkres } from "munkres";
import type { Network } from "#app/matching/assignment/problem.ts";

export interface RivalResult {
  ms: number;
  placed: number;
  /** In units (`UNITS`). */
  total: number;
}

/** HiGHS' linear program, given as sparse arrays; `bonus`: what placing one more is worth, in units. Only its run is timed. */
export async function highsLp({ holders, options, start, option, weight, capacity }: Network, bonus: number): Promise<RivalResult> {
  const highs = await highsLoader();
  const columns = option.length;
  const indices = new Int32Array(2 * columns);
  for (let h = 0; h < holders; h++) {
    for (let e = start[h]!; e < start[h + 1]!; e++) {
      indices[2 * e] = h;
      indices[2 * e + 1] = holders + option[e]!;
    }
  }
  const model = highs.createModel({
    numCols: columns,
    numRows: holders + options,
    sense: highs.constants.objectiveSense.maximize,
    colCost: Float64Array.from(weight, (units) => units + bonus),
    colLower: new Float64Array(columns),
    colUpper: new Float64Array(columns).fill(1),
    rowLower: new Float64Array(holders + options),
    rowUpper: Float64Array.from({ length: holders + options }, (_, row) => (row < holders ? 1 : capacity[row - holders]!)),
    matrix: {
      format: "csc",
      numRows: holders + options,
      numCols: columns,
      starts: Int32Array.from({ length: columns + 1 }, (_, column) => 2 * column),
      indices,
      values: new Float64Array(2 * columns).fill(1),
    },
  });
  try {
    model.options.set({ output_flag: false });
    const begun = performance.now();
    model.run();
    const ms = performance.now() - begun;
    const values = model.getSolution().colValue;
    let placed = 0;
    let total = 0;
    for (let e = 0; e < columns; e++) {
      if (values[e]! < 0.5) continue;
      placed++;
      total += weight[e]!;
    }
    return { ms, placed, total };
  } finally {
    model.dispose();
  }
}

/** munkres on the full matrix of holders × spots, as it knows no sparse rows and no capacities. The matrix is made beforehand. */
export function munkresDense({ holders, options, start, option, weight, capacity }: Network, bonus: number): RivalResult {
  const firstSpot = new Int32Array(options + 1);
  for (let j = 0; j < options; j++) firstSpot[j + 1] = firstSpot[j]! + capacity[j]!;
  const spots = firstSpot[options]!;
  const matrix = Array.from({ length: holders }, (_, h) => {
    const costs = new Array<number>(spots).fill(0); // without is worth 0
    for (let e = start[h]!; e < start[h + 1]!; e++) costs.fill(-weight[e]! - bonus, firstSpot[option[e]!], firstSpot[option[e]! + 1]);
    return costs;
  });
  const begun = performance.now();
  const pairs = munkres(matrix);
  const ms = performance.now() - begun;
  const used = pairs.map(([h, spot]) => matrix[h]![spot]!).filter((cost) => cost < 0);
  return { ms, placed: used.length, total: used.reduce((sum, cost) => sum - cost - bonus, 0) };
}

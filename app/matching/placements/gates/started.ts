import { toldNumber } from "#app/matching/columns.ts";
import type { PlacementGate } from "#app/matching/placements/query.ts";

/** The work has begun, or begins today. */
export const started: PlacementGate<"started"> = {
  name: "started",
  unit: "days",
  misses({ store, today }, rows, misses) {
    const { startsOn } = store.columns;
    for (let i = 0; i < rows.length; i++) {
      const wait = startsOn[rows[i]!]! - today;
      misses[i] = wait > 0 ? wait : 0; // NaN: no first day
    }
  },
  facts: ({ store: { columns } }, row) => ({ startsOn: toldNumber(columns.startsOn[row]!) }),
  questions: () => [],
};

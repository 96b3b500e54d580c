import { toldNumber } from "#app/matching/columns.ts";
import type { PlacementGate } from "#app/matching/placements/query.ts";

/** Published, and not past its last day. */
export const open: PlacementGate<"open"> = {
  name: "open",
  unit: "yes-or-no",
  misses({ store, today }, rows, misses) {
    const { open, endsOn } = store.columns;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      misses[i] = open[row] === 0 || endsOn[row]! < today ? 1 : 0; // NaN: no last day
    }
  },
  facts: ({ store: { columns } }, row) => ({ published: columns.open[row] === 1, endsOn: toldNumber(columns.endsOn[row]!) }),
  questions: () => [],
};

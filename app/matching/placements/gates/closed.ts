import type { PlacementGate } from "#app/matching/placements/query.ts";

/** Not refused before, not ended before, and not one of which the holder said "not for me". */
export const closed: PlacementGate<"closed"> = {
  name: "closed",
  unit: "yes-or-no",
  misses({ closedRows }, rows, misses) {
    for (let i = 0; i < rows.length; i++) misses[i] = closedRows.has(rows[i]!) ? 1 : 0;
  },
  facts: ({ closedRows }, row) => ({ closed: closedRows.has(row) }),
  questions: () => [],
};

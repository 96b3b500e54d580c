import type { PlacementGate } from "#app/matching/placements/query.ts";

/** A spot is free. */
export const spot: PlacementGate<"spot"> = {
  name: "spot",
  unit: "yes-or-no",
  misses({ store }, rows, misses) {
    const { spotsFree } = store.columns;
    for (let i = 0; i < rows.length; i++) misses[i] = spotsFree[rows[i]!]! > 0 ? 0 : 1;
  },
  facts: ({ store: { columns } }, row) => ({ spotsFree: columns.spotsFree[row]! }),
  questions: () => [],
};

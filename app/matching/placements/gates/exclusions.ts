import type { PlacementGate } from "#app/matching/placements/query.ts";

/** The work asks nothing that the holder wants to stay away from. */
export const exclusions: PlacementGate<"exclusions"> = {
  name: "exclusions",
  unit: "demands",
  misses({ store, excluded }, rows, misses) {
    const { demands } = store.bits;
    for (let i = 0; i < rows.length; i++) misses[i] = demands.countShared(rows[i]!, excluded);
  },
  facts: ({ store: { bits }, excluded }, row) => ({ excluded: bits.demands.sharedKeys(row, excluded) }),
  questions: () => [],
};

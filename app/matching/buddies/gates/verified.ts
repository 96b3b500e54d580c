import type { BuddyGate } from "#app/matching/buddies/query.ts";

/** Approved by a coordinator. */
export const verified: BuddyGate<"verified"> = {
  name: "verified",
  unit: "yes-or-no",
  misses({ store }, rows, misses) {
    const { verified } = store.columns;
    for (let i = 0; i < rows.length; i++) misses[i] = 1 - verified[rows[i]!]!;
  },
  facts: ({ store: { columns } }, row) => ({ verified: columns.verified[row] === 1 }),
  questions: () => [],
};

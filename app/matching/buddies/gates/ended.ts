import type { BuddyGate } from "#app/matching/buddies/query.ts";

/** No earlier pair of these two that ended, whichever of them remembers it. */
export const ended: BuddyGate<"ended"> = {
  name: "ended",
  unit: "yes-or-no",
  misses({ endedRows }, rows, misses) {
    for (let i = 0; i < rows.length; i++) misses[i] = endedRows.has(rows[i]!) ? 1 : 0;
  },
  facts: ({ endedRows }, row) => ({ ended: endedRows.has(row) }),
  questions: () => [],
};

import type { BuddyGate } from "#app/matching/buddies/query.ts";

/** Room for one more. */
export const room: BuddyGate<"room"> = {
  name: "room",
  unit: "yes-or-no",
  misses({ store }, rows, misses) {
    const { roomFree } = store.columns;
    for (let i = 0; i < rows.length; i++) misses[i] = roomFree[rows[i]!]! > 0 ? 0 : 1;
  },
  facts: ({ store: { columns } }, row) => ({ roomFree: columns.roomFree[row]! }),
  questions: () => [],
};

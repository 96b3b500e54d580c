import { DUTCH_LEVELS, dutchRank } from "#app/languages/level.ts";
import type { BuddyCriterion } from "#app/matching/buddies/query.ts";

const FULL = dutchRank("C1");

/** How far the buddy can bridge to Dutch: linear in levels, 0 at A0, 1 from C1. */
export const bridge: BuddyCriterion<"bridge"> = {
  name: "bridge",
  values({ store }, rows, values) {
    const { dutch } = store.columns;
    for (let i = 0; i < rows.length; i++) values[i] = Math.min(1, dutch[rows[i]!]! / FULL);
  },
  facts: ({ store: { columns } }, row) => ({ dutch: DUTCH_LEVELS[columns.dutch[row]!] ?? null }),
  questions: ({ store: { columns } }, row) => (Number.isNaN(columns.dutch[row]!) ? [{ of: "buddy", about: "dutch" }] : []),
};

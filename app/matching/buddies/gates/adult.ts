import { toldNumber } from "#app/matching/columns.ts";
import type { BuddyGate } from "#app/matching/buddies/query.ts";

const ADULT_AGE = 18;

/** 18 or older. */
export const adult: BuddyGate<"adult"> = {
  name: "adult",
  unit: "years",
  misses({ store }, rows, misses) {
    const { age } = store.columns;
    for (let i = 0; i < rows.length; i++) {
      const short = ADULT_AGE - age[rows[i]!]!;
      misses[i] = short > 0 ? short : 0; // NaN: not told
    }
  },
  facts: ({ store: { columns } }, row) => ({ age: toldNumber(columns.age[row]!) }),
  questions: ({ store: { columns } }, row) => (Number.isNaN(columns.age[row]!) ? [{ of: "buddy", about: "age" }] : []),
};

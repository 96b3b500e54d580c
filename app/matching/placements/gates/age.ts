import { toldNumber } from "#app/matching/columns.ts";
import type { PlacementGate } from "#app/matching/placements/query.ts";

/** As old as the work asks, in years. */
export const age: PlacementGate<"age"> = {
  name: "age",
  unit: "years",
  misses({ store, holder }, rows, misses) {
    const { minAge } = store.columns;
    const years = holder.age ?? NaN;
    for (let i = 0; i < rows.length; i++) {
      const short = minAge[rows[i]!]! - years;
      misses[i] = short > 0 ? short : 0; // NaN: none asked, or not told
    }
  },
  facts: ({ store: { columns }, holder }, row) => ({ minAge: toldNumber(columns.minAge[row]!), age: holder.age }),
  questions: ({ store: { columns }, holder }, row) =>
    holder.age === null && !Number.isNaN(columns.minAge[row]!) ? [{ of: "holder", about: "age" }] : [],
};

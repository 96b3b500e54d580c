import type { PlacementGate } from "#app/matching/placements/query.ts";

/** The least hours that the work asks fit in what the holder's balance allows. */
export const hours: PlacementGate<"hours"> = {
  name: "hours",
  unit: "hours",
  misses({ store, holder }, rows, misses) {
    const { hoursMin } = store.columns;
    const allows = holder.hoursMax ?? Infinity;
    for (let i = 0; i < rows.length; i++) misses[i] = Math.max(0, hoursMin[rows[i]!]! - allows);
  },
  facts: ({ store: { columns }, holder }, row) => ({
    asks: columns.hoursMin[row]!,
    upTo: columns.hoursMax[row]!,
    allows: holder.hoursMax,
  }),
  questions: ({ holder }) => (holder.hoursMax === null ? [{ of: "holder", about: "hours" }] : []),
};

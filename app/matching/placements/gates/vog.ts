import type { PlacementGate } from "#app/matching/placements/query.ts";

/** A certificate of conduct (VOG) where the work asks one. */
export const vog: PlacementGate<"vog"> = {
  name: "vog",
  unit: "yes-or-no",
  misses({ store, holder }, rows, misses) {
    const { vogRequired } = store.columns;
    const lacks = holder.hasVog === false ? 1 : 0;
    for (let i = 0; i < rows.length; i++) misses[i] = vogRequired[rows[i]!]! & lacks;
  },
  facts: ({ store: { columns }, holder }, row) => ({ required: columns.vogRequired[row] === 1, has: holder.hasVog }),
  questions: ({ store: { columns }, holder }, row) =>
    holder.hasVog === null && columns.vogRequired[row] === 1 ? [{ of: "holder", about: "vog" }] : [],
};

import type { PlacementCriterion } from "#app/matching/placements/query.ts";

/** How alike the two distributions over head, hand and heart are: Σ min, 1 when equal, 0 when nothing overlaps. */
export const workStyle: PlacementCriterion<"workStyle"> = {
  name: "workStyle",
  values({ store, style }, rows, values) {
    if (!style) {
      values.fill(NaN, 0, rows.length);
      return;
    }
    const { head, hand, heart } = store.columns;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const overlap = Math.min(style.head, head[row]!) + Math.min(style.hand, hand[row]!) + Math.min(style.heart, heart[row]!);
      values[i] = Math.min(1, overlap); // NaN stays NaN
    }
  },
  facts: ({ store: { columns }, style }, row) => ({
    holder: style,
    placement: Number.isNaN(columns.head[row]!)
      ? null
      : { head: columns.head[row]!, hand: columns.hand[row]!, heart: columns.heart[row]! },
  }),
  questions({ store: { columns }, style }, row) {
    return [
      ...(style ? [] : [{ of: "holder", about: "work-style" } as const]),
      ...(Number.isNaN(columns.head[row]!) ? [{ of: "placement", about: "work-style" } as const] : []),
    ];
  },
};

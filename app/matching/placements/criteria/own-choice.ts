import type { PlacementCriterion } from "#app/matching/placements/query.ts";

/** 1 for a placement with the holder's ♥. Without one we don't know: most cards were never seen. */
export const ownChoice: PlacementCriterion<"ownChoice"> = {
  name: "ownChoice",
  values({ heartRows }, rows, values) {
    for (let i = 0; i < rows.length; i++) values[i] = heartRows.has(rows[i]!) ? 1 : NaN;
  },
  facts: ({ heartRows }, row) => ({ heart: heartRows.has(row) }),
  questions: ({ heartRows }, row) => (heartRows.has(row) ? [] : [{ of: "holder", about: "own-choice" }]),
};

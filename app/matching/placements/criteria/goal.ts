import type { PlacementCriterion } from "#app/matching/placements/query.ts";

/** How far the placement serves what the holder is after: Σ over goals of the holder's share × what is offered. */
export const goal: PlacementCriterion<"goal"> = {
  name: "goal",
  values({ store, goals }, rows, values) {
    if (!goals) {
      values.fill(NaN, 0, rows.length);
      return;
    }
    const { language, activation, trade } = store.columns;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const served = goals.language * language[row]! + goals.activation * activation[row]! + goals.trade * trade[row]!;
      values[i] = Math.min(1, served); // shares may add up to a hair more than 1
    }
  },
  facts: ({ store: { columns }, goals }, row) => ({
    shares: goals,
    offers: { language: columns.language[row]!, activation: columns.activation[row]!, trade: columns.trade[row]! },
  }),
  questions: ({ goals }) => (goals ? [] : [{ of: "holder", about: "goals" }]),
};

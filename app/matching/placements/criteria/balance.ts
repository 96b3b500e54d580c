import { toldNumber } from "#app/matching/columns.ts";
import type { ThreeSteps } from "#app/matching/profile.ts";
import type { PlacementCriterion } from "#app/matching/placements/query.ts";

/** By steps of strain above capacity: work no heavier than someone can carry is fine, however light. */
const VALUE_BY_STEPS_OVER = [1, 0.4, 0];

/** What the work weighs against what the holder can carry; 0 for what weighs as much as something called too heavy. */
export const balance: PlacementCriterion<"balance"> = {
  name: "balance",
  values({ store, holder, noes: { tooHeavy } }, rows, values) {
    const { strain } = store.columns;
    const capacity = holder.capacity ?? NaN;
    for (let i = 0; i < rows.length; i++) {
      const weighs = strain[rows[i]!]!;
      const over = weighs - capacity;
      if (weighs >= tooHeavy) values[i] = 0;
      else values[i] = Number.isNaN(over) ? NaN : VALUE_BY_STEPS_OVER[Math.max(0, over)]!;
    }
  },
  facts: ({ store: { columns }, holder, noes }, row) => ({
    strain: toldNumber(columns.strain[row]!) as ThreeSteps | null,
    capacity: holder.capacity,
    ...(columns.strain[row]! >= noes.tooHeavy ? { tooHeavy: noes.tooHeavy as ThreeSteps } : {}),
  }),
  questions({ store: { columns }, holder }, row) {
    return [
      ...(holder.capacity === null ? [{ of: "holder", about: "capacity" } as const] : []),
      ...(Number.isNaN(columns.strain[row]!) ? [{ of: "placement", about: "strain" } as const] : []),
    ];
  },
};

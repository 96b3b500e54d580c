import { asksOf } from "#app/matching/placements/gates/dutch.ts";
import type { PlacementCriterion } from "#app/matching/placements/query.ts";

/**
 * Work teaches Dutch best when it asks one step more than the holder speaks; at the holder's own level there is still
 * much to learn, far below it little, and far above it too much is missed. Only the level counts, no other language.
 * 0 from the level on that the holder called too much.
 */
const FROM_STEPS = -2;
const VALUE_BY_STEPS = [0.2, 0.5, 0.8, 1, 0.5];

/** Equal shares of the three goals leave the weight as it is; without the language goal it is 0, and it doubles at most. */
const EMPHASIS_AT_FULL_SHARE = 3;
const EMPHASIS_MAX = 2;

export const languageStep: PlacementCriterion<"languageStep"> = {
  name: "languageStep",
  values({ store, dutch, noes: { tooMuchDutch } }, rows, values) {
    const { dutchMin } = store.columns;
    for (let i = 0; i < rows.length; i++) {
      const asks = dutchMin[rows[i]!]!;
      const steps = asks - dutch;
      if (asks >= tooMuchDutch) values[i] = 0;
      else values[i] = Number.isNaN(steps) ? NaN : steps < FROM_STEPS ? 0 : (VALUE_BY_STEPS[steps - FROM_STEPS] ?? 0);
    }
  },
  facts(query, row) {
    const { dutch, holder, store } = query;
    return {
      asks: asksOf(query, row),
      speaks: holder.dutch,
      steps: Number.isNaN(dutch) ? null : store.columns.dutchMin[row]! - dutch,
      emphasis: languageStep.emphasis!(query),
      ...(store.columns.dutchMin[row]! >= query.noes.tooMuchDutch ? { tooMuchDutch: holder.noes?.tooMuchDutch } : {}),
    };
  },
  questions: ({ holder }) => (holder.dutch === null ? [{ of: "holder", about: "dutch" }] : []),
  emphasis: ({ goals }) => (goals ? Math.min(EMPHASIS_MAX, EMPHASIS_AT_FULL_SHARE * goals.language) : 1),
};

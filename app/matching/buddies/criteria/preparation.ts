import { answerOf } from "#app/matching/columns.ts";
import type { BuddyCriterion } from "#app/matching/buddies/query.ts";

const TRAINED = 0.6;
const EXPERIENCED = 0.4;

/** Training done (0.6) and experience as a buddy (0.4), out of what is told. */
export const preparation: BuddyCriterion<"preparation"> = {
  name: "preparation",
  values({ store }, rows, values) {
    const { trained, experienced } = store.columns;
    for (let i = 0; i < rows.length; i++) {
      const training = answerOf(trained[rows[i]!]!);
      const experience = answerOf(experienced[rows[i]!]!);
      const told = (training === null ? 0 : TRAINED) + (experience === null ? 0 : EXPERIENCED);
      const value = ((training ? TRAINED : 0) + (experience ? EXPERIENCED : 0)) / told;
      values[i] = value; // 0 / 0: NaN, nothing told
    }
  },
  facts: ({ store: { columns } }, row) => ({
    trained: answerOf(columns.trained[row]!),
    experienced: answerOf(columns.experienced[row]!),
  }),
  questions(query, row) {
    const { trained, experienced } = preparation.facts(query, row);
    return trained === null || experienced === null ? [{ of: "buddy", about: "preparation" }] : [];
  },
};

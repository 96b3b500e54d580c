import { answerOf, NOT_TOLD } from "#app/matching/columns.ts";
import type { PlacementCriterion } from "#app/matching/placements/query.ts";

/** How well the organisation is prepared: trained people, a named guide, room for a first look. The share of yes among what is told. */
export const welcome: PlacementCriterion<"welcome"> = {
  name: "welcome",
  values({ store }, rows, values) {
    const { trained, namedGuide, firstLook } = store.columns;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const t = trained[row]!;
      const g = namedGuide[row]!;
      const f = firstLook[row]!;
      const told = Number(t !== NOT_TOLD) + Number(g !== NOT_TOLD) + Number(f !== NOT_TOLD);
      values[i] = ((t & 1) + (g & 1) + (f & 1)) / told; // 0 / 0: NaN, nothing told
    }
  },
  facts: ({ store: { columns } }, row) => ({
    trained: answerOf(columns.trained[row]!),
    namedGuide: answerOf(columns.namedGuide[row]!),
    firstLook: answerOf(columns.firstLook[row]!),
  }),
  questions(query, row) {
    const { trained, namedGuide, firstLook } = welcome.facts(query, row);
    return [trained, namedGuide, firstLook].includes(null) ? [{ of: "placement", about: "welcome" }] : [];
  },
};

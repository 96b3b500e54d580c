import { minutesTo, travelFacts, travelQuestions } from "#app/matching/placements/reach.ts";
import type { PlacementCriterion } from "#app/matching/placements/query.ts";

/** Linear in minutes: 1 next door, 0 at the holder's limit and beyond. */
export const travel: PlacementCriterion<"travel"> = {
  name: "travel",
  values(query, rows, values) {
    const limit = query.holder.travelLimitMinutes ?? NaN;
    for (let i = 0; i < rows.length; i++) {
      const minutes = minutesTo(query, rows[i]!);
      // A limit of 0 would divide by it: only next door is within.
      values[i] = limit === 0 && minutes >= 0 ? Number(minutes === 0) : Math.max(0, 1 - minutes / limit); // NaN stays NaN
    }
  },
  facts: travelFacts,
  questions: travelQuestions,
};

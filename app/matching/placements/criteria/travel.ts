import { minutesTo, travelFacts, travelQuestions } from "#app/matching/placements/reach.ts";
import type { PlacementCriterion } from "#app/matching/placements/query.ts";

/**
 * Linear in minutes: 1 next door, 0 at the holder's limit and beyond; where a nearer placement was called too far, 0 from
 * there on.
 */
export const travel: PlacementCriterion<"travel"> = {
  name: "travel",
  values(query, rows, values) {
    const { tooFarMinutes } = query.noes;
    const end = Math.min(query.holder.travelLimitMinutes ?? Infinity, tooFarMinutes);
    const limit = end === Infinity ? NaN : end;
    for (let i = 0; i < rows.length; i++) {
      const minutes = minutesTo(query, rows[i]!);
      if (minutes >= tooFarMinutes) values[i] = 0;
      // A limit of 0 would divide by it: only next door is within.
      else values[i] = limit === 0 && minutes >= 0 ? Number(minutes === 0) : Math.max(0, 1 - minutes / limit); // NaN stays NaN
    }
  },
  facts(query, row) {
    const { tooFarMinutes } = query.noes;
    const counts = tooFarMinutes < (query.holder.travelLimitMinutes ?? Infinity);
    return { ...travelFacts(query, row), ...(counts ? { tooFarMinutes } : {}) };
  },
  questions: travelQuestions,
};

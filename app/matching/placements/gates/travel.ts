import { travelFacts, travelQuestions, writeMinutes } from "#app/matching/placements/reach.ts";
import type { PlacementGate } from "#app/matching/placements/query.ts";

/** Within the holder's own limit, by the holder's quickest way of travelling. First, as the grid answers most of it unread. */
export const travel: PlacementGate<"travel"> = {
  name: "travel",
  unit: "minutes",
  misses(query, rows, misses) {
    const limit = query.holder.travelLimitMinutes ?? Infinity;
    writeMinutes(query, rows, misses);
    for (let i = 0; i < rows.length; i++) {
      const over = misses[i]! - limit;
      misses[i] = over > 0 ? over : 0; // NaN, not told, passes
    }
  },
  facts: travelFacts,
  questions: travelQuestions,
};

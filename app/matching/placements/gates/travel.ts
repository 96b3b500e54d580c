import { REACH_MARGIN_KM } from "#app/matching/grid.ts";
import { chordOf } from "#app/places/distance.ts";
import { reachKm } from "#app/places/travel.ts";
import { minutesTo, travelFacts, travelQuestions } from "#app/matching/placements/reach.ts";
import type { PlacementGate } from "#app/matching/placements/query.ts";

/** Within the holder's own limit, by the holder's quickest way of travelling. First, as the grid answers most of it unread. */
export const travel: PlacementGate<"travel"> = {
  name: "travel",
  unit: "minutes",
  misses(query, rows, misses) {
    const { home, travel, holder, store: { columns: { x, y, z } } } = query;
    const limit = holder.travelLimitMinutes ?? Infinity;
    // What is surely within reach needs no arc sine; the one formula decides at the edge and beyond.
    const reach = reachKm(limit, travel) - REACH_MARGIN_KM;
    const within = reach > 0 ? chordOf(reach) ** 2 : -1;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const chord = home ? (home.x - x[row]!) ** 2 + (home.y - y[row]!) ** 2 + (home.z - z[row]!) ** 2 : NaN;
      const over = chord <= within ? 0 : minutesTo(query, row) - limit;
      misses[i] = over > 0 ? over : 0; // NaN, not told, passes
    }
  },
  facts: travelFacts,
  questions: travelQuestions,
};

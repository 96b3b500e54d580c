import { countDayParts, WHOLE_WEEK } from "#app/day-parts/day-part.ts";
import { dayPartFacts, dayPartQuestions } from "#app/matching/placements/shared-day-parts.ts";
import type { PlacementGate } from "#app/matching/placements/query.ts";

/** As many day-parts in common as the work asks in a week. */
export const dayParts: PlacementGate<"dayParts"> = {
  name: "dayParts",
  unit: "day-parts",
  misses({ store, holder }, rows, misses) {
    if (holder.dayParts === null) {
      misses.fill(0, 0, rows.length);
      return;
    }
    const { dayParts, dayPartsNeeded } = store.columns;
    const free = holder.dayParts & WHOLE_WEEK;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      misses[i] = Math.max(0, dayPartsNeeded[row]! - countDayParts(dayParts[row]! & free));
    }
  },
  facts: dayPartFacts,
  questions: dayPartQuestions,
};

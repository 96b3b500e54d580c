import { countDayParts, WHOLE_WEEK } from "#app/day-parts/day-part.ts";
import { dayPartFacts, dayPartQuestions } from "#app/matching/placements/shared-day-parts.ts";
import type { PlacementCriterion } from "#app/matching/placements/query.ts";

/** What just enough day-parts are worth, and how many to spare make it 1: room for a lesson, an appointment, a sick child. */
const JUST_ENOUGH = 0.7;
const FULL_SPARE = 2;

/** Day-parts in common against what the work asks in a week, with room to spare. */
export const time: PlacementCriterion<"time"> = {
  name: "time",
  values({ store, holder }, rows, values) {
    if (holder.dayParts === null) {
      values.fill(NaN, 0, rows.length);
      return;
    }
    const { dayParts, dayPartsNeeded } = store.columns;
    const free = holder.dayParts & WHOLE_WEEK;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const shared = countDayParts(dayParts[row]! & free);
      const needed = dayPartsNeeded[row]!;
      values[i] =
        shared < needed
          ? (JUST_ENOUGH * shared) / needed
          : JUST_ENOUGH + ((1 - JUST_ENOUGH) * Math.min(FULL_SPARE, shared - needed)) / FULL_SPARE;
    }
  },
  facts: dayPartFacts,
  questions: dayPartQuestions,
};

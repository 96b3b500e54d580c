import { countDayParts } from "#app/day-parts/day-part.ts";
import type { BuddyCriterion } from "#app/matching/buddies/query.ts";
import { dayPartQuestions, sharedDayParts } from "#app/matching/buddies/shared-day-parts.ts";

/** A pair meets about once a week; three day-parts to choose from is ample. */
const AMPLE = 3;

/** Day-parts at which both are free: linear, 1 from three. */
export const time: BuddyCriterion<"time"> = {
  name: "time",
  values(query, rows, values) {
    for (let i = 0; i < rows.length; i++) {
      const shared = sharedDayParts(query, rows[i]!);
      values[i] = shared === null ? NaN : Math.min(1, countDayParts(shared) / AMPLE);
    }
  },
  facts(query, row) {
    const shared = sharedDayParts(query, row);
    return { shared, sharedCount: shared === null ? null : countDayParts(shared) };
  },
  questions: dayPartQuestions,
};

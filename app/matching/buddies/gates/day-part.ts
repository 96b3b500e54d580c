import type { BuddyGate } from "#app/matching/buddies/query.ts";
import { dayPartQuestions, sharedDayParts } from "#app/matching/buddies/shared-day-parts.ts";

/** A day-part at which both are free. */
export const dayPart: BuddyGate<"dayPart"> = {
  name: "dayPart",
  unit: "day-parts",
  misses(query, rows, misses) {
    for (let i = 0; i < rows.length; i++) misses[i] = sharedDayParts(query, rows[i]!) === 0 ? 1 : 0; // null: not told
  },
  facts: (query, row) => ({ shared: sharedDayParts(query, row) }),
  questions: dayPartQuestions,
};

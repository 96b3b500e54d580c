import { countDayParts, WHOLE_WEEK } from "#app/day-parts/day-part.ts";
import { dayPartFacts, dayPartQuestions } from "#app/matching/placements/shared-day-parts.ts";
import type { PlacementCriterion } from "#app/matching/placements/query.ts";

/** What just enough day-parts are worth, and how many to spare make it 1: room for a lesson, an appointment, a sick child. */
const JUST_ENOUGH = 0.7;
const FULL_SPARE = 2;

/** Day-parts in common against what the work asks in a week, with room to spare. Times that the holder put aside don't count. */
export const time: PlacementCriterion<"time"> = {
  name: "time",
  values({ store, holder, noes }, rows, values) {
    if (holder.dayParts === null) {
      values.fill(NaN, 0, rows.length);
      return;
    }
    const { dayParts, dayPartsNeeded } = store.columns;
    const free = holder.dayParts & WHOLE_WEEK & ~noes.otherTimes;
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
  facts(query, row) {
    const facts = dayPartFacts(query, row);
    const otherTimes = (facts.shared ?? 0) & query.noes.otherTimes;
    return otherTimes === 0 ? facts : { ...facts, otherTimes };
  },
  questions: dayPartQuestions,
};

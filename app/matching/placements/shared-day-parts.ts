import { countDayParts } from "#app/day-parts/day-part.ts";
import type { Question } from "#app/matching/rule.ts";
import type { DayPartFacts } from "#app/matching/placements/facts.ts";
import type { PlacementQuery } from "#app/matching/placements/query.ts";

/** Day-parts of holder and placement: read by the day-parts gate and by the time criterion. */

export function dayPartFacts({ store: { columns }, holder }: PlacementQuery, row: number): DayPartFacts {
  const shared = holder.dayParts === null ? null : columns.dayParts[row]! & holder.dayParts;
  return { shared, sharedCount: shared === null ? null : countDayParts(shared), needed: columns.dayPartsNeeded[row]! };
}

export function dayPartQuestions({ holder }: PlacementQuery): Question[] {
  return holder.dayParts === null ? [{ of: "holder", about: "day-parts" }] : [];
}

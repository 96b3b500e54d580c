import type { DayPartMask } from "#app/day-parts/day-part.ts";
import type { Question } from "#app/matching/rule.ts";
import type { BuddyQuery } from "#app/matching/buddies/query.ts";

/** Day-parts of holder and buddy: read by the day-part gate and by the time criterion. */

/** Those in common; null when either side has not told. */
export function sharedDayParts({ store: { columns }, holder }: BuddyQuery, row: number): DayPartMask | null {
  const buddy = columns.dayParts[row]!;
  return holder.dayParts === null || buddy < 0 ? null : holder.dayParts & buddy;
}

export function dayPartQuestions({ store: { columns }, holder }: BuddyQuery, row: number): Question[] {
  const questions: Question[] = [];
  if (holder.dayParts === null) questions.push({ of: "holder", about: "day-parts" });
  if (columns.dayParts[row]! < 0) questions.push({ of: "buddy", about: "day-parts" });
  return questions;
}

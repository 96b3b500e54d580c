import { kmBetween } from "#app/places/distance.ts";
import type { Question } from "#app/matching/rule.ts";
import type { BuddyQuery } from "#app/matching/buddies/query.ts";

/** Between holder and buddy: read by the distance gate and by the near criterion. */

/** km as the crow flies; NaN when either place is not told. */
export function kmApart({ store: { columns }, home }: BuddyQuery, row: number): number {
  if (!home) return NaN;
  return kmBetween(home.x, home.y, home.z, columns.x[row]!, columns.y[row]!, columns.z[row]!);
}

/** Whether they can meet online: the buddy offers it, and the holder hasn't said never. */
export function online({ store: { columns }, holder }: BuddyQuery, row: number): boolean {
  return columns.online[row] === 1 && holder.buddy.online !== false;
}

export function homeQuestions({ store: { columns }, home }: BuddyQuery, row: number): Question[] {
  const questions: Question[] = [];
  if (!home) questions.push({ of: "holder", about: "home" });
  if (Number.isNaN(columns.x[row]!)) questions.push({ of: "buddy", about: "home" });
  return questions;
}

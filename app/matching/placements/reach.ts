import { kmBetween } from "#app/places/distance.ts";
import { quickestMinutes, quickestOf } from "#app/places/travel.ts";
import type { Question } from "#app/matching/rule.ts";
import { toldNumber } from "#app/matching/columns.ts";
import type { TravelFacts } from "#app/matching/placements/facts.ts";
import type { PlacementQuery } from "#app/matching/placements/query.ts";

/** Travel from the holder's home to a placement: read by the travel gate and by the travel criterion. */

/** km as the crow flies; NaN when either place is not told. */
function kmTo({ store: { columns }, home }: PlacementQuery, row: number): number {
  if (!home) return NaN;
  return kmBetween(home.x, home.y, home.z, columns.x[row]!, columns.y[row]!, columns.z[row]!);
}

/** Minutes by the holder's quickest mode; NaN when a place or the holder's modes are not told. */
export function minutesTo(query: PlacementQuery, row: number): number {
  const km = kmTo(query, row);
  return Number.isNaN(km) || query.travel.length === 0 ? NaN : quickestMinutes(km, query.travel);
}

export function travelFacts(query: PlacementQuery, row: number): TravelFacts {
  const km = toldNumber(kmTo(query, row));
  const way = km === null ? null : quickestOf(km, query.travel);
  return { km, mode: way?.mode ?? null, minutes: way?.minutes ?? null, limitMinutes: query.holder.travelLimitMinutes };
}

export function travelQuestions({ store, home, travel, holder }: PlacementQuery, row: number): Question[] {
  const questions: Question[] = [];
  if (!home) questions.push({ of: "holder", about: "home" });
  if (travel.length === 0) questions.push({ of: "holder", about: "travel" });
  if (holder.travelLimitMinutes === null) questions.push({ of: "holder", about: "travel-limit" });
  if (Number.isNaN(store.columns.x[row]!)) questions.push({ of: "placement", about: "home" });
  return questions;
}

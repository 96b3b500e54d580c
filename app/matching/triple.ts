import type { DayPartMask } from "#app/day-parts/day-part.ts";
import type { LanguageId } from "#app/languages/language.ts";
import { kmBetween } from "#app/places/distance.ts";
import { toldNumber } from "#app/matching/columns.ts";
import { placementNearMisses } from "#app/matching/near-misses.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import { explainRow } from "#app/matching/rank.ts";
import type { Question } from "#app/matching/rule.ts";
import { DUTCH_GOOD } from "#app/matching/tongues.ts";
import type { BuddyWeights, PlacementWeights } from "#app/matching/weights.ts";
import { buddyQuery } from "#app/matching/buddies/query.ts";
import { scoreBuddies, type BuddyExplanation } from "#app/matching/buddies/rank-buddies.ts";
import { BUDDY_RULES } from "#app/matching/buddies/rules.ts";
import type { BuddyStore } from "#app/matching/buddies/store.ts";
import { TALK_BY, talkLanguages } from "#app/matching/buddies/talk.ts";
import type { PlacementExplanation } from "#app/matching/placements/rank-placements.ts";
import type { PlacementStore } from "#app/matching/placements/store.ts";

/** A placement that a holder misses by one level of Dutch, with the buddy who opens it; to be proposed and approved as one. */
export interface Triple {
  placementId: string;
  buddyId: string;
  placement: PlacementExplanation;
  buddy: BuddyExplanation;
  bridge: Bridge;
  /** How many other buddies could open this placement. */
  otherBuddies: number;
}

/** What the buddy brings to the place. */
export interface Bridge {
  /** In which the two can talk, Dutch not among them: their Dutch is what is short. */
  languages: readonly LanguageId[];
  /** Day-parts of the placement at which both are free; null: the holder or the buddy hasn't told. */
  dayParts: DayPartMask | null;
  /** From the buddy's home to the placement, as the crow flies; null: a place isn't told. */
  km: number | null;
  questions: readonly Question[];
}

export interface TripleSearch {
  placements: { store: PlacementStore; weights: PlacementWeights };
  buddies: { store: BuddyStore; weights: BuddyWeights };
  holder: HolderProfile;
  /** Day number. */
  today: number;
}

/**
 * For each placement that misses by one level of Dutch alone: the best buddy who may be suggested to the holder, shares
 * another language than Dutch, speaks the Dutch that the work asks (B1 at least, to carry it over), can be there at a
 * day-part when the work is done and the holder free, and lives near enough to the placement. The best placements first,
 * at most `top`. As everywhere, what isn't told passes and becomes a question.
 */
export function triples({ placements, buddies, holder, today, top }: TripleSearch & { top: number }): Triple[] {
  const query = buddyQuery(buddies.store, holder, today);
  const { rows, scores } = scoreBuddies({ ...buddies, holder, today });
  const ids = buddies.store.ids;
  const able = [...rows]
    .map((row, at) => ({ row, score: scores[at]!, languages: talkLanguages(query, row, TALK_BY).filter((language) => language !== "nl") }))
    .filter(({ languages }) => languages.length > 0)
    .sort((a, b) => b.score - a.score || (ids[a.row]! < ids[b.row]! ? -1 : 1));
  if (able.length === 0) return [];

  const found: Triple[] = [];
  const near = placementNearMisses({ ...placements, holder, today, top: Infinity });
  for (const { id, gate, miss, explanation } of near) {
    if (found.length === top) break;
    if (gate !== "dutch" || miss !== 1) continue;
    const placementRow = placements.store.rowOf(id)!;
    const bridging = able.flatMap((buddy) => {
      const bridge = bridgeAt(placements.store, placementRow, buddies.store, buddy.row, holder);
      return bridge ? [{ row: buddy.row, bridge: { ...bridge, languages: buddy.languages } }] : [];
    });
    const [best, ...others] = bridging;
    if (!best) continue;
    const buddy = explainRow({ rules: BUDDY_RULES, query, weights: buddies.weights }, best.row);
    found.push({ placementId: id, buddyId: ids[best.row]!, placement: explanation, buddy, bridge: best.bridge, otherBuddies: others.length });
  }
  return found;
}

/** undefined: this buddy can't be the bridge at this place. */
function bridgeAt(placements: PlacementStore, row: number, buddies: BuddyStore, buddyRow: number, holder: HolderProfile): Omit<Bridge, "languages"> | undefined {
  const place = placements.columns;
  const buddy = buddies.columns;
  const questions: Question[] = [];
  const ask = (of: Question["of"], about: Question["about"]) => questions.push({ of, about });

  if (buddy.dutch[buddyRow]! < Math.max(DUTCH_GOOD, place.dutchMin[row]!)) return undefined;
  if (Number.isNaN(buddy.dutch[buddyRow]!)) ask("buddy", "dutch");

  const buddyTold = buddy.dayParts[buddyRow]! >= 0;
  const together = place.dayParts[row]! & (holder.dayParts ?? -1) & (buddyTold ? buddy.dayParts[buddyRow]! : -1);
  if (together === 0) return undefined;
  if (holder.dayParts === null) ask("holder", "day-parts");
  if (!buddyTold) ask("buddy", "day-parts");

  const km = toldNumber(kmBetween(buddy.x[buddyRow]!, buddy.y[buddyRow]!, buddy.z[buddyRow]!, place.x[row]!, place.y[row]!, place.z[row]!));
  if (km !== null && km > buddy.radiusKm[buddyRow]!) return undefined;
  if (Number.isNaN(buddy.x[buddyRow]!)) ask("buddy", "home");
  if (Number.isNaN(place.x[row]!)) ask("placement", "home");
  return { dayParts: holder.dayParts === null || !buddyTold ? null : together, km, questions };
}

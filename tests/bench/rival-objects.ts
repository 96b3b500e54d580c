/** The rival as most would write it: an array of objects, a loop with early exits, cheap tests first, a sort at the end. */
import { countDayParts } from "#app/day-parts/day-part.ts";
import { dutchRank } from "#app/languages/level.ts";
import { kmBetween, unitVector } from "#app/places/distance.ts";
import { quickestMinutes, travelLines } from "#app/places/travel.ts";
import type { PlacementCandidate } from "#app/matching/placements/candidate.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import { contributionOf, effectiveWeight } from "#app/matching/score.ts";
import { fractions } from "#app/matching/shares.ts";
import { mutualOf, tonguesOf } from "#app/matching/tongues.ts";
import type { PlacementWeights } from "#app/matching/weights.ts";

export type Row = ReturnType<typeof rowOf>;

/** A candidate with what doesn't depend on the holder worked out once. */
export function rowOf(candidate: PlacementCandidate) {
  return {
    ...candidate,
    asks: dutchRank(candidate.dutchMin),
    at: candidate.location ? unitVector(candidate.location) : null,
    shape: fractions(candidate.style, ["head", "hand", "heart"]),
  };
}

/** The holder's side, worked out once for a ranking. */
export function holderSide(holder: HolderProfile, weights: PlacementWeights) {
  const { fluent, good } = tonguesOf(holder.languages, NaN);
  const goals = fractions(holder.goals, ["language", "activation", "trade"]);
  const step = effectiveWeight(weights.values.languageStep, goals ? Math.min(2, 3 * goals.language) : 1);
  return {
    ...holder,
    rank: holder.dutch ? dutchRank(holder.dutch) : NaN,
    understood: new Set<string>([...good, ...mutualOf(fluent), ...holder.alsoUnderstands].filter((id) => id !== "nl")),
    told: holder.languages.length + holder.alsoUnderstands.length > 0,
    home: holder.location ? unitVector(holder.location) : null,
    lines: travelLines({ modes: holder.travelModes, beginnerCyclist: holder.beginnerCyclist }),
    goals,
    style: fractions(holder.style, ["head", "hand", "heart"]),
    excluded: new Set(holder.exclusions),
    sectors: new Set(holder.interests?.sectors),
    tasks: new Set(holder.interests?.tasks),
    weights: { ...weights.values, languageStep: step },
  };
}

const STEPS: Record<number, number> = { 2: 0.5, 1: 1, 0: 0.8, [-1]: 0.5, [-2]: 0.2 };

export function rankObjects(rows: readonly Row[], person: HolderProfile, weights: PlacementWeights, today: number, top: number): { id: string; score: number }[] {
  const holder = holderSide(person, weights);
  const found: { id: string; score: number }[] = [];
  for (const row of rows) {
    if (!row.open || row.spotsFree <= 0) continue;
    if ((row.endsOn !== null && row.endsOn < today) || (row.startsOn !== null && row.startsOn > today)) continue;
    if (row.asks > holder.rank && !(row.floorLanguageSuffices && row.floorLanguages.some((id) => !holder.told || holder.understood.has(id)))) continue;
    if (holder.hoursMax !== null && row.hoursMin > holder.hoursMax) continue;
    if (holder.dayParts !== null && countDayParts(row.dayParts & holder.dayParts) < row.dayPartsNeeded) continue;
    if (holder.age !== null && row.minAge !== null && row.minAge > holder.age) continue;
    if (row.vogRequired && holder.hasVog === false) continue;
    if (row.demands.some((demand) => holder.excluded.has(demand))) continue;
    let minutes = NaN;
    if (holder.home && row.at && holder.lines.length > 0) {
      minutes = quickestMinutes(kmBetween(holder.home.x, holder.home.y, holder.home.z, row.at.x, row.at.y, row.at.z), holder.lines);
      if (holder.travelLimitMinutes !== null && minutes > holder.travelLimitMinutes) continue;
    }
    if (holder.closedPlacements.includes(row.id)) continue;
    found.push({ id: row.id, score: scoreOf(row, holder, minutes) });
  }
  return found.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).slice(0, top);
}

function scoreOf(row: Row, holder: ReturnType<typeof holderSide>, minutes: number): number {
  const { weights, goals, style } = holder;
  const shared = holder.dayParts === null ? NaN : countDayParts(row.dayParts & holder.dayParts);
  const spare = Math.min(2, shared - row.dayPartsNeeded);
  const tasks = row.tasks.filter((task) => holder.tasks.has(task)).length;
  const interested = holder.sectors.size + holder.tasks.size > 0 && row.sectors.length + row.tasks.length > 0;
  const told = row.welcome ? Object.values(row.welcome).filter((answer) => answer !== null) : [];
  const over = holder.capacity !== null && row.strain !== null ? Math.max(0, row.strain - holder.capacity) : NaN;
  const values: [weight: number, value: number][] = [
    [weights.ownChoice, holder.hearts.includes(row.id) ? 1 : NaN],
    [weights.goal, goals ? Math.min(1, goals.language * row.goals.language + goals.activation * row.goals.activation + goals.trade * row.goals.trade) : NaN],
    [weights.workStyle, style && row.shape ? Math.min(1, Math.min(style.head, row.shape.head) + Math.min(style.hand, row.shape.hand) + Math.min(style.heart, row.shape.heart)) : NaN],
    [weights.interest, !interested ? NaN : tasks >= 2 || (tasks === 1 && row.tasks.length === 1) ? 1 : tasks === 1 ? 0.75 : row.sectors.some((sector) => holder.sectors.has(sector)) ? 0.5 : 0],
    [weights.languageStep, Number.isNaN(holder.rank) ? NaN : (STEPS[row.asks - holder.rank] ?? 0)],
    [weights.time, 0.7 + ((1 - 0.7) * spare) / 2],
    [weights.travel, holder.travelLimitMinutes === null ? NaN : Math.max(0, 1 - minutes / holder.travelLimitMinutes)],
    [weights.balance, [1, 0.4, 0][over] ?? NaN],
    [weights.welcome, told.length === 0 ? NaN : told.filter(Boolean).length / told.length],
  ];
  const known = values.reduce((sum, [weight, value]) => (Number.isNaN(value) ? sum : sum + weight), 0);
  return values.reduce((sum, [weight, value]) => (Number.isNaN(value) ? sum : sum + contributionOf(weight, value, known)), 0);
}

import type { DayPartMask } from "#app/day-parts/day-part.ts";
import { dutchRank } from "#app/languages/level.ts";
import { unitVector, type UnitVector } from "#app/places/distance.ts";
import { quickestMinutes, travelLines, type TravelLine } from "#app/places/travel.ts";
import type { GoalName, HolderProfile, StyleName } from "#app/matching/profile.ts";
import type { Criterion, Gate } from "#app/matching/rule.ts";
import { fractions } from "#app/matching/shares.ts";
import { mutualOf, tonguesOf } from "#app/matching/tongues.ts";
import type { PlacementCriterionFacts, PlacementGateFacts } from "#app/matching/placements/facts.ts";
import type { PlacementStore } from "#app/matching/placements/store.ts";

export type PlacementGate<Name extends keyof PlacementGateFacts> = Gate<PlacementQuery, Name, PlacementGateFacts[Name]>;
export type PlacementCriterion<Name extends keyof PlacementCriterionFacts> = Criterion<
  PlacementQuery,
  Name,
  PlacementCriterionFacts[Name]
>;

/** A holder over a store of placements, with all that rules need worked out once. Not to be kept: it goes stale as the store changes. */
export interface PlacementQuery {
  store: PlacementStore;
  holder: HolderProfile;
  /** Day number. */
  today: number;
  /** Rank of the holder's Dutch; NaN when not told. */
  dutch: number;
  /** Languages in which the holder can be shown the work, as words of the store; Dutch isn't among them. */
  understood: Int32Array;
  languagesTold: boolean;
  sectors: Int32Array;
  tasks: Int32Array;
  excluded: Int32Array;
  closedRows: ReadonlySet<number>;
  heartRows: ReadonlySet<number>;
  home: UnitVector | null;
  travel: readonly TravelLine[];
  goals: Record<GoalName, number> | null;
  style: Record<StyleName, number> | null;
  noes: NoBounds;
}

/** What the holder said of placements put aside, as numbers that nothing reaches where it wasn't said. */
export interface NoBounds {
  /** Minutes from which on it is too far; Infinity: never. */
  tooFarMinutes: number;
  /** Strain from which on it is too heavy; Infinity: never. */
  tooHeavy: number;
  /** Rank from which on it is too much Dutch; Infinity: never. */
  tooMuchDutch: number;
  /** Tasks as words of the store; null: none. */
  otherWork: Int32Array | null;
  /** Day-parts at which the holder would rather not come; 0: none. */
  otherTimes: DayPartMask;
}

export function placementQuery(store: PlacementStore, holder: HolderProfile, today: number): PlacementQuery {
  const { fluent, good } = tonguesOf(holder.languages, NaN);
  const travel = travelLines({ modes: holder.travelModes, beginnerCyclist: holder.beginnerCyclist });
  const understood = [...good, ...mutualOf(fluent), ...holder.alsoUnderstands.filter((id) => id !== "nl")];
  return {
    store,
    holder,
    today,
    dutch: holder.dutch ? dutchRank(holder.dutch) : NaN,
    understood: store.languageKeys.wordsOf(understood),
    languagesTold: holder.languages.length + holder.alsoUnderstands.length > 0,
    sectors: store.sectorKeys.wordsOf(holder.interests?.sectors ?? []),
    tasks: store.taskKeys.wordsOf(holder.interests?.tasks ?? []),
    excluded: store.demandKeys.wordsOf(holder.exclusions),
    closedRows: rowsOf(store, holder.closedPlacements),
    heartRows: rowsOf(store, holder.hearts),
    home: holder.location ? unitVector(holder.location) : null,
    travel,
    goals: fractions(holder.goals, ["language", "activation", "trade"]),
    style: fractions(holder.style, ["head", "hand", "heart"]),
    noes: noBounds(store, holder, travel),
  };
}

function noBounds(store: PlacementStore, { noes = {} }: HolderProfile, travel: readonly TravelLine[]): NoBounds {
  return {
    tooFarMinutes: noes.tooFarKm === undefined ? Infinity : quickestMinutes(noes.tooFarKm, travel),
    tooHeavy: noes.tooHeavy ?? Infinity,
    tooMuchDutch: noes.tooMuchDutch === undefined ? Infinity : dutchRank(noes.tooMuchDutch),
    otherWork: noes.otherWork?.length ? store.taskKeys.wordsOf(noes.otherWork) : null,
    otherTimes: noes.otherTimes ?? 0,
  };
}

function rowsOf(store: PlacementStore, ids: readonly string[]): ReadonlySet<number> {
  return new Set(ids.flatMap((id) => store.rowOf(id) ?? []));
}

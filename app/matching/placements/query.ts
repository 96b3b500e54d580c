import { dutchRank } from "#app/languages/level.ts";
import { unitVector, type UnitVector } from "#app/places/distance.ts";
import { travelLines, type TravelLine } from "#app/places/travel.ts";
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
}

export function placementQuery(store: PlacementStore, holder: HolderProfile, today: number): PlacementQuery {
  const { fluent, good } = tonguesOf(holder.languages, NaN);
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
    travel: travelLines({ modes: holder.travelModes, beginnerCyclist: holder.beginnerCyclist }),
    goals: fractions(holder.goals, ["language", "activation", "trade"]),
    style: fractions(holder.style, ["head", "hand", "heart"]),
  };
}

function rowsOf(store: PlacementStore, ids: readonly string[]): ReadonlySet<number> {
  return new Set(ids.flatMap((id) => store.rowOf(id) ?? []));
}

import { dutchRank } from "#app/languages/level.ts";
import { unitVector, type UnitVector } from "#app/places/distance.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import type { Criterion, Gate } from "#app/matching/rule.ts";
import { mutualOf, tonguesOf } from "#app/matching/tongues.ts";
import type { BuddyCriterionFacts, BuddyGateFacts } from "#app/matching/buddies/facts.ts";
import type { BuddyStore } from "#app/matching/buddies/store.ts";

export type BuddyGate<Name extends keyof BuddyGateFacts> = Gate<BuddyQuery, Name, BuddyGateFacts[Name]>;
export type BuddyCriterion<Name extends keyof BuddyCriterionFacts> = Criterion<BuddyQuery, Name, BuddyCriterionFacts[Name]>;

/** A holder over a store of buddies, with all that rules need worked out once. Not to be kept: it goes stale as the store changes. */
export interface BuddyQuery {
  store: BuddyStore;
  holder: HolderProfile;
  /** Day number. */
  today: number;
  /** Rank of the holder's Dutch; NaN when not told. */
  dutch: number;
  tongues: TongueWords;
  languagesTold: boolean;
  interests: Int32Array;
  interestsTold: boolean;
  endedRows: ReadonlySet<number>;
  home: UnitVector | null;
}

/** The holder's languages as words of the store: see `Tongues`. Each `mutual…`: what its speakers can talk with. */
export interface TongueWords {
  motherTongues: Int32Array;
  mutualMotherTongues: Int32Array;
  fluent: Int32Array;
  mutualFluent: Int32Array;
  good: Int32Array;
  mutualGood: Int32Array;
  known: Int32Array;
  /** Said to be understood well. */
  understands: Int32Array;
}

export function buddyQuery(store: BuddyStore, holder: HolderProfile, today: number): BuddyQuery {
  const dutch = holder.dutch ? dutchRank(holder.dutch) : NaN;
  const { motherTongues, fluent, good, known } = tonguesOf(holder.languages, dutch);
  const words = (keys: readonly string[]) => store.languageKeys.wordsOf(keys);
  const { sectors = [], tasks = [], pastimes = [] } = holder.interests ?? {};
  const interests = [...sectors, ...tasks, ...pastimes];
  return {
    store,
    holder,
    today,
    dutch,
    tongues: {
      motherTongues: words(motherTongues),
      mutualMotherTongues: words(mutualOf(motherTongues)),
      fluent: words(fluent),
      mutualFluent: words(mutualOf(fluent)),
      good: words(good),
      mutualGood: words(mutualOf(good)),
      known: words(known),
      // Dutch goes by its level alone.
      understands: words(holder.alsoUnderstands.filter((language) => language !== "nl")),
    },
    languagesTold: holder.languages.length + holder.alsoUnderstands.length > 0,
    interests: store.interestKeys.wordsOf(interests),
    interestsTold: interests.length > 0,
    endedRows: new Set([...holder.buddy.ended, ...store.endedWith(holder.id)].flatMap((id) => store.rowOf(id) ?? [])),
    home: holder.location ? unitVector(holder.location) : null,
  };
}

import type { LanguageId } from "#app/languages/language.ts";
import type { DutchLevel } from "#app/languages/level.ts";
import type { DayPartMask } from "#app/day-parts/day-part.ts";

/** What each buddy gate compared. null: not told. */
export interface BuddyGateFacts {
  verified: { verified: boolean };
  vog: { seen: boolean; expiresOn: number | null };
  room: { roomFree: number };
  adult: { age: number | null };
  ended: { ended: boolean };
  holderWishes: WishFacts;
  buddyWishes: WishFacts;
  dayPart: { shared: DayPartMask | null };
  language: {
    /** Languages in which both can hold a talk. */
    shared: readonly LanguageId[];
  };
  distance: DistanceFacts;
}

/** What each buddy criterion compared. null: not told. */
export interface BuddyCriterionFacts {
  motherTongue: {
    /** null: not known, as neither side has told enough. */
    by: "mother-tongue" | "understood" | "fluent" | "good" | "none" | null;
    /** The languages that it rests on, as the buddy speaks them. */
    languages: readonly LanguageId[];
  };
  bridge: { dutch: DutchLevel | null };
  near: DistanceFacts;
  time: { shared: DayPartMask | null; sharedCount: number | null };
  interests: { shared: readonly string[] };
  lifeStage: { yearsApart: number | null; bothHaveChildren: boolean | null; sameFamily: boolean | null };
  preparation: { trained: boolean | null; experienced: boolean | null };
}

/** null: no such wish, or not told whether it is met (then there is a question). */
export interface WishFacts {
  gender: boolean | null;
  country: boolean | null;
}

export interface DistanceFacts {
  /** As the crow flies; null when either place is not told. */
  km: number | null;
  /** What the distance is held against: for the gate the nearer of the two limits, for the criterion where its value gets 0. */
  limitKm: number;
  /** The two can meet online. */
  online: boolean;
}

export type BuddyGateName = keyof BuddyGateFacts;
export type BuddyCriterionName = keyof BuddyCriterionFacts;

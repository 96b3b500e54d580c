import type { LanguageId } from "#app/languages/language.ts";
import type { DutchLevel } from "#app/languages/level.ts";
import type { DayPartMask } from "#app/day-parts/day-part.ts";
import type { TravelMode } from "#app/places/travel.ts";
import type { GoalName, StyleName, ThreeSteps } from "#app/matching/profile.ts";

/** What each placement gate compared. null: not told. */
export interface PlacementGateFacts {
  travel: TravelFacts;
  open: { published: boolean; endsOn: number | null };
  started: { startsOn: number | null };
  spot: { spotsFree: number };
  closed: { closed: boolean };
  dutch: {
    asks: DutchLevel;
    speaks: DutchLevel | null;
    /** Floor languages that the holder speaks or understands well. */
    sharedFloorLanguages: readonly LanguageId[];
    floorLanguageSuffices: boolean;
    /** How it passed; null when missed. */
    by: "level" | "floor-language" | "unknown" | null;
  };
  /** Hours a week: what the work asks at least and at most, and what the holder's balance allows. */
  hours: { asks: number; upTo: number; allows: number | null };
  dayParts: DayPartFacts;
  exclusions: { excluded: readonly string[] };
  age: { minAge: number | null; age: number | null };
  vog: { required: boolean; has: boolean | null };
}

/**
 * What each placement criterion compared. null: not told. What the holder said of placements that were put aside is there
 * only where it counted.
 */
export interface PlacementCriterionFacts {
  ownChoice: { heart: boolean };
  goal: {
    /** The holder's shares, adding up to 1, and what the placement offers. */
    shares: Readonly<Record<GoalName, number>> | null;
    offers: Readonly<Record<GoalName, number>>;
  };
  workStyle: {
    /** Both adding up to 1. */
    holder: Readonly<Record<StyleName, number>> | null;
    placement: Readonly<Record<StyleName, number>> | null;
  };
  interest: {
    sharedSectors: readonly string[];
    sharedTasks: readonly string[];
    /** Tasks here of work that the holder put aside as other work. */
    otherWork?: readonly string[];
  };
  languageStep: {
    asks: DutchLevel;
    speaks: DutchLevel | null;
    /** Levels that the work asks above what the holder speaks; negative: below. */
    steps: number | null;
    /** How much the holder's goal of learning the language multiplies the weight. */
    emphasis: number;
    /** The least Dutch that the holder called too much. */
    tooMuchDutch?: DutchLevel;
  };
  time: DayPartFacts & {
    /** Shared day-parts at which the holder would rather not come. */
    otherTimes?: DayPartMask;
  };
  travel: TravelFacts & {
    /** To the nearest placement that the holder called too far. */
    tooFarMinutes?: number;
  };
  balance: {
    strain: ThreeSteps | null;
    capacity: ThreeSteps | null;
    /** The lightest strain that the holder called too heavy. */
    tooHeavy?: ThreeSteps;
  };
  welcome: { trained: boolean | null; namedGuide: boolean | null; firstLook: boolean | null };
}

export interface TravelFacts {
  /** As the crow flies; null when either place is not told. */
  km: number | null;
  mode: TravelMode | null;
  minutes: number | null;
  limitMinutes: number | null;
}

export interface DayPartFacts {
  shared: DayPartMask | null;
  sharedCount: number | null;
  needed: number;
}

export type PlacementGateName = keyof PlacementGateFacts;
export type PlacementCriterionName = keyof PlacementCriterionFacts;

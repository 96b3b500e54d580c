import type { LanguageId } from "#app/languages/language.ts";
import type { DutchLevel } from "#app/languages/level.ts";
import type { SpokenLanguage } from "#app/languages/spoken.ts";
import type { DayPartMask } from "#app/day-parts/day-part.ts";
import type { Coordinates } from "#app/places/distance.ts";
import type { TravelMode } from "#app/places/travel.ts";

export type GoalName = "language" | "activation" | "trade";
export type StyleName = "head" | "hand" | "heart";
export type Gender = "woman" | "man";
/** Three steps of strain or of capacity, light to heavy and little to much. */
export type ThreeSteps = 1 | 2 | 3;

/** "From my own country": yes, or rather not. No wish at all is null, and no reason is asked. */
export interface CountryWish {
  /** The wisher's own country, told for this wish alone. ISO 3166-1 alpha-2, or any key that both sides share. */
  code: string;
  wish: "yes" | "rather-not";
}

/** What a person wishes of the other in a pair of holder and buddy; null: no matter. */
export interface BuddyWishes {
  gender: Gender | null;
  country: CountryWish | null;
}

/**
 * What the matcher knows of a status holder. `null` always means "not told", never "no", and so does an empty list of
 * languages or travel modes. Nationality, religion and origin are not here. Health, justice and the dossier aren't either.
 */
export interface HolderProfile {
  id: string;
  /** Day number (whole days since 1970-01-01). Breaks ties where holders are ranked; never part of a score. */
  waitingSince: number;
  dutch: DutchLevel | null;
  /** All languages but Dutch; an entry "nl" is passed over. */
  languages: readonly SpokenLanguage[];
  /** Languages that the holder says to understand well without speaking them. */
  alsoUnderstands: readonly LanguageId[];
  location: Coordinates | null;
  travelModes: readonly TravelMode[];
  /** Cycles at a beginner's pace. */
  beginnerCyclist?: boolean;
  travelLimitMinutes: number | null;
  dayParts: DayPartMask | null;
  /** Shares in any unit (percents, fractions): only the proportions count. All zero counts as not told. */
  goals: Readonly<Record<GoalName, number>> | null;
  style: Readonly<Record<StyleName, number>> | null;
  interests: HolderInterests | null;
  /** Demands of work that the holder wants to stay away from. */
  exclusions: readonly string[];
  /** The most hours a week that the balance allows. */
  hoursMax: number | null;
  /** How much the holder can carry now: 1 little, 2 some, 3 much. */
  capacity: ThreeSteps | null;
  age: number | null;
  hasVog: boolean | null;
  hasChildren: boolean | null;
  /** Placements not to suggest again: refused, ended, or "not for me". */
  closedPlacements: readonly string[];
  /** Placements with the holder's own ♥. */
  hearts: readonly string[];
  /** What the reasons with "not for me" tell; absent: nothing. */
  noes?: HolderNoes;
  buddy: HolderBuddySide;
}

export interface HolderInterests {
  sectors: readonly string[];
  tasks: readonly string[];
  /** What someone likes in free time; compared with buddies only. */
  pastimes?: readonly string[];
}

/**
 * What a holder told by putting placements aside with a reason. It lowers the value of what is like them, each reason in
 * its own criterion; no gate reads it. Absent: no such reason was given.
 */
export interface HolderNoes {
  /** To the nearest placement called too far, in km as the crow flies. */
  tooFarKm?: number;
  /** The lightest strain called too heavy. */
  tooHeavy?: ThreeSteps;
  /** The least Dutch called too much. */
  tooMuchDutch?: DutchLevel;
  /** Tasks of work that the holder would rather not do; not those that the holder likes as well. */
  otherWork?: readonly string[];
  /** Day-parts of placements that came at the wrong times; not those that the holder likes elsewhere. */
  otherTimes?: DayPartMask;
}

/** What counts only where a buddy is looked for. */
export interface HolderBuddySide {
  wishes: BuddyWishes | null;
  /** Told only so that a buddy's own wish can be kept; no other rule reads it. */
  gender: Gender | null;
  /** How far a buddy may live, in km as the crow flies; null: no limit of the holder's own. */
  radiusKm: number | null;
  /** true: rather online; false: never online; null: not asked. */
  online: boolean | null;
  /** Buddies with whom a pair ended. */
  ended: readonly string[];
}

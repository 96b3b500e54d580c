import type { LanguageId } from "#app/languages/language.ts";
import type { DutchLevel } from "#app/languages/level.ts";
import type { DayPartMask } from "#app/day-parts/day-part.ts";
import type { Coordinates } from "#app/places/distance.ts";
import type { GoalName, StyleName, ThreeSteps } from "#app/matching/profile.ts";

/**
 * What the matcher knows of a placement. Verbs in `matches/` map rows to this; the matcher reads nothing else.
 * `null` always means "not told", never "no".
 */
export interface PlacementCandidate {
  id: string;
  /** Published, and neither paused nor closed. */
  open: boolean;
  /** Day numbers (whole days since 1970-01-01); null: no such day. `endsOn` is the last day on which it runs. */
  startsOn: number | null;
  endsOn: number | null;
  spotsFree: number;
  dutchMin: DutchLevel;
  /** Languages in which colleagues can explain the work. */
  floorLanguages: readonly LanguageId[];
  /** The organisation says that a floor language may stand in for the least Dutch. */
  floorLanguageSuffices: boolean;
  /** When the work can be done, and how many day-parts a week it asks. */
  dayParts: DayPartMask;
  dayPartsNeeded: number;
  /** Hours a week, least and most. */
  hoursMin: number;
  hoursMax: number;
  location: Coordinates | null;
  /** How much it serves each goal: 0 none, 0.5 some, 1 much. */
  goals: Readonly<Record<GoalName, 0 | 0.5 | 1>>;
  /** Shares of head, hand and heart in any unit (percents, fractions): only the proportions count. */
  style: Readonly<Record<StyleName, number>> | null;
  sectors: readonly string[];
  tasks: readonly string[];
  /** What the work asks of body and mind; a holder may exclude any of these. */
  demands: readonly string[];
  /** How heavy the work weighs: 1 light, 2 medium, 3 heavy. */
  strain: ThreeSteps | null;
  /** Youngest age in years; null: none asked. */
  minAge: number | null;
  vogRequired: boolean;
  welcome: PlacementWelcome | null;
}

/** How well the organisation is prepared; each null where it hasn't said. */
export interface PlacementWelcome {
  /** Its people did the training. */
  trained: boolean | null;
  /** A named person guides. */
  namedGuide: boolean | null;
  /** One may come and look, or work along once, first. */
  firstLook: boolean | null;
}

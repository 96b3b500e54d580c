import type { LanguageId } from "#app/languages/language.ts";
import type { DutchLevel } from "#app/languages/level.ts";
import type { SpokenLanguage } from "#app/languages/spoken.ts";
import type { DayPartMask } from "#app/day-parts/day-part.ts";
import type { Coordinates } from "#app/places/distance.ts";
import type { BuddyWishes, Gender } from "#app/matching/profile.ts";

/**
 * What the matcher knows of a buddy. `null`, and an empty list of languages or interests, means "not told", never "no".
 */
export interface BuddyCandidate {
  id: string;
  verified: boolean;
  vogSeen: boolean;
  /** Day number of the last day on which the VOG counts; null: the municipality set none. */
  vogExpiresOn: number | null;
  /** How many more people this buddy can take on: capacity minus running pairs. */
  roomFree: number;
  /** All languages but Dutch. An entry "nl" counts as Dutch at C2 when mother tongue or fluent, else at B1 when good. */
  languages: readonly SpokenLanguage[];
  dutch: DutchLevel | null;
  /** Languages that the buddy says to understand well without speaking them. */
  alsoUnderstands: readonly LanguageId[];
  /** Told only so that wishes can be kept: the two wish gates read them, and nothing else does. */
  gender: Gender | null;
  country: string | null;
  /** The buddy's own wishes about the status holder. */
  wishes: BuddyWishes | null;
  dayParts: DayPartMask | null;
  location: Coordinates | null;
  /** How far the buddy wants to go, in km as the crow flies. */
  radiusKm: number;
  /** May also meet online. */
  online: boolean;
  age: number | null;
  hasChildren: boolean | null;
  /** Keys of sectors, tasks or pastimes, the same keys as a holder's interests. */
  interests: readonly string[];
  trained: boolean | null;
  experienced: boolean | null;
  /** Ids of holders with whom a pair ended. */
  endedWith: readonly string[];
}

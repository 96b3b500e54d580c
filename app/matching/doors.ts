import { dayPartsIn, DAY_PARTS, maskOf, type DayPart } from "#app/day-parts/day-part.ts";
import { DUTCH_LEVELS, dutchRank, type DutchLevel } from "#app/languages/level.ts";
import type { TravelMode } from "#app/places/travel.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import type { Scored } from "#app/matching/rank.ts";

/** One change in a holder's life that might open doors. */
export type DoorChange =
  | { kind: "day-part"; dayPart: DayPart }
  | { kind: "dutch"; level: DutchLevel }
  | { kind: "travel-mode"; mode: TravelMode }
  | { kind: "cycling-practice" }
  | { kind: "travel-minutes"; more: number }
  | { kind: "hours"; more: number }
  | { kind: "exclusion"; demand: string }
  | { kind: "vog" };

export interface Door {
  change: DoorChange;
  /** Options at or above the floor score after the change. */
  options: number;
  /** How many more than now; may be below 0, as a score may fall (work no longer a step up in Dutch). */
  gained: number;
  /** The best score after the change, 0 to 1; 0 when there is none. */
  best: number;
}

export interface Doors {
  /** Options at or above the floor score now. */
  options: number;
  /** The change that gains most first; then the higher best score, then the order of the kinds. */
  doors: readonly Door[];
}

/** What can be lent, learnt or had for little; not a car. */
const MODES: readonly TravelMode[] = ["bicycle", "e-bike", "public-transport"];
const MORE_MINUTES = [15, 30];
const MORE_HOURS = [2, 4];

/**
 * Which single change would add most options at or above a floor score. `scoreOf` gives the options of a profile
 * (`scorePlacements` or `scoreBuddies`): the same functions as ranking, on the profile as it would be. What the holder
 * hasn't told stands in no way and so is no change.
 */
export function openDoors(holder: HolderProfile, scoreOf: (holder: HolderProfile) => Scored, floor: number): Doors {
  const countAt = (profile: HolderProfile) => {
    let options = 0;
    let best = 0;
    for (const score of scoreOf(profile).scores) {
      if (score >= floor) options++;
      if (score > best) best = score;
    }
    return { options, best };
  };
  const now = countAt(holder).options;
  const doors = changesFor(holder).map(({ change, profile }): Door => {
    const { options, best } = countAt({ ...holder, ...profile });
    return { change, options, gained: options - now, best };
  });
  return { options: now, doors: doors.sort((a, b) => b.gained - a.gained || b.best - a.best) }; // sort is stable
}

function changesFor(holder: HolderProfile): { change: DoorChange; profile: Partial<HolderProfile> }[] {
  const { dutch, dayParts, travelModes, travelLimitMinutes, hoursMax, exclusions, hasVog, beginnerCyclist } = holder;
  const next = dutch === null ? undefined : DUTCH_LEVELS[dutchRank(dutch) + 1];
  const busy = dayParts === null ? [] : DAY_PARTS.filter((dayPart) => !dayPartsIn(dayParts).includes(dayPart));
  const newModes = travelModes.length === 0 ? [] : MODES.filter((mode) => !travelModes.includes(mode));
  return [
    ...(next ? [{ change: { kind: "dutch", level: next } as const, profile: { dutch: next } }] : []),
    ...newModes.map((mode) => ({ change: { kind: "travel-mode", mode } as const, profile: { travelModes: [...travelModes, mode] } })),
    ...(beginnerCyclist && travelModes.includes("bicycle") ? [{ change: { kind: "cycling-practice" } as const, profile: { beginnerCyclist: false } }] : []),
    ...busy.map((dayPart) => ({ change: { kind: "day-part", dayPart } as const, profile: { dayParts: dayParts! | maskOf([dayPart]) } })),
    ...(travelLimitMinutes === null ? [] : MORE_MINUTES).map((more) => ({
      change: { kind: "travel-minutes", more } as const,
      profile: { travelLimitMinutes: travelLimitMinutes! + more },
    })),
    ...(hoursMax === null ? [] : MORE_HOURS).map((more) => ({ change: { kind: "hours", more } as const, profile: { hoursMax: hoursMax! + more } })),
    ...exclusions.map((demand) => ({ change: { kind: "exclusion", demand } as const, profile: { exclusions: exclusions.filter((other) => other !== demand) } })),
    ...(hasVog === false ? [{ change: { kind: "vog" } as const, profile: { hasVog: true } }] : []),
  ];
}

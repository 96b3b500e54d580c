/** Candidates and holders for tests: everything is told and everything passes, until a test says otherwise. */
import { maskOf } from "#app/day-parts/day-part.ts";
import type { LanguageId } from "#app/languages/language.ts";
import type { SpokenLanguage } from "#app/languages/spoken.ts";
import type { BuddyCandidate } from "#app/matching/buddies/candidate.ts";
import type { PlacementCandidate } from "#app/matching/placements/candidate.ts";
import type { HolderProfile } from "#app/matching/profile.ts";

export const TODAY = 20_781;
export const ZWOLLE = { lat: 52.5125, lng: 6.09444 };
/** About 18 km from Zwolle. */
export const MEPPEL = { lat: 52.69583, lng: 6.19444 };

export function motherTongue(id: LanguageId): SpokenLanguage {
  return { id, fluency: "fluent", motherTongue: true };
}

export function aHolder(told: Partial<HolderProfile> = {}): HolderProfile {
  return {
    id: "holder",
    waitingSince: TODAY - 40,
    dutch: "A1",
    languages: [motherTongue("apc")],
    alsoUnderstands: [],
    location: ZWOLLE,
    travelModes: ["bicycle"],
    travelLimitMinutes: 30,
    dayParts: maskOf(["mon-morning", "tue-morning", "wed-morning"]),
    goals: { language: 50, activation: 30, trade: 20 },
    style: { head: 10, hand: 60, heart: 30 },
    interests: { sectors: ["textile"], tasks: ["sewing"], pastimes: ["football"] },
    exclusions: [],
    hoursMax: 8,
    capacity: 2,
    age: 30,
    hasVog: false,
    hasChildren: true,
    closedPlacements: [],
    hearts: [],
    buddy: { wishes: null, gender: null, radiusKm: 10, online: false, ended: [] },
    ...told,
  };
}

export function aPlacement(told: Partial<PlacementCandidate> = {}): PlacementCandidate {
  return {
    id: "placement",
    open: true,
    startsOn: null,
    endsOn: null,
    spotsFree: 1,
    dutchMin: "A1",
    floorLanguages: [],
    floorLanguageSuffices: false,
    dayParts: maskOf(["mon-morning", "tue-morning"]),
    dayPartsNeeded: 1,
    hoursMin: 3,
    hoursMax: 6,
    location: ZWOLLE,
    goals: { language: 1, activation: 0.5, trade: 0 },
    style: { head: 0, hand: 80, heart: 20 },
    sectors: ["textile"],
    tasks: ["sewing", "ironing"],
    demands: ["standing"],
    strain: 2,
    minAge: 16,
    vogRequired: false,
    welcome: { trained: true, namedGuide: true, firstLook: false },
    ...told,
  };
}

export function aBuddy(told: Partial<BuddyCandidate> = {}): BuddyCandidate {
  return {
    id: "buddy",
    verified: true,
    vogSeen: true,
    vogExpiresOn: null,
    roomFree: 1,
    languages: [motherTongue("apc")],
    dutch: "B2",
    alsoUnderstands: [],
    gender: null,
    country: null,
    wishes: null,
    dayParts: maskOf(["mon-morning", "sat-morning"]),
    location: ZWOLLE,
    radiusKm: 10,
    online: false,
    age: 40,
    hasChildren: true,
    interests: ["football", "sewing"],
    trained: true,
    experienced: false,
    endedWith: [],
    ...told,
  };
}

/** Random candidates and holders, small enough in their choices that gates are met and missed about equally often. */
import fc from "fast-check";
import { DUTCH_LEVELS, FLUENCIES } from "#app/languages/level.ts";
import type { LanguageId } from "#app/languages/language.ts";
import { TRAVEL_MODES } from "#app/places/travel.ts";
import type { BuddyCandidate } from "#app/matching/buddies/candidate.ts";
import type { PlacementCandidate } from "#app/matching/placements/candidate.ts";
import type { BuddyWishes, GoalName, HolderNoes, HolderProfile, StyleName } from "#app/matching/profile.ts";
import { TODAY } from "#app/matching/testing/samples.ts";

const mostly = fc.nat(7).map((number) => number > 0);
const orNull = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: null, freq: 4 });
const setOf = <const Value>(...values: Value[]) => fc.subarray(values);
const keys = fc.constantFrom("a", "b", "c", "d", "e", "f").map((key) => `candidate-${key}`);
const someIds = fc.uniqueArray(keys, { maxLength: 1 });

const LANGUAGES: LanguageId[] = ["apc", "arz", "kmr", "ckb", "fa", "prs", "ti", "en", "uk", "ru", "ary", "nl"];
const languages = fc.uniqueArray(
  fc.record({ id: fc.constantFrom(...LANGUAGES), fluency: fc.constantFrom(...FLUENCIES), motherTongue: fc.boolean() }),
  { selector: ({ id }) => id, maxLength: 3 },
);
const understands = fc.uniqueArray(fc.constantFrom(...LANGUAGES), { maxLength: 1 });
const dutch = fc.constantFrom(...DUTCH_LEVELS);
const location = fc.record({ lat: fc.double({ min: 52.3, max: 52.8, noNaN: true }), lng: fc.double({ min: 5.9, max: 6.4, noNaN: true }) });
const dayParts = fc.integer({ min: 0, max: 0b111_111_111 });
const day = fc.integer({ min: TODAY - 2, max: TODAY + 2 });
const firstDay = fc.integer({ min: TODAY - 5, max: TODAY + 1 });
const lastDay = fc.integer({ min: TODAY - 1, max: TODAY + 5 });
const free = fc.constantFrom(0, 1, 1, 1, 2, 3);
const steps = fc.constantFrom<1 | 2 | 3>(1, 2, 3);
const share = fc.integer({ min: 0, max: 10 });
const goals: fc.Arbitrary<Record<GoalName, number>> = fc.record({ language: share, activation: share, trade: share });
const style: fc.Arbitrary<Record<StyleName, number>> = fc.record({ head: share, hand: share, heart: share });
const offer = fc.constantFrom<0 | 0.5 | 1>(0, 0.5, 1);
const gender = fc.constantFrom<"woman" | "man">("woman", "man");
const country = fc.constantFrom("SY", "ER", "NL");
const wishes: fc.Arbitrary<BuddyWishes> = fc.record({
  gender: fc.option(gender, { nil: null, freq: 2 }),
  country: fc.option(fc.record({ code: country, wish: fc.constantFrom<"yes" | "rather-not">("yes", "rather-not") }), { nil: null, freq: 2 }),
});

export const noes: fc.Arbitrary<HolderNoes> = fc.record(
  {
    tooFarKm: fc.oneof(fc.constant(0), fc.double({ min: 0, max: 25, noNaN: true })),
    tooHeavy: steps,
    tooMuchDutch: dutch,
    otherWork: setOf("weeding", "chatting", "cooking", "baking", "sewing"),
    otherTimes: dayParts,
  },
  { requiredKeys: [] },
);

export const holders: fc.Arbitrary<HolderProfile> = fc.record({
  id: fc.constant("holder"),
  waitingSince: day,
  dutch: orNull(dutch),
  languages,
  alsoUnderstands: understands,
  location: orNull(location),
  travelModes: setOf(...TRAVEL_MODES),
  beginnerCyclist: fc.boolean(),
  travelLimitMinutes: orNull(fc.integer({ min: 0, max: 90 })),
  dayParts: orNull(dayParts),
  goals: orNull(goals),
  style: orNull(style),
  interests: orNull(fc.record({ sectors: setOf("green", "care"), tasks: setOf("weeding", "chatting", "cooking"), pastimes: setOf("football") })),
  exclusions: setOf("lifting", "pork", "night"),
  hoursMax: orNull(fc.integer({ min: 0, max: 16 })),
  capacity: orNull(steps),
  age: orNull(fc.integer({ min: 15, max: 70 })),
  hasVog: orNull(fc.boolean()),
  hasChildren: orNull(fc.boolean()),
  closedPlacements: someIds,
  hearts: someIds,
  noes: fc.option(noes, { nil: undefined }),
  buddy: fc.record({
    wishes: orNull(wishes),
    gender: orNull(gender),
    radiusKm: orNull(fc.integer({ min: 0, max: 30 })),
    online: orNull(fc.boolean()),
    ended: someIds,
  }),
});

export const placements: fc.Arbitrary<PlacementCandidate> = fc.record({
  id: keys,
  open: mostly,
  startsOn: orNull(firstDay),
  endsOn: orNull(lastDay),
  spotsFree: free,
  dutchMin: fc.constantFrom("A0", "A0", "A1", "A2", "B1"),
  floorLanguages: fc.uniqueArray(fc.constantFrom(...LANGUAGES), { maxLength: 2 }),
  floorLanguageSuffices: fc.boolean(),
  dayParts,
  dayPartsNeeded: fc.integer({ min: 0, max: 3 }),
  hoursMin: fc.integer({ min: 0, max: 8 }),
  hoursMax: fc.integer({ min: 8, max: 24 }),
  location: orNull(location),
  goals: fc.record({ language: offer, activation: offer, trade: offer }),
  style: orNull(style),
  sectors: setOf("green", "care", "kitchen"),
  tasks: setOf("weeding", "chatting", "cooking", "baking"),
  demands: fc.uniqueArray(fc.constantFrom("lifting", "pork", "night", "noise"), { maxLength: 1 }),
  strain: orNull(steps),
  minAge: orNull(fc.integer({ min: 13, max: 21 })),
  vogRequired: fc.boolean(),
  welcome: orNull(fc.record({ trained: orNull(fc.boolean()), namedGuide: orNull(fc.boolean()), firstLook: orNull(fc.boolean()) })),
});

export const buddies: fc.Arbitrary<BuddyCandidate> = fc.record({
  id: keys,
  verified: mostly,
  vogSeen: mostly,
  vogExpiresOn: orNull(lastDay),
  roomFree: free,
  languages,
  dutch: orNull(dutch),
  alsoUnderstands: understands,
  gender: orNull(gender),
  country: orNull(country),
  wishes: orNull(wishes),
  dayParts: orNull(dayParts),
  location: orNull(location),
  radiusKm: fc.integer({ min: 0, max: 30 }),
  online: fc.boolean(),
  age: orNull(fc.integer({ min: 15, max: 70 })),
  hasChildren: orNull(fc.boolean()),
  interests: setOf("football", "weeding", "green", "chess"),
  trained: orNull(fc.boolean()),
  experienced: orNull(fc.boolean()),
  endedWith: fc.constantFrom<string[][]>([], [], [], [], ["holder"], ["someone-else"]),
});

/** A holder with one thing forgotten: what was told becomes "not told". */
export const forgetfulHolders: fc.Arbitrary<{ told: HolderProfile; forgot: HolderProfile }> = fc
  .tuple(
    holders,
    fc.constantFrom<(holder: HolderProfile) => Partial<HolderProfile>>(
      () => ({ dutch: null }),
      () => ({ languages: [], alsoUnderstands: [] }),
      () => ({ location: null }),
      () => ({ travelModes: [] }),
      () => ({ travelLimitMinutes: null }),
      () => ({ dayParts: null }),
      () => ({ goals: null }),
      () => ({ style: null }),
      () => ({ interests: null }),
      () => ({ hoursMax: null }),
      () => ({ capacity: null }),
      () => ({ age: null }),
      () => ({ hasVog: null }),
      () => ({ hasChildren: null }),
      ({ buddy }) => ({ buddy: { ...buddy, gender: null } }),
      ({ buddy }) => ({ buddy: { ...buddy, online: null } }),
    ),
  )
  .map(([told, forget]) => ({ told, forgot: { ...told, ...forget(told) } }));

/** Several candidates with different ids. */
export function distinct<Candidate extends { id: string }>(candidates: fc.Arbitrary<Candidate>): fc.Arbitrary<Candidate[]> {
  return fc.uniqueArray(candidates, { selector: ({ id }) => id, maxLength: 6 });
}


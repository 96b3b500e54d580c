/** Made-up holders, placements and buddies for benchmarks, alike to a Dutch region, the same for the same seed. */
import { dayPartsIn, WHOLE_WEEK, type DayPartMask } from "#app/day-parts/day-part.ts";
import type { LanguageId } from "#app/languages/language.ts";
import type { DutchLevel } from "#app/languages/level.ts";
import type { SpokenLanguage } from "#app/languages/spoken.ts";
import { distanceKm, type Coordinates } from "#app/places/distance.ts";
import { municipalities, placesOf } from "#app/places/place.ts";
import type { TravelMode } from "#app/places/travel.ts";
import type { BuddyCandidate } from "#app/matching/buddies/candidate.ts";
import type { PlacementCandidate } from "#app/matching/placements/candidate.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import { seededRandom, type Random } from "#app/matching/random.ts";

/** Day number of all instances. */
export const TODAY = 20_781;

const ZWOLLE = { lat: 52.5125, lng: 6.09444 };
const LANGUAGES: readonly [LanguageId, number][] = [["apc", 38], ["ti", 17], ["prs", 10], ["kmr", 9], ["tr", 7], ["fa", 6], ["uk", 6], ["so", 4], ["ps", 3]];
const SECTORS = ["green", "care", "kitchen", "textile", "repair", "shop", "office", "education", "sports", "animals", "culture", "logistics"];
const TASKS = Array.from({ length: 48 }, (_, at) => `${SECTORS[at % 12]}-task-${Math.floor(at / 12)}`);
const DEMANDS = ["lifting", "standing", "outdoors", "night", "heights", "pork", "alcohol", "animals", "noise", "cold"];

function weighted<Item>(random: Random, choices: readonly (readonly [Item, number])[]): Item {
  let rest = random.next() * choices.reduce((sum, [, weight]) => sum + weight, 0);
  return (choices.find(([, weight]) => (rest -= weight) < 0) ?? choices[0]!)[0];
}

function some<Item>(random: Random, items: readonly Item[], most: number): Item[] {
  return random.shuffled(items).slice(0, random.below(most + 1));
}

function dayPartsOf(random: Random, chances: readonly [morning: number, afternoon: number, evening: number]): DayPartMask {
  let mask = 0;
  for (let bit = 0; bit < 21; bit++) {
    const chance = chances[bit % 3]! * (bit >= 15 ? 0.3 : 1);
    if (random.next() < chance) mask |= 1 << bit;
  }
  return mask & WHOLE_WEEK;
}

/** Towns within so many km of Zwolle; the bigger the instance, the wider: a municipality and around, up to the country. */
export function townsFor(people: number): Coordinates[] {
  const km = Math.min(250, 8 * Math.sqrt(people / 100));
  return municipalities().flatMap(({ code }) => placesOf(code)).filter((town) => distanceKm(ZWOLLE, town) <= km);
}

function near(random: Random, towns: readonly Coordinates[]): Coordinates {
  const { lat, lng } = random.pick(towns);
  return { lat: lat + (random.next() - 0.5) * 0.03, lng: lng + (random.next() - 0.5) * 0.05 };
}

export function makeHolders(count: number, seed: number, towns: readonly Coordinates[]): HolderProfile[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at): HolderProfile => {
    const language = weighted(random, LANGUAGES);
    const languages: SpokenLanguage[] = [{ id: language, fluency: "fluent", motherTongue: true }];
    if (random.next() < 0.3) languages.push({ id: "en", fluency: random.pick(["basic", "good"]), motherTongue: false });
    const modes: TravelMode[] = weighted<TravelMode[]>(random, [[["walk", "bicycle"], 45], [["walk", "public-transport"], 20], [["walk", "bicycle", "public-transport"], 25], [["walk"], 5], [["car"], 5]]);
    return {
      id: `holder-${String(at).padStart(6, "0")}`,
      waitingSince: TODAY - random.below(400),
      dutch: random.next() < 0.03 ? null : weighted<DutchLevel>(random, [["A0", 15], ["A1", 35], ["A2", 30], ["B1", 17], ["B2", 3]]),
      languages,
      alsoUnderstands: [],
      location: near(random, towns),
      travelModes: modes,
      beginnerCyclist: random.next() < 0.2,
      travelLimitMinutes: random.pick([20, 30, 30, 45, 60]),
      dayParts: random.next() < 0.05 ? null : dayPartsOf(random, [0.5, 0.45, 0.15]),
      goals: random.next() < 0.08 ? null : { language: random.below(60) + 10, activation: random.below(50), trade: random.below(50) },
      style: random.next() < 0.1 ? null : { head: random.below(60), hand: random.below(80) + 5, heart: random.below(70) },
      interests: random.next() < 0.1 ? null : { sectors: some(random, SECTORS, 4), tasks: some(random, TASKS, 8), pastimes: some(random, ["football", "cooking", "walking", "music", "chess"], 3) },
      exclusions: some(random, DEMANDS, 2),
      hoursMax: random.pick([null, 4, 8, 8, 12, 16]),
      capacity: random.pick([null, 1, 2, 2, 3]),
      age: 18 + random.below(45),
      hasVog: random.pick([null, true, false]),
      hasChildren: random.pick([null, true, false]),
      closedPlacements: [],
      hearts: [],
      buddy: { wishes: random.next() < 0.15 ? { gender: random.pick(["woman", "man"]), country: null } : null, gender: random.pick(["woman", "man"]), radiusKm: random.pick([null, 5, 10]), online: random.pick([null, false, true]), ended: [] },
    };
  });
}

/** One to three spots each. */
export function makePlacements(count: number, seed: number, towns: readonly Coordinates[]): PlacementCandidate[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at): PlacementCandidate => {
    const sector = random.pick(SECTORS);
    const hoursMin = random.pick([2, 3, 4, 4, 6, 8]);
    const dayParts = dayPartsOf(random, [0.6, 0.5, 0.1]) | (1 << (random.below(5) * 3));
    return {
      id: `placement-${String(at).padStart(6, "0")}`,
      open: random.next() < 0.97,
      startsOn: random.next() < 0.8 ? null : TODAY - 20 + random.below(25),
      endsOn: random.next() < 0.8 ? null : TODAY - 2 + random.below(200),
      spotsFree: 1 + random.below(3),
      dutchMin: weighted<DutchLevel>(random, [["A0", 20], ["A1", 35], ["A2", 30], ["B1", 15]]),
      floorLanguages: some(random, ["ar", "apc", "en", "tr", "ti"] as const, 2),
      floorLanguageSuffices: random.next() < 0.25,
      dayParts,
      dayPartsNeeded: Math.min(dayPartsIn(dayParts).length, random.pick([1, 1, 2, 2, 3])),
      hoursMin,
      hoursMax: hoursMin + random.pick([2, 4, 8]),
      location: near(random, towns),
      goals: { language: random.pick([0, 0.5, 1]), activation: random.pick([0.5, 1]), trade: random.pick([0, 0.5, 1]) },
      style: random.next() < 0.05 ? null : { head: random.below(50), hand: random.below(90) + 5, heart: random.below(60) },
      sectors: [sector],
      tasks: some(random, TASKS.filter((task) => task.startsWith(sector)), 3),
      demands: some(random, DEMANDS, 2),
      strain: random.pick([null, 1, 2, 2, 3]),
      minAge: random.pick([null, 16, 18, 21]),
      vogRequired: random.next() < 0.15,
      welcome: random.next() < 0.1 ? null : { trained: random.pick([true, false, null]), namedGuide: random.pick([true, false]), firstLook: random.pick([true, true, false]) },
    };
  });
}

export function makeBuddies(count: number, seed: number, towns: readonly Coordinates[]): BuddyCandidate[] {
  const random = seededRandom(seed);
  return Array.from({ length: count }, (_, at): BuddyCandidate => {
    const tongue = random.next() < 0.35 ? weighted(random, LANGUAGES) : "nl";
    const languages: SpokenLanguage[] = [{ id: tongue, fluency: "fluent", motherTongue: true }];
    if (random.next() < 0.7) languages.push({ id: "en", fluency: "good", motherTongue: false });
    return {
      id: `buddy-${String(at).padStart(6, "0")}`,
      verified: random.next() < 0.95,
      vogSeen: random.next() < 0.95,
      vogExpiresOn: null,
      roomFree: random.pick([0, 1, 1, 1, 2]),
      languages,
      dutch: tongue === "nl" ? "C2" : random.pick<DutchLevel>(["A2", "B1", "B2", "C1"]),
      alsoUnderstands: [],
      gender: random.pick(["woman", "man", null]),
      country: null,
      wishes: random.next() < 0.15 ? { gender: random.pick(["woman", "man"]), country: null } : null,
      dayParts: dayPartsOf(random, [0.3, 0.35, 0.4]),
      location: near(random, towns),
      radiusKm: random.pick([5, 10, 15, 25]),
      online: random.next() < 0.4,
      age: 18 + random.below(55),
      hasChildren: random.pick([true, false, null]),
      interests: some(random, ["football", "cooking", "walking", "music", "chess", ...SECTORS], 4),
      trained: random.pick([true, false, null]),
      experienced: random.pick([true, false, null]),
      endedWith: [],
    };
  });
}

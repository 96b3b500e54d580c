import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LANGUAGE_IDS } from "#app/languages/language.ts";
import { DUTCH_LEVELS } from "#app/languages/level.ts";
import { explainBuddy } from "#app/matching/buddies/rank-buddies.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import { explainPlacement } from "#app/matching/placements/rank-placements.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import { buddies, holders, placements } from "#app/matching/testing/arbitraries.ts";
import { TODAY } from "#app/matching/testing/samples.ts";
import { DEFAULT_BUDDY_WEIGHTS, DEFAULT_PLACEMENT_WEIGHTS } from "#app/matching/weights.ts";
import { GOALS, WORK_STYLES } from "#app/placements/placement.ts";
import { buddyFacts, employerFacts } from "./partner-facts.ts";

/** Every key and every value that may leave, as a schema of what is allowed; anything else fails. */
function strangersIn(facts: readonly object[], allowed: Readonly<Record<string, (value: unknown) => boolean>>): string[] {
  return facts.flatMap((fact) => Object.entries(fact).filter(([key, value]) => !allowed[key]?.(value)).map(([key, value]) => `${key}: ${JSON.stringify(value)}`));
}
const oneOf = (words: readonly unknown[]) => (value: unknown) => words.includes(value);
const someOf = (words: readonly unknown[]) => (value: unknown) => Array.isArray(value) && value.every((each) => words.includes(each));
const mask = (value: unknown) => Number.isInteger(value) && (value as number) > 0 && (value as number) < 2 ** 21;
/** In what leaves as text: nothing that tells of the dossier or of how the score came about. */
const FORBIDDEN = /score|certainty|weight|value|contribution|"km"|minutes|mode|limit|strain|capacity|shares|heart"?:|years|children|family|interest|excl|hours|emphasis|question|tooFar|tooHeavy|tooMuch|other(Work|Times)|age|vog|wish|gender/i;

const toEmployer = (placement: Parameters<typeof createPlacementStore>[0] extends Iterable<infer P> | undefined ? P : never, holder: HolderProfile) =>
  employerFacts(explainPlacement({ store: createPlacementStore([placement]), holder, weights: DEFAULT_PLACEMENT_WEIGHTS, today: TODAY, id: placement.id })!);
const toBuddy = (buddy: Parameters<typeof createBuddyStore>[0] extends Iterable<infer B> | undefined ? B : never, holder: HolderProfile) =>
  buddyFacts(explainBuddy({ store: createBuddyStore([buddy]), holder, weights: DEFAULT_BUDDY_WEIGHTS, today: TODAY, id: buddy.id })!);

describe("to an employer", () => {
  test("goes nothing but what the placement needs", () => {
    const said = new Set<string>();
    fc.assert(
      fc.property(placements, holders, (placement, holder) => {
        const facts = toEmployer(placement, holder);
        for (const { criterion } of facts) said.add(criterion);
        expect(strangersIn(facts, {
          criterion: oneOf(["goal", "workStyle", "languageStep", "floorLanguage", "time"]), goals: someOf(GOALS), style: oneOf(WORK_STYLES),
          asks: oneOf(DUTCH_LEVELS), speaks: oneOf(DUTCH_LEVELS), languages: someOf(placement.floorLanguages), dayParts: mask,
        })).toEqual([]);
        expect(JSON.stringify(facts).replaceAll(/"(languageStep|languages?|floorLanguage)"/g, "")).not.toMatch(FORBIDDEN);
      }),
      { numRuns: 1000 },
    );
    expect([...said].toSorted()).toEqual(["floorLanguage", "goal", "languageStep", "time", "workStyle"]);
  });

  test("goes the same whatever the rest of the dossier says", () => {
    fc.assert(
      fc.property(placements, holders, holders, (placement, holder, other) => {
        const { location, travelModes, beginnerCyclist, travelLimitMinutes, interests, exclusions, hoursMax, capacity, age, hasVog, hasChildren, closedPlacements, hearts, noes, buddy, waitingSince } = other;
        const changed = { ...holder, location, travelModes, beginnerCyclist, travelLimitMinutes, interests, exclusions, hoursMax, capacity, age, hasVog, hasChildren, closedPlacements, hearts, noes, buddy, waitingSince };
        expect(toEmployer(placement, changed)).toEqual(toEmployer(placement, holder));
      }),
      { numRuns: 500 },
    );
  });
});

describe("to a buddy", () => {
  test("go languages, times, and roughly how near; nothing else", () => {
    const said = new Set<string>();
    fc.assert(
      fc.property(buddies, holders, (buddy, holder) => {
        const facts = toBuddy(buddy, holder);
        for (const { criterion } of facts) said.add(criterion);
        expect(strangersIn(facts, {
          criterion: oneOf(["motherTongue", "near", "time"]), by: oneOf(["mother-tongue", "understood", "fluent", "good"]), languages: someOf(LANGUAGE_IDS), withinKm: oneOf([1, 2, 5, 10, 15]), dayParts: mask,
        })).toEqual([]);
        expect(JSON.stringify(facts).replaceAll(/"languages"/g, "")).not.toMatch(FORBIDDEN);
      }),
      { numRuns: 1000 },
    );
    expect([...said].toSorted()).toEqual(["motherTongue", "near", "time"]);
  });

  test("goes the same whatever the rest of the dossier says", () => {
    fc.assert(
      fc.property(buddies, holders, holders, (buddy, holder, other) => {
        const { goals, style, travelModes, travelLimitMinutes, interests, exclusions, hoursMax, capacity, age, hasVog, hasChildren, closedPlacements, hearts, noes, waitingSince } = other;
        const changed = { ...holder, goals, style, travelModes, travelLimitMinutes, interests, exclusions, hoursMax, capacity, age, hasVog, hasChildren, closedPlacements, hearts, noes, waitingSince, buddy: other.buddy };
        expect(toBuddy(buddy, changed)).toEqual(toBuddy(buddy, holder));
      }),
      { numRuns: 500 },
    );
  });
});

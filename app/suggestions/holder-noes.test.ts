import fc from "fast-check";
import { expect, test } from "vitest";
import { maskOf } from "#app/day-parts/day-part.ts";
import { DUTCH_LEVELS } from "#app/languages/level.ts";
import { distanceKm } from "#app/places/distance.ts";
import { NOT_FOR_ME_REASONS } from "#app/status-holders/status-holder.ts";
import { type Answered, holderNoes } from "./holder-noes.ts";

const home = { lat: 52.5125, lng: 6.09444 };
const near = { lat: 52.53, lng: 6.1 };
const far = { lat: 52.69583, lng: 6.19444 };
const answered = (more: Partial<Answered> = {}): Answered => ({
  choice: "not-for-me", reason: null, location: near, strain: 2, dutchMin: "A2", tasks: ["sewing", "ironing"], dayParts: maskOf(["mon-morning", "tue-morning"]), ...more,
});
const person = { home, interestTasks: [] as string[] };

test("a reason tells of what it is about, and of the nearest, lightest and easiest that it was said of", () => {
  expect(holderNoes([answered({ reason: "too-far", location: far }), answered({ reason: "too-far" })], person)).toEqual({ tooFarKm: distanceKm(home, near) });
  expect(holderNoes([answered({ reason: "too-heavy", strain: 3 }), answered({ reason: "too-heavy", strain: 2 }), answered({ reason: "too-heavy", strain: null })], person)).toEqual({ tooHeavy: 2 });
  expect(holderNoes([answered({ reason: "too-much-dutch", dutchMin: "B1" }), answered({ reason: "too-much-dutch" })], person)).toEqual({ tooMuchDutch: "A2" });
  expect(holderNoes([answered({ reason: "other-work" }), answered({ reason: "other-work", tasks: ["baking"] })], person)).toEqual({ otherWork: ["baking", "ironing", "sewing"] });
  expect(holderNoes([answered({ reason: "other-times" })], person)).toEqual({ otherTimes: maskOf(["mon-morning", "tue-morning"]) });
});

test("what the person likes as well is no part of it", () => {
  const heart = answered({ choice: "heart", tasks: ["ironing"], dayParts: maskOf(["tue-morning"]) });
  expect(holderNoes([answered({ reason: "other-work" }), heart], person)).toEqual({ otherWork: ["sewing"] });
  expect(holderNoes([answered({ reason: "other-work" })], { home, interestTasks: ["sewing", "ironing"] })).toEqual({});
  expect(holderNoes([answered({ reason: "other-times" }), heart], person)).toEqual({ otherTimes: maskOf(["mon-morning"]) });
});

test("nothing is told by a no without a reason, by another reason, or about a way from a home that isn't known", () => {
  expect(holderNoes([answered(), answered({ reason: "other" }), answered({ choice: "heart" })], person)).toEqual({});
  expect(holderNoes([answered({ reason: "too-far" })], { ...person, home: null })).toEqual({});
});

test("the order of answers doesn't matter, and one more only adds to what was said", () => {
  const answers = fc.array(
    fc.record<Answered>({
      choice: fc.constant("not-for-me"), reason: fc.constantFrom(...NOT_FOR_ME_REASONS, null), location: fc.constantFrom(near, far), strain: fc.constantFrom(1, 2, 3, null),
      dutchMin: fc.constantFrom(...DUTCH_LEVELS), tasks: fc.subarray(["sewing", "baking", "ironing"]), dayParts: fc.nat(2 ** 21 - 1),
    }),
  );
  fc.assert(
    fc.property(answers, (said) => {
      const all = holderNoes(said, person);
      expect(holderNoes(said.toReversed(), person)).toEqual(all);
      const fewer = holderNoes(said.slice(1), person);
      expect(all.tooFarKm ?? Infinity).toBeLessThanOrEqual(fewer.tooFarKm ?? Infinity);
      expect(all.tooHeavy ?? Infinity).toBeLessThanOrEqual(fewer.tooHeavy ?? Infinity);
      expect(all.otherWork ?? []).toEqual(expect.arrayContaining([...(fewer.otherWork ?? [])]));
    }),
  );
});

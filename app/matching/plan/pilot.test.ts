import { describe, expect, it } from "vitest";
import { outcomeOf, firstComeFirstServed, ownBestChoice, atRandom, type Chances } from "#app/matching/plan/baselines.ts";
import { costOfGroupFloor } from "#app/matching/plan/group-floor.ts";
import { pricesAhead, shareOut } from "#app/matching/plan/looking-ahead.ts";
import { simulatePilot } from "#app/matching/plan/pilot.ts";
import { allPairs } from "#app/matching/plan/shortlists.ts";
import { seededRandom } from "#app/matching/random.ts";
import type { Scored } from "#app/matching/rank.ts";

/** Options by score: `{ 0: 0.9 }` is option 0 at 0.9. */
function options(scores: Record<number, number>): Scored {
  return { rows: Int32Array.from(Object.keys(scores), Number), scores: Float64Array.from(Object.values(scores)) };
}

function chancesOf(people: readonly Scored[], capacities: number[]): Chances {
  return { holders: people.length, optionIds: capacities.map((_, j) => `o${j}`), capacities: Int32Array.from(capacities), scoredFor: (holder) => people[holder]! };
}

/** Half can do any work, and like the rare kind (the first quarter of the spots) a little better; half can do only that. */
function crowd(count: number, spots: number, seed: number): Scored[] {
  const random = seededRandom(seed);
  const rare = spots / 4;
  return Array.from({ length: count }, () => {
    const scores: Record<number, number> = {};
    const isBound = random.next() < 0.5;
    for (let i = 0; i < 6; i++) {
      scores[random.below(rare)] = 0.7 + random.below(100) / 512;
      if (!isBound) scores[rare + random.below(spots - rare)] = 0.6 + random.below(100) / 512;
    }
    return options(scores);
  });
}

describe("what a plan is held against", () => {
  const people = [options({ 0: 0.9, 1: 0.8 }), options({ 0: 0.9 }), options({ 0: 0.2 })];
  const chances = chancesOf(people, [1, 1]);
  it("first come, first served: the best that is left, in turn", () => {
    expect([...firstComeFirstServed(chances, 0).optionOf]).toEqual([0, -1, -1]);
    expect([...firstComeFirstServed(chances, 0, [1, 0, 2]).optionOf]).toEqual([1, 0, -1]);
  });
  it("everyone's own best: nobody looks further", () => {
    const both = chancesOf([options({ 0: 0.9 }), options({ 0: 0.9, 1: 0.8 })], [1, 1]);
    expect([...ownBestChoice(both, 0).optionOf]).toEqual([0, -1]);
  });
  it("random choices, the same for the same seed", () => {
    const once = atRandom(chances, 0.5, seededRandom(3));
    expect(once).toEqual(atRandom(chances, 0.5, seededRandom(3)));
    expect(once.optionOf[2]).toBe(-1);
  });
  it("counts people, scores and the lowest tenth", () => {
    const scores = Float64Array.from({ length: 12 }, (_, at) => at / 16);
    const optionOf = new Int32Array(12).fill(0);
    expect(outcomeOf({ scores, optionOf })).toEqual({ placed: 12, total: 66 / 16, mean: 66 / 16 / 12, lowestTenth: 1 / 32 });
    expect(outcomeOf({ scores: new Float64Array(1), optionOf: Int32Array.of(-1) })).toEqual({ placed: 0, total: 0, mean: 0, lowestTenth: 0 });
  });
});

describe("looking ahead", () => {
  const now = { people: [options({ 0: 0.6, 1: 0.55 })], left: Int32Array.of(1, 1), floor: 0 };
  it("leaves a spot that others will need more", () => {
    const prices = pricesAhead(now, { alike: [options({ 0: 0.9 })], expected: 2, samples: 2, random: seededRandom(1) });
    expect([...prices]).toEqual([expect.closeTo(0.9), 0]);
    expect(shareOut(now, prices)).toEqual({ optionOf: Int32Array.of(1), scores: Float64Array.of(0.55) });
    expect(shareOut(now)).toEqual({ optionOf: Int32Array.of(0), scores: Float64Array.of(0.6) });
  });
  it("has no prices when nobody is to come", () => {
    expect([...pricesAhead(now, { alike: [], expected: 3, samples: 2, random: seededRandom(1) })]).toEqual([0, 0]);
  });
});

describe("a floor for groups", () => {
  it("lifts the group that falls short, at a cost that it tells", () => {
    // Ten of each; the first group is worth less in the spots, and there are spots for half.
    const people = Array.from({ length: 20 }, (_, at) => options({ 0: (at < 10 ? 0.5 : 0.7) + (at % 10) / 100 }));
    const chances = chancesOf(people, [10]);
    const groups = people.map((_, at) => (at < 10 ? "low" : "high"));
    const result = costOfGroupFloor({ chances, edges: allPairs(chances), groups, floor: 0, share: 0.5 });
    expect(result.before).toMatchObject({ placed: 10, total: expect.closeTo(7.45) });
    const low = result.groups.find(({ group }) => group === "low")!;
    expect(low).toMatchObject({ before: 0, reached: true });
    expect(low.after).toBeGreaterThanOrEqual(result.floor);
    expect(result.after.placed).toBe(10);
    expect(result.after.total).toBeLessThan(7.45);
  });
});

describe("a pilot on paper", () => {
  const people = crowd(240, 120, 1);
  const input = {
    chances: chancesOf(people, Array.from({ length: 120 }, (_, j) => 1 + (j % 3))),
    groups: people.map((_, at) => ["a", "b", "c"][at % 3]!),
    alike: crowd(240, 120, 2),
    floor: 0.3,
    weeks: 12,
    samples: 3,
    groupShare: 0.9,
    seed: 11,
  };
  const pilot = simulatePilot(input);
  it("is the same for the same seed", () => {
    expect(simulatePilot(input)).toEqual(pilot);
  });
  it("shows what planning and looking ahead give", () => {
    expect(pilot.plan.placed).toBeGreaterThanOrEqual(pilot.firstCome.placed);
    expect(pilot.plan.total).toBeGreaterThan(pilot.random.total);
    const { hindsight, lookingAhead, weekly } = pilot.year;
    expect(hindsight.total).toBeGreaterThanOrEqual(Math.max(lookingAhead.total, weekly.total) - 1e-3);
    expect(lookingAhead.total).toBeGreaterThan(weekly.total);
  });
});

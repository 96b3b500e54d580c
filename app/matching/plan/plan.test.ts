import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { planBuddies, planPlacements } from "#app/matching/plan/plan.ts";
import { explainPlacement } from "#app/matching/placements/rank-placements.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import { buddies, distinct, holders, placements } from "#app/matching/testing/arbitraries.ts";
import { aBuddy, aHolder, aPlacement, TODAY } from "#app/matching/testing/samples.ts";
import { DEFAULT_BUDDY_WEIGHTS, DEFAULT_PLACEMENT_WEIGHTS as weights } from "#app/matching/weights.ts";

const today = TODAY;
const people = fc.array(holders, { maxLength: 10 }).map((several) => several.map((holder, at) => ({ ...holder, id: `holder-${at}` })));

describe("a cohort plan", () => {
  it("proposes only what may be suggested, within spots and above the floor, and never places fewer than first come, first served", () => {
    fc.assert(
      fc.property(people, distinct(placements), fc.constantFrom(0, 0.5), (cohort, candidates, floor) => {
        const store = createPlacementStore(candidates);
        const { pairs, without, plan, firstCome, ownBest, proof } = planPlacements({ holders: cohort, store, weights, today, aim: "most-people", floor });
        expect(proof.gap).toBe(0);
        expect(pairs.length + without.length).toBe(cohort.length);
        expect(plan.placed).toBe(pairs.length);
        expect(plan.placed).toBeGreaterThanOrEqual(firstCome.placed);
        expect(firstCome.placed).toBeGreaterThanOrEqual(ownBest.placed);
        if (plan.placed === firstCome.placed) expect(plan.total).toBeGreaterThanOrEqual(firstCome.total - 1e-5);
        for (const { id, spotsFree } of candidates) expect(pairs.filter(({ optionId }) => optionId === id).length).toBeLessThanOrEqual(spotsFree);
        for (const { holderId, optionId, score, ownBest } of pairs) {
          const explanation = explainPlacement({ store, holder: cohort.find(({ id }) => id === holderId)!, weights, today, id: optionId })!;
          expect(explanation).toMatchObject({ passes: true, score });
          expect(score).toBeGreaterThanOrEqual(floor);
          expect(ownBest.score).toBeGreaterThanOrEqual(score);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("plans buddies within their room", () => {
    fc.assert(
      fc.property(people, distinct(buddies), (cohort, candidates) => {
        const { pairs, proof } = planBuddies({ holders: cohort, store: createBuddyStore(candidates), weights: DEFAULT_BUDDY_WEIGHTS, today, aim: "best-total", floor: 0 });
        expect(proof.gap).toBe(0);
        for (const { id, roomFree } of candidates) expect(pairs.filter(({ optionId }) => optionId === id).length).toBeLessThanOrEqual(roomFree);
      }),
      { numRuns: 200 },
    );
  });

  it("tells who is left without and why, and what is scarce", () => {
    const store = createPlacementStore([aPlacement({ id: "wanted" })]);
    const cohort = [aHolder({ id: "new", waitingSince: today - 3 }), aHolder({ id: "long", waitingSince: today - 90 }), aHolder({ id: "none", dutch: "A0" })];
    const { pairs, without, scarce } = planPlacements({ holders: cohort, store, weights, today, aim: "most-people", floor: 0 });
    expect(pairs).toMatchObject([{ holderId: "long", optionId: "wanted", firstCome: { optionId: "wanted" } }]);
    expect(without).toMatchObject([
      { holderId: "none", reason: "no-option", best: null },
      { holderId: "new", reason: "outcompeted", best: { optionId: "wanted", price: { people: 1 } } },
    ]);
    expect(scarce).toMatchObject([{ optionId: "wanted", capacity: 1, price: { people: 1 }, wanted: 2 }]);
  });

  it("says who was not looked at when it was stopped", () => {
    const cohort = ["a", "b"].map((id) => aHolder({ id }));
    const run = planBuddies({ holders: cohort, store: createBuddyStore([aBuddy()]), weights: DEFAULT_BUDDY_WEIGHTS, today, aim: "most-people", floor: 0 }, { shouldStop: () => true });
    expect(run).toMatchObject({ stopped: true, without: [{ holderId: "b", reason: "stopped" }] });
  });

  it("is the best over all pairs, though it begins with shortlists of one", () => {
    fc.assert(
      fc.property(people, distinct(placements), fc.constantFrom("most-people" as const, "best-total" as const), fc.constantFrom(0, 0.5), (cohort, candidates, aim, floor) => {
        const problem = { holders: cohort, store: createPlacementStore(candidates), weights, today, aim, floor };
        const whole = planPlacements({ ...problem, sizes: { perHolder: 100, perOption: 100 } });
        const grown = planPlacements({ ...problem, sizes: { perHolder: 1, perOption: 0 } });
        expect(grown.proof).toMatchObject({ gap: 0, allPairs: true });
        expect(grown.plan.placed).toBe(whole.plan.placed);
        expect(grown.plan.total).toBeCloseTo(whole.plan.total, 4);
      }),
      { numRuns: 300 },
    );
  });

  it("never has less than first come, first served when it is stopped", () => {
    fc.assert(
      fc.property(people, distinct(placements), fc.constantFrom("most-people" as const, "best-total" as const), fc.nat({ max: 3 }), (cohort, candidates, aim, looks) => {
        let asked = 0;
        const { plan, firstCome, pairs } = planPlacements({ holders: cohort, store: createPlacementStore(candidates), weights, today, aim, floor: 0 }, { shouldStop: () => asked++ >= looks });
        if (aim === "best-total") expect(plan.total).toBeGreaterThanOrEqual(firstCome.total - 1e-5);
        else expect(plan.placed).toBeGreaterThanOrEqual(firstCome.placed);
        for (const { id, spotsFree } of candidates) expect(pairs.filter(({ optionId }) => optionId === id).length).toBeLessThanOrEqual(spotsFree);
      }),
      { numRuns: 300 },
    );
  });

  it("doesn't fall into the trap of lists where all are alike", () => {
    const size = 120;
    const cohort = Array.from({ length: size }, (_, at) => aHolder({ id: `holder-${at}` }));
    const store = createPlacementStore(Array.from({ length: size }, (_, at) => aPlacement({ id: `placement-${at}` })));
    const { plan, firstCome, proof } = planPlacements({ holders: cohort, store, weights, today, aim: "most-people", floor: 0, sizes: { perHolder: 5, perOption: 3 } });
    expect([plan.placed, firstCome.placed]).toEqual([size, size]);
    expect(proof).toMatchObject({ gap: 0, allPairs: true });
    // Which lowest score could be higher over all pairs isn't proven on lists.
    expect(planPlacements({ holders: cohort, store, weights, today, aim: "worst-off", floor: 0, sizes: { perHolder: 5, perOption: 3 } })).toMatchObject({ plan: { placed: size }, proof: { allPairs: false } });
    expect(planPlacements({ holders: cohort, store, weights, today, aim: "worst-off", floor: 0, sizes: { perHolder: size, perOption: 0 } }).proof.allPairs).toBe(true);
  });

  it("tells how far it is, and may be stopped while it still looks at people", () => {
    const cohort = Array.from({ length: 100 }, (_, at) => aHolder({ id: `holder-${String(at).padStart(3, "0")}`, waitingSince: today - 200 + at }));
    const problem = { holders: cohort, store: createPlacementStore([aPlacement({ spotsFree: 200 })]), weights, today, aim: "most-people" as const, floor: 0 };
    const shares: number[] = [];
    planPlacements(problem, { onProgress: (done, of) => shares.push(done / of) });
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(shares[0]).toBeLessThan(0.1);
    expect(shares.at(-1)).toBe(1);
    const { pairs, without, stopped } = planPlacements(problem, { shouldStop: () => true });
    expect(stopped).toBe(true);
    expect(pairs.map(({ holderId }) => holderId)).toEqual(cohort.slice(0, 16).map(({ id }) => id));
    expect(without).toHaveLength(84);
    expect(without.every(({ reason }) => reason === "stopped")).toBe(true);
  });
});

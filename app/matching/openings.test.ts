import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskOf } from "#app/day-parts/day-part.ts";
import { DUTCH_LEVELS, dutchRank } from "#app/languages/level.ts";
import { rankBuddies } from "#app/matching/buddies/rank-buddies.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import type { Funnel } from "#app/matching/explanation.ts";
import { buddyNearMisses, placementNearMisses } from "#app/matching/near-misses.ts";
import type { OpeningChange } from "#app/matching/opening-changes.ts";
import { buddyOpenings, type Fit, placementOpenings } from "#app/matching/openings.ts";
import type { PlacementCandidate } from "#app/matching/placements/candidate.ts";
import { rankPlacements } from "#app/matching/placements/rank-placements.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import { buddies, holders, placements } from "#app/matching/testing/arbitraries.ts";
import { aHolder, aPlacement, MEPPEL, TODAY } from "#app/matching/testing/samples.ts";
import { DEFAULT_BUDDY_WEIGHTS, DEFAULT_PLACEMENT_WEIGHTS as weights } from "#app/matching/weights.ts";

const today = TODAY;

function changed(placement: PlacementCandidate, { gate, step, demand, dayPart }: OpeningChange): PlacementCandidate {
  switch (gate) {
    case "dutch":
      return { ...placement, dutchMin: DUTCH_LEVELS[dutchRank(placement.dutchMin) - step]! };
    case "hours":
      return { ...placement, hoursMin: placement.hoursMin - step };
    case "dayParts":
      return dayPart ? { ...placement, dayParts: placement.dayParts | maskOf([dayPart]) } : { ...placement, dayPartsNeeded: placement.dayPartsNeeded - step };
    case "started":
      return { ...placement, startsOn: placement.startsOn! - step };
    case "age":
      return { ...placement, minAge: placement.minAge! - step };
    case "spot":
      return { ...placement, spotsFree: 1 };
    case "vog":
      return { ...placement, vogRequired: false };
    case "exclusions":
      return { ...placement, demands: placement.demands.filter((other) => other !== demand) };
    default:
      throw new Error(`No such change: ${gate}`);
  }
}

const people = fc.array(holders, { maxLength: 12 }).map((several) => several.map((holder, at) => ({ ...holder, id: `holder-${at}` })));

/** What the funnels of each person's own ranking add up to. */
function summed<Name>(funnels: readonly Funnel<Name>[]): Funnel<Name> {
  const gates = (funnels[0]?.gates ?? []).map(({ gate }, at) => ({
    gate, removed: funnels.reduce((sum, { gates }) => sum + gates[at]!.removed, 0), left: funnels.reduce((sum, { gates }) => sum + gates[at]!.left, 0),
  }));
  return { total: funnels.reduce((sum, { total }) => sum + total, 0), gates };
}

const scoresById = (fits: readonly Pick<Fit, "holderId" | "score">[]) => Object.fromEntries(fits.map(({ holderId, score }) => [holderId, score.toFixed(9)]));

describe("who fits, seen from the other side", () => {
  it("is what each person's own ranking and near misses say of a placement", () => {
    fc.assert(
      fc.property(placements, people, (placement, several) => {
        const store = createPlacementStore([placement]);
        const { fit, nearly, funnel } = placementOpenings({ store, holders: several, weights, today, id: placement.id })!;
        const rankings = several.map((holder) => ({ holder, ...rankPlacements({ store, holder, weights, today, top: 1 }) }));
        expect(funnel).toEqual(summed(rankings.map((ranking) => ranking.funnel)));
        expect(scoresById(fit)).toEqual(scoresById(rankings.flatMap(({ holder, ranked }) => ranked.map(({ score }) => ({ holderId: holder.id, score })))));
        const misses = several.flatMap((holder) => placementNearMisses({ store, holder, weights, today, top: 1 }).map((miss) => ({ holderId: holder.id, ...miss })));
        expect(scoresById(nearly)).toEqual(scoresById(misses));
        for (const { holderId, missed } of nearly) expect(misses.find((miss) => miss.holderId === holderId)).toMatchObject({ gate: missed.gate, miss: missed.miss });
      }),
      { numRuns: 300 },
    );
  });

  it("is the same for a buddy", () => {
    fc.assert(
      fc.property(buddies, people, (buddy, several) => {
        const store = createBuddyStore([buddy]);
        const search = { store, weights: DEFAULT_BUDDY_WEIGHTS, today };
        const { fit, nearly, funnel } = buddyOpenings({ ...search, holders: several, id: buddy.id })!;
        const rankings = several.map((holder) => ({ holder, ...rankBuddies({ ...search, holder, top: 1 }) }));
        expect(funnel).toEqual(summed(rankings.map((ranking) => ranking.funnel)));
        expect(scoresById(fit)).toEqual(scoresById(rankings.flatMap(({ holder, ranked }) => ranked.map(({ score }) => ({ holderId: holder.id, score })))));
        const misses = several.flatMap((holder) => buddyNearMisses({ ...search, holder, top: 1 }).map(({ score }) => ({ holderId: holder.id, score })));
        expect(scoresById(nearly)).toEqual(scoresById(misses));
      }),
      { numRuns: 300 },
    );
  });

  it("loses nobody: everyone fits, or was removed by the first gate that they miss", () => {
    fc.assert(
      fc.property(placements, people, (placement, several) => {
        const { fit, funnel } = placementOpenings({ store: createPlacementStore([placement]), holders: several, weights, today, id: placement.id })!;
        expect(funnel.gates.reduce((sum, { removed }) => sum + removed, fit.length)).toBe(several.length);
        expect(fit.map(({ score }) => score)).toEqual(fit.map(({ score }) => score).toSorted((a, b) => b - a));
      }),
    );
  });

  it("puts who waits longest first where scores are equal", () => {
    const waiting = [aHolder({ id: "new", waitingSince: today }), aHolder({ id: "b-long", waitingSince: today - 90 }), aHolder({ id: "a-long", waitingSince: today - 90 })];
    const { fit } = placementOpenings({ store: createPlacementStore([aPlacement()]), holders: waiting, weights, today, id: "placement" })!;
    expect(fit.map(({ holderId }) => holderId)).toEqual(["a-long", "b-long", "new"]);
  });
});

describe("what an organisation could change", () => {
  it("gains just as many people as it says, when changed", () => {
    fc.assert(
      fc.property(placements, people, (placement, several) => {
        const openings = (candidate: PlacementCandidate) => placementOpenings({ store: createPlacementStore([candidate]), holders: several, weights, today, id: placement.id })!;
        const { fit, changes } = openings(placement);
        for (const change of changes) {
          const after = changed(placement, change);
          expect(openings(after).fit.length, JSON.stringify(change)).toBe(fit.length + change.gains);
          if (change.gate === "hours") expect(after.hoursMin).toBeGreaterThan(0);
          if (change.gate === "dayParts") expect(after.dayPartsNeeded).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("says it as a count, without names", () => {
    const several = [
      aHolder({ id: "fits", dutch: "A2" }),
      aHolder({ id: "a1" }),
      aHolder({ id: "also-a1" }),
      aHolder({ id: "a0", dutch: "A0" }),
      aHolder({ id: "far", dutch: "A2", location: MEPPEL }),
      aHolder({ id: "far-and-a1", location: MEPPEL }),
    ];
    const openings = placementOpenings({ store: createPlacementStore([aPlacement({ dutchMin: "A2" })]), holders: several, weights, today, id: "placement" })!;
    expect(openings.fit.map(({ holderId }) => holderId)).toEqual(["fits"]);
    expect(openings.nearly.map(({ holderId }) => holderId).toSorted()).toEqual(["a0", "a1", "also-a1", "far"]);
    expect(openings.changes).toEqual([
      { gate: "dutch", step: 1, unit: "levels", demand: null, dayPart: null, gains: 2 },
      { gate: "dutch", step: 2, unit: "levels", demand: null, dayPart: null, gains: 3 },
    ]);
    expect(placementOpenings({ store: createPlacementStore(), holders: several, weights, today, id: "nowhere" })).toBeUndefined();
  });

  it("names the day-parts at which people could come", () => {
    const place = aPlacement({ dayParts: maskOf(["mon-morning"]), dayPartsNeeded: 1 });
    const several = [aHolder({ id: "tue", dayParts: maskOf(["tue-morning"]) }), aHolder({ id: "both", dayParts: maskOf(["tue-morning", "sat-evening"]) }), aHolder({ id: "never", dayParts: 0 })];
    const { changes } = placementOpenings({ store: createPlacementStore([place]), holders: several, weights, today, id: "placement" })!;
    expect(changes.map(({ dayPart, gains }) => ({ dayPart, gains }))).toEqual([{ dayPart: "tue-morning", gains: 2 }, { dayPart: "sat-evening", gains: 1 }]);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DUTCH_LEVELS, dutchRank } from "#app/languages/level.ts";
import { placementOpenings, type OpeningChange } from "#app/matching/openings.ts";
import type { PlacementCandidate } from "#app/matching/placements/candidate.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import { holders, placements } from "#app/matching/testing/arbitraries.ts";
import { aHolder, aPlacement, MEPPEL, TODAY } from "#app/matching/testing/samples.ts";
import { DEFAULT_PLACEMENT_WEIGHTS as weights } from "#app/matching/weights.ts";

const today = TODAY;

function changed(placement: PlacementCandidate, { gate, step, demand }: OpeningChange): PlacementCandidate {
  switch (gate) {
    case "dutch":
      return { ...placement, dutchMin: DUTCH_LEVELS[dutchRank(placement.dutchMin) - step]! };
    case "hours":
      return { ...placement, hoursMin: placement.hoursMin - step };
    case "dayParts":
      return { ...placement, dayPartsNeeded: placement.dayPartsNeeded - step };
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

describe("what an organisation could change", () => {
  it("gains just as many people as it says, when changed", () => {
    fc.assert(
      fc.property(placements, fc.array(holders, { maxLength: 12 }), (placement, several) => {
        const people = several.map((holder, at) => ({ ...holder, id: `holder-${at}` }));
        const openings = (candidate: PlacementCandidate) => placementOpenings({ store: createPlacementStore([candidate]), holders: people, weights, today, id: placement.id })!;
        const { fit, changes, nearly } = openings(placement);
        for (const change of changes) expect(openings(changed(placement, change)).fit, JSON.stringify(change)).toBe(fit + change.gains);
        expect(nearly.map(({ score }) => score)).toEqual(nearly.map(({ score }) => score).toSorted((a, b) => b - a));
      }),
      { numRuns: 500 },
    );
  });

  it("says it as a count, without names", () => {
    const people = [
      aHolder({ id: "fits", dutch: "A2" }),
      aHolder({ id: "a1" }),
      aHolder({ id: "also-a1" }),
      aHolder({ id: "a0", dutch: "A0" }),
      aHolder({ id: "far", dutch: "A2", location: MEPPEL }),
      aHolder({ id: "far-and-a1", location: MEPPEL }),
    ];
    const openings = placementOpenings({ store: createPlacementStore([aPlacement({ dutchMin: "A2" })]), holders: people, weights, today, id: "placement" })!;
    expect(openings.fit).toBe(1);
    expect(openings.nearly.map(({ holderId }) => holderId).toSorted()).toEqual(["a0", "a1", "also-a1", "far"]);
    expect(openings.changes).toEqual([
      { gate: "dutch", step: 1, unit: "levels", demand: null, gains: 2 },
      { gate: "dutch", step: 2, unit: "levels", demand: null, gains: 3 },
    ]);
    expect(placementOpenings({ store: createPlacementStore(), holders: people, weights, today, id: "nowhere" })).toBeUndefined();
  });
});

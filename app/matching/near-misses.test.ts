import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import { explainBuddy } from "#app/matching/buddies/rank-buddies.ts";
import { buddyNearMisses, NEGOTIABLE_BUDDY_GATES, NEGOTIABLE_PLACEMENT_GATES, placementNearMisses } from "#app/matching/near-misses.ts";
import { explainPlacement } from "#app/matching/placements/rank-placements.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import { buddies, distinct, holders, placements } from "#app/matching/testing/arbitraries.ts";
import { aHolder, aPlacement, MEPPEL, TODAY } from "#app/matching/testing/samples.ts";
import { DEFAULT_BUDDY_WEIGHTS, DEFAULT_PLACEMENT_WEIGHTS } from "#app/matching/weights.ts";

const today = TODAY;

describe("near misses", () => {
  it("are all placements that miss one gate that may be talked about, and no other", () => {
    fc.assert(
      fc.property(distinct(placements), holders, (candidates, holder) => {
        const search = { store: createPlacementStore(candidates), holder, weights: DEFAULT_PLACEMENT_WEIGHTS, today };
        const expected = candidates.flatMap(({ id }) => {
          const explanation = explainPlacement({ ...search, id })!;
          const [missed, ...more] = explanation.gates.filter(({ passed }) => !passed);
          if (!missed || more.length > 0 || !NEGOTIABLE_PLACEMENT_GATES.includes(missed.gate)) return [];
          return [{ id, gate: missed.gate, miss: missed.miss, unit: missed.unit, score: explanation.score, explanation }];
        });
        expected.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
        expect(placementNearMisses({ ...search, top: 3 })).toEqual(expected.slice(0, 3));
      }),
      { numRuns: 500 },
    );
  });

  it("are the same for buddies", () => {
    fc.assert(
      fc.property(distinct(buddies), holders, (candidates, holder) => {
        const search = { store: createBuddyStore(candidates), holder, weights: DEFAULT_BUDDY_WEIGHTS, today };
        const expected = candidates.filter(({ id }) => {
          const [missed, ...more] = explainBuddy({ ...search, id })!.gates.filter(({ passed }) => !passed);
          return missed && more.length === 0 && NEGOTIABLE_BUDDY_GATES.includes(missed.gate);
        });
        const ids = buddyNearMisses({ ...search, top: Infinity }).map(({ id }) => id);
        expect(ids.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it("tell how far off it is", () => {
    const store = createPlacementStore([
      aPlacement({ id: "dutch", dutchMin: "A2" }),
      aPlacement({ id: "far", location: MEPPEL }),
      aPlacement({ id: "both", dutchMin: "A2", location: MEPPEL }),
      aPlacement({ id: "fine" }),
      aPlacement({ id: "refused" }),
    ]);
    const misses = placementNearMisses({ store, holder: aHolder({ closedPlacements: ["refused"] }), weights: DEFAULT_PLACEMENT_WEIGHTS, today, top: 9 });
    expect(misses.map(({ id, gate, miss, unit }) => ({ id, gate, miss: Math.round(miss), unit }))).toEqual([
      { id: "dutch", gate: "dutch", miss: 1, unit: "levels" },
      { id: "far", gate: "travel", miss: 82, unit: "minutes" },
    ]);
  });
});

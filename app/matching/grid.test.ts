import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm, type Coordinates } from "#app/places/distance.ts";
import { Grid } from "#app/matching/grid.ts";
import { placementQuery } from "#app/matching/placements/query.ts";
import { rankPlacements } from "#app/matching/placements/rank-placements.ts";
import { PLACEMENT_RULES } from "#app/matching/placements/rules.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import { rank } from "#app/matching/rank.ts";
import { aHolder, aPlacement, TODAY, ZWOLLE } from "#app/matching/testing/samples.ts";
import { DEFAULT_PLACEMENT_WEIGHTS as weights } from "#app/matching/weights.ts";

const netherlands: fc.Arbitrary<Coordinates> = fc.record({
  lat: fc.double({ min: 50.7, max: 53.6, noNaN: true }),
  lng: fc.double({ min: 3.3, max: 7.3, noNaN: true }),
});

describe("the grid", () => {
  it("never leaves out a row that is near, or one without a place", () => {
    const located = fc.option(netherlands, { nil: null, freq: 10 });
    fc.assert(
      fc.property(fc.array(located, { minLength: 200, maxLength: 300 }), netherlands, fc.double({ min: 0, max: 25, noNaN: true }), (places, home, km) => {
        const grid = new Grid();
        places.forEach((place, row) => grid.add(row, place));
        // Every third row goes, and the last takes its number, as in a table.
        const left = [...places];
        for (let row = 0; row < left.length; row += 3) {
          const last = left.length - 1;
          grid.drop(row);
          if (row !== last) {
            grid.renumber(last, row);
            left[row] = left[last]!;
          }
          left.pop();
        }
        const found = grid.near(home, km);
        if (!found) return;
        const near = left.flatMap((place, row) => (!place || distanceKm(place, home) <= km ? [row] : []));
        expect([...found]).toEqual(expect.arrayContaining(near));
        expect(new Set(found).size).toBe(found.length);
        for (const row of found) if (left[row]) expect(distanceKm(left[row], home)).toBeLessThan(km + 25);
      }),
    );
  });

  it("leaves most of a country unread, and changes neither ranks nor funnel", () => {
    const places = fc.sample(netherlands, { numRuns: 2000, seed: 1 });
    const store = createPlacementStore(places.map((location, number) => aPlacement({ id: `p${number}`, location })));
    expect(store.near(ZWOLLE, 8).length).toBeLessThan(100);
    const holder = aHolder({ travelLimitMinutes: 90 });
    const query = placementQuery(store, holder, TODAY);
    const unread = rank({ rules: PLACEMENT_RULES, query, weights, rows: store.all(), total: store.size, ids: store.ids, top: 50 });
    expect(unread.ranked.length).toBeGreaterThan(10);
    expect(rankPlacements({ store, holder, weights, today: TODAY, top: 50 })).toEqual(unread);
  });

  it("keeps a place exactly at the limit", () => {
    fc.assert(
      fc.property(netherlands, netherlands, (home, place) => {
        const grid = new Grid();
        for (let row = 0; row < 2000; row++) grid.add(row, { lat: 51 + (row % 50) * 0.05, lng: 3.5 + Math.floor(row / 50) * 0.09 });
        grid.add(2000, place);
        const found = grid.near(home, distanceKm(home, place));
        if (found) expect(found).toContain(2000);
      }),
    );
  });
});

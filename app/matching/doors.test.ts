import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openDoors } from "#app/matching/doors.ts";
import { rankPlacements, scorePlacements } from "#app/matching/placements/rank-placements.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import { distinct, holders, placements } from "#app/matching/testing/arbitraries.ts";
import { aHolder, aPlacement, MEPPEL, TODAY } from "#app/matching/testing/samples.ts";
import { DEFAULT_PLACEMENT_WEIGHTS as weights } from "#app/matching/weights.ts";

const today = TODAY;

describe("what would open doors", () => {
  it("is counted by what ranking would give", () => {
    fc.assert(
      fc.property(distinct(placements), holders, fc.constantFrom(0, 0.5), (candidates, holder, floor) => {
        const store = createPlacementStore(candidates);
        const count = (profile: HolderProfile) =>
          rankPlacements({ store, holder: profile, weights, today, top: 99 }).ranked.filter(({ score }) => score >= floor).length;
        const { options, doors } = openDoors(holder, (profile) => scorePlacements({ store, holder: profile, weights, today }), floor);
        expect(options).toBe(count(holder));
        for (const door of doors) {
          expect(door.gained).toBe(door.options - options);
          if (door.change.kind === "vog") expect(door.options).toBe(count({ ...holder, hasVog: true }));
          if (door.change.kind === "hours") expect(door.options).toBe(count({ ...holder, hoursMax: holder.hoursMax! + door.change.more }));
          if (door.change.kind !== "dutch" && floor === 0) expect(door.gained).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("puts first what opens most", () => {
    const store = createPlacementStore([
      aPlacement({ id: "a", dutchMin: "A2" }),
      aPlacement({ id: "b", dutchMin: "A2" }),
      aPlacement({ id: "far", location: MEPPEL }),
      aPlacement({ id: "heavy", demands: ["lifting"] }),
    ]);
    const holder = aHolder({ exclusions: ["lifting"], hasVog: null });
    const { options, doors } = openDoors(holder, (profile) => scorePlacements({ store, holder: profile, weights, today }), 0);
    expect(options).toBe(0);
    expect(doors[0]).toMatchObject({ change: { kind: "dutch", level: "A2" }, options: 2, gained: 2 });
    expect(doors.find(({ change }) => change.kind === "exclusion")).toMatchObject({ gained: 1 });
    expect(doors.some(({ change }) => change.kind === "vog")).toBe(false);
  });
});

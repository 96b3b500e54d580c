import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskOf } from "#app/day-parts/day-part.ts";
import type { BuddyCandidate } from "#app/matching/buddies/candidate.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import type { PlacementCandidate } from "#app/matching/placements/candidate.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import { buddies, distinct, holders, placements } from "#app/matching/testing/arbitraries.ts";
import { aBuddy, aHolder, aPlacement, MEPPEL, motherTongue, TODAY } from "#app/matching/testing/samples.ts";
import { triples } from "#app/matching/triple.ts";
import { DEFAULT_BUDDY_WEIGHTS, DEFAULT_PLACEMENT_WEIGHTS } from "#app/matching/weights.ts";

function triplesOf(holder: HolderProfile, places: PlacementCandidate[], people: BuddyCandidate[], top = 10) {
  return triples({
    placements: { store: createPlacementStore(places), weights: DEFAULT_PLACEMENT_WEIGHTS },
    buddies: { store: createBuddyStore(people), weights: DEFAULT_BUDDY_WEIGHTS },
    holder,
    today: TODAY,
    top,
  });
}

const step = aPlacement({ id: "step", dutchMin: "A2" });

describe("a triple", () => {
  it("opens a placement one level away by a buddy who can be there", () => {
    const [triple, ...more] = triplesOf(aHolder(), [step, aPlacement({ id: "fits" }), aPlacement({ id: "two-steps", dutchMin: "B1" })], [
      aBuddy({ id: "best" }),
      aBuddy({ id: "less", trained: false }),
    ]);
    expect(more).toEqual([]);
    expect(triple).toMatchObject({
      placementId: "step",
      buddyId: "best",
      placement: { passes: false },
      buddy: { passes: true },
      bridge: { languages: ["apc"], dayParts: maskOf(["mon-morning"]), km: 0, questions: [] },
      otherBuddies: 1,
    });
  });

  it.each<[string, Partial<BuddyCandidate>]>([
    ["shares only Dutch with the holder", { languages: [motherTongue("uk")] }],
    ["speaks too little Dutch to carry it over", { dutch: "A2" }],
    ["isn't free when the work is done", { dayParts: maskOf(["wed-morning"]) }],
    ["lives too far from the work", { radiusKm: 1, location: { lat: 52.53, lng: 6.09444 } }],
    ["may not be suggested", { vogSeen: false }],
  ])("is not opened by a buddy who %s", (_, told) => {
    expect(triplesOf(aHolder({ dutch: "A1" }), [step], [aBuddy(told)])).toEqual([]);
  });

  it("measures the way from the buddy to the work, however near the holder lives", () => {
    const place = aPlacement({ dutchMin: "A2", location: MEPPEL });
    const holder = aHolder({ travelLimitMinutes: 120 });
    expect(triplesOf(holder, [place], [aBuddy({ radiusKm: 10 })])).toEqual([]);
    expect(triplesOf(holder, [place], [aBuddy({ radiusKm: 25 })])).toHaveLength(1);
  });

  it("asks for what isn't told", () => {
    const [triple] = triplesOf(aHolder(), [step], [aBuddy({ dayParts: null, location: null })]);
    expect(triple!.bridge).toMatchObject({ dayParts: null, km: null, questions: [{ of: "buddy", about: "day-parts" }, { of: "buddy", about: "home" }] });
  });

  it("is always one level, a buddy who may be suggested, and a language that isn't Dutch", () => {
    let seen = 0;
    fc.assert(
      // Among whatever else there is: a placement one level away and a buddy who opens it, so that each second run has a triple.
      fc.property(distinct(placements), distinct(buddies), fc.oneof(holders, fc.constant(aHolder())), (places, people, holder) => {
        for (const { placement, buddy, bridge } of triplesOf(holder, [...places, step], [...people, aBuddy({ id: "opens" })])) {
          seen++;
          expect(placement.gates.filter(({ passed }) => !passed)).toMatchObject([{ gate: "dutch", miss: 1 }]);
          expect(buddy.passes).toBe(true);
          expect(bridge.languages).not.toContain("nl");
          expect(bridge.languages).not.toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
    expect(seen).toBeGreaterThan(0);
  });
});

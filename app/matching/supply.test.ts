import { describe, expect, it } from "vitest";
import { maskOf } from "#app/day-parts/day-part.ts";
import { rankPlacements } from "#app/matching/placements/rank-placements.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import { dayPartSupply, supplyFor } from "#app/matching/supply.ts";
import { aHolder, aPlacement, motherTongue, TODAY } from "#app/matching/testing/samples.ts";
import { DEFAULT_PLACEMENT_WEIGHTS as weights } from "#app/matching/weights.ts";

const store = createPlacementStore([aPlacement({ id: "one", spotsFree: 2 }), aPlacement({ id: "two", dutchMin: "A2" }), aPlacement({ id: "paused", open: false })]);
const people = [
  aHolder({ id: "a", dutch: "A2" }),
  aHolder({ id: "b", languages: [motherTongue("ti")] }),
  aHolder({ id: "c", dutch: "A0", languages: [motherTongue("ti")] }),
  aHolder({ id: "d", dayParts: maskOf(["sun-evening"]) }),
];

describe("supply over a municipality", () => {
  const supply = supplyFor(people, (holder) => rankPlacements({ store, holder, weights, today: TODAY, top: 0 }).funnel, {
    language: ({ languages }) => languages.map(({ id }) => id),
    dutch: ({ dutch }) => (dutch ? [dutch] : []),
  });
  it("sums up the funnels", () => {
    expect(supply).toMatchObject({ people: 4, withoutOption: 2, pairs: 12 });
    expect(supply.gates.slice(0, 3)).toEqual([
      { gate: "open", removed: 4, lastFor: 0 },
      { gate: "dutch", removed: 4, lastFor: 1 },
      { gate: "dayParts", removed: 1, lastFor: 1 },
    ]);
    expect(supply.gates.reduce((sum, { removed }) => sum + removed, 0)).toBe(12 - 3);
  });
  it("shows for whom it is short", () => {
    expect(supply.groups.language).toEqual([
      { group: "apc", people: 2, withoutOption: 1, medianOptions: 1 },
      { group: "ti", people: 2, withoutOption: 1, medianOptions: 0.5 },
    ].sort((a, b) => a.medianOptions - b.medianOptions));
    expect(supply.groups.dutch![0]).toEqual({ group: "A0", people: 1, withoutOption: 1, medianOptions: 0 });
  });
  it("holds people against spots by day-part", () => {
    const at = new Map(dayPartSupply(people, store).map(({ dayPart, people, spots }) => [dayPart, { people, spots }]));
    expect(at.get("mon-morning")).toEqual({ people: 3, spots: 3 });
    expect(at.get("wed-morning")).toEqual({ people: 3, spots: 0 });
    expect(at.get("sun-evening")).toEqual({ people: 1, spots: 0 });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskOf } from "#app/day-parts/day-part.ts";
import { rankPlacements } from "#app/matching/placements/rank-placements.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import { buddiesSpeaking, dayPartSupply, largeGroups, OTHERS, spotsByDutch, supplyFor } from "#app/matching/supply.ts";
import { aBuddy, aHolder, aPlacement, motherTongue, TODAY } from "#app/matching/testing/samples.ts";
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
  it("holds levels of Dutch against spots", () => {
    expect(spotsByDutch(store)).toEqual({ A0: 0, A1: 2, A2: 3, B1: 3, B2: 3, C1: 3, C2: 3 });
  });
  it("counts the buddies who can be asked, each once", () => {
    const buddies = [
      aBuddy({ id: "two", languages: [motherTongue("ti"), { id: "am", fluency: "good", motherTongue: false }] }),
      aBuddy({ id: "little", languages: [{ id: "ti", fluency: "basic", motherTongue: false }] }),
      aBuddy({ id: "full", languages: [motherTongue("ti")], roomFree: 0 }),
      aBuddy({ id: "paused", languages: [motherTongue("ti")], verified: false }),
      aBuddy({ id: "expired", languages: [motherTongue("ti")], vogExpiresOn: TODAY - 1 }),
    ];
    expect(buddiesSpeaking(buddies, new Set(["ti", "am"]), TODAY)).toBe(1);
    expect(buddiesSpeaking(buddies, new Set(["so"]), TODAY)).toBe(0);
  });
});

describe("small groups", () => {
  const speaking = (tongues: readonly ("ti" | "so" | "fa" | "uk")[], at: number) => aHolder({ id: `holder-${at}`, languages: tongues.map(motherTongue) });
  const tonguesOf = ({ languages }: { languages: readonly { id: string }[] }) => languages.map(({ id }) => id);

  it("are taken together, and each person counts once in them", () => {
    fc.assert(
      fc.property(fc.array(fc.uniqueArray(fc.constantFrom("ti", "so", "fa", "uk"), { maxLength: 3 }), { maxLength: 30 }), fc.integer({ min: 1, max: 12 }), (tongues, least) => {
        const several = tongues.map(speaking);
        const large = largeGroups(several, tonguesOf, least);
        const size = (group: string) => several.filter((person) => tonguesOf(person).includes(group)).length;
        for (const person of several) {
          const small = tonguesOf(person).filter((group) => size(group) < least);
          const kept = tonguesOf(person).filter((group) => size(group) >= least);
          expect(large(person).toSorted()).toEqual([...kept, ...(small.length > 0 ? [OTHERS] : [])].toSorted());
        }
      }),
    );
  });
  it("have no name of their own in the supply", () => {
    const level = largeGroups(people, ({ dutch }) => (dutch ? [dutch] : []), 2);
    const { groups } = supplyFor(people, (holder) => rankPlacements({ store, holder, weights, today: TODAY, top: 0 }).funnel, { level });
    expect(groups.level!.map(({ group, people }) => [group, people]).toSorted()).toEqual([["A1", 2], [OTHERS, 2]]);
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { CARDS, decisionFits, DECISIONS, isLoad, nextMoment, tipOf, WEIGHTS } from "./balance.ts";
import { changeOf, isOfAWhileAgo, LEVELS, LIFE_AREAS, lowAreas, OPEN_AREAS, SENSITIVE_AREAS } from "./life-areas.ts";
import { freeSlot, MOST_AT_ONCE } from "./priorities.ts";

const level = fc.constantFrom(...LEVELS);

test("there are thirteen areas, five of them sensitive", () => {
  expect(new Set(LIFE_AREAS).size).toBe(13);
  expect([...OPEN_AREAS, ...SENSITIVE_AREAS].toSorted()).toEqual([...LIFE_AREAS].toSorted());
  expect(SENSITIVE_AREAS).toHaveLength(5);
});

describe("a level", () => {
  test("changes by direction alone, however far", () => {
    fc.assert(fc.property(level, level, (before, now) => {
      expect(changeOf(before, now)).toBe(before === now ? "same" : before < now ? "up" : "down");
    }));
    expect(changeOf(null, 3)).toBeNull();
  });

  test("is low at 1 and 2: counted, and no other number is made of levels", () => {
    fc.assert(fc.property(fc.array(level, { maxLength: 13 }), (levels) => {
      const { low, seen } = lowAreas(levels);
      expect(seen).toBe(levels.length);
      expect(low).toBe(levels.filter((each) => each === 1 || each === 2).length);
    }));
  });

  test("is of a while ago after three months", () => {
    expect(isOfAWhileAgo("2026-08-24", "2026-11-24")).toBe(false);
    expect(isOfAWhileAgo("2026-08-23", "2026-11-24")).toBe(true);
  });
});

describe("the scales", () => {
  const items = fc.uniqueArray(fc.record({ card: fc.constantFrom(...CARDS), weight: fc.constantFrom(...WEIGHTS) }), { selector: ({ card }) => card });

  test("tip to the side of the load with what weighs, to the other with what carries, and never over", () => {
    fc.assert(fc.property(items, (laid) => {
      const tip = tipOf(laid);
      expect(Math.abs(tip)).toBeLessThanOrEqual(14);
      for (const card of CARDS.filter((each) => !laid.some((item) => item.card === each))) {
        const more = tipOf([...laid, { card, weight: "small" }]);
        if (isLoad(card)) expect(more).toBeGreaterThanOrEqual(tip);
        else expect(more).toBeLessThanOrEqual(tip);
      }
    }));
    expect(tipOf([])).toBe(0);
  });
});

test("a decision is what its hours say", () => {
  expect(DECISIONS.filter((decision) => decisionFits(decision, null, 8))).toEqual(["first"]);
  const fitting = (hours: number) => DECISIONS.filter((decision) => decisionFits(decision, { hours: 8 }, hours));
  expect(fitting(12)).toEqual(["raise"]);
  expect(fitting(4)).toEqual(["lower"]);
  // A heavier or a lighter task in as many hours.
  expect(fitting(8)).toEqual(["raise", "lower", "same"]);
});

test.each([["2026-11-24", "2027-02-24"], ["2026-11-30", "2027-02-28"], ["2027-11-30", "2028-02-29"], ["2026-08-31", "2026-11-30"]])("three months after %s is %s", (day, next) => {
  expect(nextMoment(day)).toBe(next);
});

test("a free place is one of three, and one that nobody has", () => {
  fc.assert(fc.property(fc.uniqueArray(fc.integer({ min: 1, max: MOST_AT_ONCE })), (taken) => {
    const slot = freeSlot(taken);
    if (taken.length === MOST_AT_ONCE) expect(slot).toBeNull();
    else expect(slot !== null && slot >= 1 && slot <= MOST_AT_ONCE && !taken.includes(slot)).toBe(true);
  }));
});

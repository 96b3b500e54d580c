import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { WORK_STYLES, type WorkStyle } from "#app/placements/placement.ts";
import { CLEAR_LEAD, conclusionOf, CONCLUSIONS, interestsOf, outcomeOf, sharesOf } from "./picture-outcome.ts";
import { isStyle, PICTURE_ANSWERS, type PictureAnswer, SCREENS, screensOf, SEEDS } from "./picture-screens.ts";
import { ALL_SETTINGS, PICTURES, PRACTICE, SETTINGS } from "./picture-triads.ts";

const SEED = 20_261_124;
const screens = screensOf(SEED);
const seed = fc.integer({ min: 0, max: SEEDS - 1 });
const answers = fc.array(fc.constantFrom(...PICTURE_ANSWERS), { minLength: SCREENS, maxLength: SCREENS });
const sum = (parts: Readonly<Record<WorkStyle, number>>) => parts.head + parts.hand + parts.heart;

/** Fifteen answers: practice, then as many of each style as told, repeats as first answered unless told otherwise. */
function told(hand: number, head: number, heart: number, rest: PictureAnswer = "neither", repeats?: (before: PictureAnswer, at: number) => PictureAnswer): PictureAnswer[] {
  const first = [...Array<PictureAnswer>(hand).fill("hand"), ...Array<PictureAnswer>(head).fill("head"), ...Array<PictureAnswer>(heart).fill("heart")];
  const twelve = Array.from({ length: 12 }, (_, at) => first[at] ?? rest);
  const again = screens.slice(13).map(({ setting }, at) => {
    const before = twelve[screens.findIndex((each) => each.kind === "first" && each.setting === setting) - 1]!;
    return repeats ? repeats(before, at) : before;
  });
  return ["heart", ...twelve, ...again];
}

describe("the screens", () => {
  it("are one to practise, each setting once, and two once more; each with all three pictures; the same for the same seed", () => {
    fc.assert(fc.property(seed, (seed) => {
      const made = screensOf(seed);
      expect(made.map(({ kind }) => kind)).toEqual(["practice", ...Array<string>(12).fill("first"), "repeat", "repeat"]);
      expect(made[0]!.setting).toBe(PRACTICE);
      expect(made.slice(1, 13).map(({ setting }) => setting).toSorted()).toEqual([...SETTINGS].toSorted());
      // Of the first six, so that at least six others lie between.
      expect(new Set([...made.slice(1, 7).map(({ setting }) => setting), ...made.slice(13).map(({ setting }) => setting)]).size).toBe(6);
      expect(made[13]!.setting).not.toBe(made[14]!.setting);
      for (const { positions } of made) expect(positions.toSorted()).toEqual([...WORK_STYLES].toSorted());
      expect(screensOf(seed)).toEqual(made);
    }));
  });

  it("put each style in each place about as often", () => {
    const onTop = Array.from({ length: 400 }, (_, at) => screensOf(at * 7919)).flat().filter(({ positions }) => positions[0] === "hand").length;
    expect(onTop / (400 * SCREENS)).toBeGreaterThan(0.3);
    expect(onTop / (400 * SCREENS)).toBeLessThan(0.37);
  });

  it("have a task and sector of placements behind each picture", () => {
    for (const setting of ALL_SETTINGS) expect(Object.keys(PICTURES[setting]).toSorted()).toEqual([...WORK_STYLES].toSorted());
  });
});

describe("what comes of it", () => {
  it.each([
    ["a lead of five", told(7, 2, 2), "clearly", "hand", null],
    ["a lead of four", told(2, 7, 3), "mostly", "head", "heart"],
    ["a lead of two", told(4, 2, 6), "mostly", "heart", "hand"],
    ["a lead of one", told(5, 4, 3), "mixed", null, null],
    ["nothing chosen", told(0, 0, 0), "mixed", null, null],
    ["a few of one, the rest unclear", told(3, 0, 0, "not-understood"), "mostly", "hand", null],
  ] as const)("%s", (_, answers, kind, first, also) => {
    expect(outcomeOf(screens, answers)).toMatchObject({ kind, first, also });
  });

  it("doubts when both repeats differ, or when little was chosen; talks when one differs", () => {
    const other = (before: PictureAnswer): PictureAnswer => (before === "hand" ? "head" : "hand");
    expect(outcomeOf(screens, told(8, 2, 2)).certainty).toBe("sure");
    expect(outcomeOf(screens, told(8, 2, 2, "neither", (before, at) => (at === 0 ? other(before) : before))).certainty).toBe("talk");
    expect(outcomeOf(screens, told(8, 2, 2, "neither", other)).certainty).toBe("not-sure");
    expect(outcomeOf(screens, told(7, 0, 0)).certainty).toBe("not-sure");
  });

  it("counts twelve screens, whatever practice and repeats say", () => {
    fc.assert(fc.property(seed, answers, fc.constantFrom(...PICTURE_ANSWERS), (seed, given, other) => {
      const made = screensOf(seed);
      const outcome = outcomeOf(made, given);
      expect(sum(outcome.counts)).toBe(given.slice(1, 13).filter(isStyle).length);
      expect(outcome.picks + outcome.neither.length + outcome.notUnderstood.length).toBe(12);
      expect(outcomeOf(made, [other, ...given.slice(1, 13), other, other]).counts).toEqual(outcome.counts);
    }));
  });

  it("doesn't favour a style: whatever names are changed, so is the outcome", () => {
    const turn: Readonly<Record<string, PictureAnswer>> = { hand: "head", head: "heart", heart: "hand" };
    fc.assert(fc.property(answers, (given) => {
      const { first } = outcomeOf(screens, given);
      expect(outcomeOf(screens, given.map((answer) => turn[answer] ?? answer)).first).toBe(first && turn[first]);
    }));
  });

  it("calls one random chooser in twenty clear: 5.1 %, computed over all of 3^12", () => {
    const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));
    let clear = 0;
    for (let hand = 0; hand <= 12; hand++) {
      for (let head = 0; head <= 12 - hand; head++) {
        const heart = 12 - hand - head;
        if (outcomeOf(screens, told(hand, head, heart)).lead >= CLEAR_LEAD) clear += factorial(12) / (factorial(hand) * factorial(head) * factorial(heart));
      }
    }
    expect(((clear / 3 ** 12) * 100).toFixed(1)).toBe("5.1");
  });
});

describe("shares for the matcher", () => {
  it("make 100, none is nothing, more picks give no less, and the own conclusion leads", () => {
    fc.assert(fc.property(seed, answers, fc.constantFrom(...CONCLUSIONS), (seed, given, own) => {
      const outcome = outcomeOf(screensOf(seed), given);
      const computed = conclusionOf(outcome);
      const shares = sharesOf(outcome.counts, computed, own);
      expect(sum(shares)).toBe(100);
      for (const style of WORK_STYLES) expect(shares[style]).toBeGreaterThan(0);
      if (own !== "mix") for (const style of WORK_STYLES) expect(shares[own]).toBeGreaterThanOrEqual(shares[style]);
      if (own === computed) for (const a of WORK_STYLES) for (const b of WORK_STYLES) if (outcome.counts[a] > outcome.counts[b]) expect(shares[a]).toBeGreaterThanOrEqual(shares[b]);
    }));
  });

  it("say what they say", () => {
    expect(sharesOf({ hand: 12, head: 0, heart: 0 }, "hand", "hand")).toEqual({ hand: 87, head: 7, heart: 6 });
    expect(sharesOf({ hand: 12, head: 0, heart: 0 }, "hand", "heart")).toEqual({ hand: 20, head: 20, heart: 60 });
    expect(sharesOf({ hand: 12, head: 0, heart: 0 }, "hand", "mix")).toEqual({ hand: 33, head: 34, heart: 33 });
  });
});

it("interests are those of pictures that were chosen and liked best; without a best one nothing is known", () => {
  const chosen = [{ setting: "bicycle", style: "hand" }, { setting: "garden", style: "heart" }] as const;
  expect(interestsOf([...chosen], ["bicycle", "sport"])).toEqual({ sectors: ["repair"], tasks: ["bicycle-repair"] });
  expect(interestsOf([...chosen], [])).toEqual({ sectors: [], tasks: [] });
});

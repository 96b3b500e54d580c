import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FACES, fallingLine, type MoodTold } from "./mood.ts";
import { lastMondays, mondayOf } from "./week.ts";

const TODAY = "2026-11-25";

/** Faces told week after week, the last one this week; 0 is a week in which nothing was told. */
const line = (...faces: number[]): MoodTold[] => lastMondays(TODAY, faces.length).flatMap((week, at) => (faces[at] ? [{ week, face: faces[at] as MoodTold["face"] }] : []));

describe("the week", () => {
  it("begins on Monday, over months and years", () => {
    expect(["2026-11-23", "2026-11-25", "2026-11-29", "2027-01-01"].map(mondayOf)).toEqual(["2026-11-23", "2026-11-23", "2026-11-23", "2026-12-28"]);
  });
  it("has as many Mondays before it as are asked for", () => {
    expect(lastMondays(TODAY, 3)).toEqual(["2026-11-09", "2026-11-16", "2026-11-23"]);
  });
});

describe("a falling line", () => {
  it.each([
    ["two bad weeks", line(4, 4, 2, 1), "low"],
    ["two bad weeks with a week untold between", line(4, 2, 0, 2), "low"],
    ["two faces below what was usual", line(4, 5, 4, 2), "drop"],
    ["one bad week after little was told", line(4, 2), null],
    ["one face less", line(4, 4, 4, 3), null],
    ["someone for whom so-so is usual", line(3, 3, 3, 3), null],
    ["a rise", line(2, 1, 2, 4), null],
    ["nothing told", [], null],
    ["a drop that is a month ago", line(4, 4, 1, 0, 0, 0), null],
  ] as const)("%s", (_, told, falls) => {
    expect(fallingLine(told, TODAY)).toBe(falls);
  });

  it("never falls for good faces, and doesn't depend on the order in which they come", () => {
    const face = fc.constantFrom(...FACES);
    fc.assert(
      fc.property(fc.array(face, { maxLength: 8 }), fc.infiniteStream(fc.integer()), (faces, seeds) => {
        const told = line(...faces);
        const mixed = told.map((each) => ({ each, key: seeds.next().value as number })).sort((a, b) => a.key - b.key).map(({ each }) => each);
        expect(fallingLine(mixed, TODAY)).toBe(fallingLine(told, TODAY));
        if ((faces.at(-1) ?? 5) >= 4) expect(fallingLine(told, TODAY)).toBeNull();
      }),
    );
  });
});

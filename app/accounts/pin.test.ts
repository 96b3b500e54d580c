import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isGuessed, lockAfter, PIN_PICTURES, PICTURES_IN_PIN, pinOfPictures, TRIES, triesLeft } from "./pin.ts";

describe("locks", () => {
  test("grow from a quarter of an hour to a day, and never beyond", () => {
    expect([5, 10, 15, 20, 25, 500].map(lockAfter)).toEqual([15, 60, 240, 960, 1440, 1440]);
  });

  test("come at each fifth miss, and tries left count down to it", () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 500 }), (misses) => {
      expect(triesLeft(misses)).toBeGreaterThanOrEqual(1);
      expect(lockAfter(misses + triesLeft(misses))).not.toBeNull();
      if (triesLeft(misses) < TRIES) expect(lockAfter(misses)).toBeNull();
    }));
  });
});

describe("what everyone tries first", () => {
  test.each(["000000", "777777", "123456", "012345", "654321", "890123"])("%s is refused", (pin) => expect(isGuessed("digits", pin)).toBe(true));
  test.each(["014137", "112233", "123457"])("%s is not", (pin) => expect(isGuessed("digits", pin)).toBe(false));

  test("one picture all over is refused, and nothing else", () => {
    fc.assert(fc.property(fc.array(fc.constantFrom(...PIN_PICTURES), { minLength: PICTURES_IN_PIN, maxLength: PICTURES_IN_PIN }), (pictures) => {
      expect(isGuessed("pictures", pinOfPictures(pictures))).toBe(new Set(pictures).size === 1);
    }));
  });
});

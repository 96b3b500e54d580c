import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aftercareDay, visitDays } from "./visit.ts";

const DAY = 24 * 60 * 60 * 1000;
const day = fc.integer({ min: 0, max: 4000 }).map((days) => new Date(Date.UTC(2024, 0, 1) + days * DAY).toISOString().slice(0, 10));
const weekday = (of: string) => new Date(`${of}T00:00:00Z`).getUTCDay();
const between = (a: string, b: string) => (Date.parse(b) - Date.parse(a)) / DAY;

describe("visits of a placement", () => {
  test("are in the first, the fourth and the twelfth week", () => {
    expect(visitDays("2026-11-23")).toEqual([{ week: 1, plannedOn: "2026-11-25" }, { week: 4, plannedOn: "2026-12-16" }, { week: 12, plannedOn: "2027-02-10" }]);
    expect(visitDays("2026-11-26")[0], "a Saturday waits until Monday").toEqual({ week: 1, plannedOn: "2026-11-30" });
  });

  test("are on working days within their week, counted from the first day", () => {
    fc.assert(fc.property(day, (startsOn) => {
      for (const { week, plannedOn } of visitDays(startsOn)) {
        expect([1, 2, 3, 4, 5]).toContain(weekday(plannedOn));
        expect(Math.floor(between(startsOn, plannedOn) / 7) + 1).toBe(week);
      }
    }));
  });
});

describe("the contact afterwards", () => {
  test.each([["2026-11-24", "2027-02-24"], ["2026-11-30", "2027-03-01"], ["2026-05-31", "2026-08-31"], ["2026-10-14", "2027-01-14"]])("three months after %s is %s", (ended, due) => {
    expect(aftercareDay(ended)).toBe(due);
  });

  test("is on a working day, 89 to 94 days later", () => {
    fc.assert(fc.property(day, (ended) => {
      const due = aftercareDay(ended);
      expect([1, 2, 3, 4, 5]).toContain(weekday(due));
      expect(between(ended, due)).toBeGreaterThanOrEqual(89);
      expect(between(ended, due)).toBeLessThanOrEqual(94);
    }));
  });
});

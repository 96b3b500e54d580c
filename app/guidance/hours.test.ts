import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { HoursForm } from "./hours-form.ts";
import { progress, WEEKS_BACK, weeksToConfirm } from "./hours.ts";
import { daysAfter, mondayOf } from "./week.ts";

const day = fc.integer({ min: 0, max: 4000 }).map((days) => daysAfter("2024-01-01", days));

describe("weeks to confirm", () => {
  test("this week's from Friday on", () => {
    const ask = (today: string) => weeksToConfirm({ startsOn: "2026-11-09", endsOn: null, today });
    expect(ask("2026-11-26")).toEqual(["2026-11-16", "2026-11-09"]);
    expect(ask("2026-11-27")).toEqual(["2026-11-23", "2026-11-16", "2026-11-09"]);
  });

  test("from the week of the first day to that of the last one, and not for ever", () => {
    expect(weeksToConfirm({ startsOn: "2026-11-12", endsOn: "2026-11-17", today: "2026-12-11" })).toEqual(["2026-11-16", "2026-11-09"]);
    expect(weeksToConfirm({ startsOn: "2026-12-20", endsOn: null, today: "2026-11-27" })).toEqual([]);
  });

  test("are Mondays of weeks that have come to their Friday, each once, no further back than told", () => {
    fc.assert(
      fc.property(day, day, fc.option(day), (startsOn, today, endsOn) => {
        const weeks = weeksToConfirm({ startsOn, endsOn, today });
        expect(new Set(weeks).size).toBe(weeks.length);
        expect(weeks.length).toBeLessThanOrEqual(WEEKS_BACK + 1);
        for (const week of weeks) {
          expect(week).toBe(mondayOf(week));
          expect(daysAfter(week, 4) <= today && daysAfter(week, 6) >= startsOn && (endsOn === null || week <= endsOn)).toBe(true);
        }
      }),
    );
  });
});

test("nobody is done before all hours are there", () => {
  expect(progress(799.5, 800).percent).toBe(99);
  expect(progress(800, 800).percent).toBe(100);
  expect(progress(1000, 800).percent).toBe(100);
});

describe("what is typed", () => {
  const typed = (hours?: string) => HoursForm.safeParse({ rows: [{ matchId: "0197a3c4-5b6d-7e8f-9a0b-1c2d3e4f5a6b", week: "2026-11-23", ...(hours === undefined ? {} : { hours }) }] });
  test.each([["7,5", 7.5], ["7.5", 7.5], ["0", 0], [" 8 ", 8], ["60", 60]])("%j are %d hours", (text, hours) => {
    expect(typed(text).data!.rows[0]!.hours).toBe(hours);
  });
  test("nothing is for later", () => {
    expect(typed().data!.rows[0]!.hours).toBeUndefined();
  });
  test.each(["7,3", "-1", "60.5", "acht", "1e9", "NaN", "Infinity"])("%j is refused", (text) => {
    expect(typed(text).success).toBe(false);
  });
});

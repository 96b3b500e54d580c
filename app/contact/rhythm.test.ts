import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { daysAfter } from "#app/guidance/week.ts";
import type { HOLDER_STATES } from "#app/status-holders/status-holder.ts";
import { MOMENT_KINDS } from "./contact.ts";
import { daysOverdue, FEWEST_DAYS, MOST_DAYS, nextContactOn, PHASE_DAYS, PHASES, phaseOf, workingDayFrom } from "./rhythm.ts";

const TODAY = "2026-11-24";
const LONG_AGO = "2026-01-10";

describe("the phase", () => {
  const phase = (state: (typeof HOLDER_STATES)[number], openedOn: string, matchedOn: string | null = null) => phaseOf({ state, openedOn, matchedOn, today: TODAY });

  test("is told from the dossier", () => {
    expect(phase("waiting", "2026-11-01")).toBe("acquaintance");
    expect(phase("waiting", LONG_AGO)).toBe("search");
    expect(phase("matched", LONG_AGO, "2026-11-20")).toBe("beginning");
    expect(phase("matched", LONG_AGO, "2026-06-01")).toBe("settled");
    expect(phase("paused", LONG_AGO)).toBe("pause");
    expect(phase("closed", LONG_AGO)).toBe("aftercare");
  });

  test("changes after six weeks to the day", () => {
    expect(phase("waiting", daysAfter(TODAY, -41))).toBe("acquaintance");
    expect(phase("waiting", daysAfter(TODAY, -42))).toBe("search");
    expect(phase("matched", LONG_AGO, daysAfter(TODAY, -41))).toBe("beginning");
    expect(phase("matched", LONG_AGO, daysAfter(TODAY, -42))).toBe("settled");
  });

  test("someone who pauses or is done is asked no more for a match that began", () => {
    expect(phase("paused", TODAY, TODAY)).toBe("pause");
    expect(phase("closed", TODAY, TODAY)).toBe("aftercare");
  });

  test("what is new is denser than what runs, and nobody is left without contact", () => {
    expect(PHASE_DAYS.acquaintance).toBeLessThan(PHASE_DAYS.search);
    expect(PHASE_DAYS.beginning).toBeLessThan(PHASE_DAYS.settled);
    for (const each of PHASES) expect(PHASE_DAYS[each]).toBeLessThanOrEqual(MOST_DAYS);
  });
});

describe("the next contact", () => {
  test("without any yet counts from when the dossier was opened", () => {
    expect(nextContactOn({ days: 7, openedOn: "2026-11-20", last: null })).toBe("2026-11-27");
  });

  test("counts from the last one", () => {
    expect(nextContactOn({ days: 14, openedOn: LONG_AGO, last: { kind: "call", on: "2026-11-20" } })).toBe("2026-12-04");
  });

  test("comes soon after somebody didn't come, but no later than the rhythm says", () => {
    expect(nextContactOn({ days: 28, openedOn: LONG_AGO, last: { kind: "no-show", on: TODAY } })).toBe("2026-11-27");
    expect(nextContactOn({ days: 2, openedOn: LONG_AGO, last: { kind: "no-show", on: TODAY } })).toBe("2026-11-26");
  });

  test("is after the last moment and within the rhythm, always", () => {
    const day = fc.integer({ min: 0, max: 2000 }).map((days) => daysAfter("2024-01-01", days));
    fc.assert(fc.property(fc.integer({ min: FEWEST_DAYS, max: MOST_DAYS }), day, fc.constantFrom(...MOMENT_KINDS), (days, on, kind) => {
      const due = nextContactOn({ days, openedOn: LONG_AGO, last: { kind, on } });
      expect(due > on && due <= daysAfter(on, days)).toBe(true);
      expect(daysOverdue(due, due)).toBe(0);
      expect(daysOverdue(due, daysAfter(due, 3))).toBe(3);
      expect(daysOverdue(due, on)).toBeLessThan(0);
    }));
  });
});

test("an appointment is proposed on a working day", () => {
  expect(["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-30"].map(workingDayFrom)).toEqual(["2026-11-27", "2026-11-30", "2026-11-30", "2026-11-30"]);
});

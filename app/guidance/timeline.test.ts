import fc from "fast-check";
import { expect, test } from "vitest";
import { firstMonth, MONTHS_SHOWN, monthsAfter, monthsOf, type TimelineRead } from "./timeline.ts";

const read: TimelineRead = {
  events: [
    { on: "2026-09-02", kind: "met" },
    { on: "2026-11-20", kind: "buddy-ended", name: "Walid" },
    { on: "2026-11-03", kind: "balance", hours: 9, change: "up" },
    { on: "2025-01-01", kind: "appointment", name: "Marloes" },
  ],
  running: [
    { lane: "buddy", name: "Walid", began: "2026-10-12", ended: "2026-11-20" },
    { lane: "placement", name: "De Buurtkas", began: "2026-11-01", ended: null },
  ],
  faces: [{ week: "2026-11-09", face: 2 }, { week: "2026-11-02", face: 4 }],
  hours: [{ month: "2026-11", hours: 6.5 }, { month: "2026-11", hours: 4 }],
};

test("half a year, the earliest month first, with what happened in it in its order", () => {
  const months = monthsOf(read, "2026-11");
  expect(months.map(({ month }) => month)).toEqual(["2026-06", "2026-07", "2026-08", "2026-09", "2026-10", "2026-11"]);
  expect(months[3]).toEqual({ month: "2026-09", faces: [], buddy: null, placement: null, hours: 0, events: [{ on: "2026-09-02", kind: "met" }] });
  expect(months[4]!.buddy).toEqual({ names: ["Walid"], begins: true, ends: false });
  expect(months[5]).toMatchObject({ faces: [4, 2], buddy: { begins: false, ends: true }, placement: { names: ["De Buurtkas"], begins: true, ends: false }, hours: 10.5 });
  expect(months[5]!.events.map(({ kind }) => kind)).toEqual(["balance", "buddy-ended"]);
});

test("two who run in one month share the bar, which is round only where all begin or end", () => {
  const both = monthsOf({ ...read, running: [...read.running, { lane: "buddy", name: "Hala", began: "2026-11-21", ended: null }] }, "2026-12");
  expect(both[4]!.buddy).toEqual({ names: ["Walid", "Hala"], begins: false, ends: false });
  expect(both[5]!.buddy).toEqual({ names: ["Hala"], begins: false, ends: false });
});

test("where it began", () => {
  expect(firstMonth(read)).toBe("2025-01");
  expect(firstMonth({ events: [], running: [], faces: [], hours: [] })).toBeNull();
});

test("months go on past the turn of a year and back again", () => {
  expect(monthsAfter("2026-11", 3)).toBe("2027-02");
  expect(monthsAfter("2026-01", -1)).toBe("2025-12");
  fc.assert(fc.property(fc.integer({ min: 1990, max: 2090 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: -200, max: 200 }), (year, at, months) => {
    const month = `${year}-${String(at).padStart(2, "0")}`;
    expect(monthsAfter(monthsAfter(month, months), -months)).toBe(month);
  }));
});

test("every half year joins the one before it without a gap", () => {
  const before = monthsOf(read, monthsAfter("2026-11", -MONTHS_SHOWN));
  expect(monthsAfter(before.at(-1)!.month, 1)).toBe(monthsOf(read, "2026-11")[0]!.month);
});

import { expect, test } from "vitest";
import { supplyAdvice } from "./supply-advice.ts";

const NONE = { tongues: [], levels: [], towns: [], week: [] };
const few = { leastPeople: 3, top: 5 };

test("no shortage, no advice", () => {
  expect(supplyAdvice(NONE, few)).toEqual([]);
  expect(supplyAdvice({ ...NONE, levels: [{ group: "A1", people: 20, withoutOption: 0 }], week: [{ dayPart: "mon-morning", people: 20, spots: 20 }] }, few)).toEqual([]);
});

test("buddies are looked for where there are fewer of them than people without one", () => {
  const tongues = [
    { group: "ti", people: 6, withoutOption: 6, buddies: 0 },
    { group: "apc", people: 9, withoutOption: 3, buddies: 4 },
    { group: "so", people: 2, withoutOption: 2, buddies: 0 },
  ];
  expect(supplyAdvice({ ...NONE, tongues }, few)).toEqual([{ kind: "tongue", name: "ti", people: 6, supply: 0 }]);
});

test("who helps most people comes first, and only the day-part where most is short", () => {
  const found = {
    tongues: [{ group: "ti", people: 6, withoutOption: 4, buddies: 0 }],
    levels: [{ group: "A0", people: 12, withoutOption: 9 }],
    towns: [{ group: "0193-zwolle", people: 30, withoutOption: 5 }],
    week: [{ dayPart: "sat-morning" as const, people: 7, spots: 6 }, { dayPart: "sun-morning" as const, people: 8, spots: 1 }],
  };
  expect(supplyAdvice(found, few).map(({ kind, name }) => [kind, name])).toEqual([["level", "A0"], ["week", "sun-morning"], ["town", "0193-zwolle"], ["tongue", "ti"]]);
  expect(supplyAdvice(found, { ...few, top: 1 })).toHaveLength(1);
});

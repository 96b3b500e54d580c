import { expect, test } from "vitest";
import { SCENES } from "#app/ui/scenes/scenes.ts";
import { ON_A_SHEET, SORTING_TASKS, sortingSheets } from "./sorting-cards.ts";

test("as many cards of each style, none twice, each with a picture of its own", () => {
  const cards = Object.values(SORTING_TASKS).flat();
  expect(Object.values(SORTING_TASKS).map(({ length }) => length)).toEqual([12, 12, 12]);
  expect(new Set(cards).size).toBe(cards.length);
  for (const task of cards) expect(SCENES, task).toHaveProperty(`task-${task}`);
  expect(new Set(cards.map((task) => JSON.stringify(SCENES[`task-${task}`]))).size).toBe(cards.length);
});

test("the sheets are full, have every card once, and none is all of one style", () => {
  const sheets = sortingSheets();
  expect(sheets.map(({ length }) => length)).toEqual(Array(9).fill(ON_A_SHEET));
  expect(sheets.flat().toSorted()).toEqual(Object.values(SORTING_TASKS).flat().toSorted());
  for (const sheet of sheets) {
    const styles = sheet.map((task) => Object.entries(SORTING_TASKS).find(([, tasks]) => (tasks as readonly string[]).includes(task))![0]);
    expect(new Set(styles).size).toBeGreaterThan(1);
  }
});

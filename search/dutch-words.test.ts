import { expect, test } from "vitest";
import { formsOf } from "./dutch-words.ts";

test.each([
  ["fiets", "fietsen"], ["school", "scholen"], ["man", "mannen"], ["huis", "huizen"], ["brief", "brieven"], ["boek", "boeken"], ["plant", "planten"], ["maak", "maken"], ["kook", "koken"], ["bus", "bussen"], ["dier", "dieren"],
])("%s and %s are found by each other", (one, more) => {
  expect(formsOf(one)).toContain(more);
  expect(formsOf(more)).toContain(one);
});

test.each([["winkel", "winkels"], ["maatje", "maatjes"], ["keuken", "keukens"], ["bewoner", "bewoners"]])("%s is a form of %s", (one, more) => {
  expect(formsOf(more)).toContain(one);
});

test("words of other letters have none", () => {
  for (const word of ["مطبخ", "кухня", "ምግብ", "50", "op"]) expect(formsOf(word)).toEqual([]);
});

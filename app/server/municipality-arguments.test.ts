import { expect, test } from "vitest";
import { readMunicipalityArguments, USAGE, WrongUse } from "./municipality-arguments.ts";

test.each([
  ["a name in place of a code", ["zwolle", "a@voorbeeld.nl", "Annelies"], '"zwolle" is not a CBS code; did you mean 0193 (Zwolle)?'],
  ["an unknown code", ["0000", "a@voorbeeld.nl", "Annelies"], 'There is no municipality with the CBS code "0000": give its name in place of the code, and the codes of that name are told.'],
  ["an unknown neighbour", ["0193", "a@voorbeeld.nl", "Annelies", "--neighbours", "kampen"], '"kampen" is not a CBS code; did you mean 0166 (Kampen)?'],
  ["itself as neighbour", ["0193", "a@voorbeeld.nl", "Annelies", "--neighbours", "0193"], "Zwolle is no neighbour of itself: leave 0193 out of --neighbours."],
  ["no address", ["0193", "annelies", "Annelies"], '"annelies" is not an e-mail address.'],
])("%s is told in one sentence", (_, typed, sentence) => {
  expect(() => readMunicipalityArguments(typed)).toThrow(new WrongUse(sentence));
});

test("without all three it tells how it is used", () => {
  for (const typed of [[], ["0193", "a@voorbeeld.nl"], ["0193", "a@voorbeeld.nl", "Annelies", "Brouwer"], ["--nonsense"]]) {
    expect(() => readMunicipalityArguments(typed)).toThrow(new WrongUse(USAGE));
  }
});

test("reads a code, an address without capitals, a name, and neighbours once each", () => {
  expect(readMunicipalityArguments(["0193", "Annelies@Voorbeeld.nl", " Annelies Brouwer ", "--neighbours", "0166, 0244,0166,"])).toEqual({
    municipality: { code: "0193", name: "Zwolle" }, email: "annelies@voorbeeld.nl", name: "Annelies Brouwer", neighbours: ["0166", "0244"],
  });
});

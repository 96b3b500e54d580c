import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ChoiceForm } from "./choice-form.ts";
import { afterAnswer, saidIn, tellingOf } from "./said-now.ts";
import { CHOICES, NOT_FOR_ME_REASONS } from "./status-holder.ts";

const CARD = "0198a000-0000-7000-8000-000000000001";
const NEXT = "0198a000-0000-7000-8000-000000000002";
const send = (fields: Record<string, string>) => ChoiceForm.parse({ placementId: CARD, ...fields });
const at = (address: string) => new URL(address, "http://site");

describe("after an answer", () => {
  test.each(["heart", "maybe"])("%s: the next card comes, and the answer can be taken back there", (answer) => {
    const { searchParams, hash } = at(afterAnswer(send({ answer, next: NEXT, page: "2" }), null));
    expect(hash).toBe(`#card-${NEXT}`);
    expect(searchParams.get("card")).toBe(NEXT);
    expect(saidIn(searchParams)).toEqual({ said: CARD, was: null });
  });
  test("the last card is followed by the end of its page", () => {
    const { searchParams, hash } = at(afterAnswer(send({ answer: "heart", next: "end", page: "3" }), "maybe"));
    expect([hash, searchParams.get("page")]).toEqual(["#card-end", "3"]);
    expect(saidIn(searchParams)).toEqual({ said: CARD, was: "maybe" });
  });
  test("a no stays and asks why; told why, the next card comes", () => {
    expect(afterAnswer(send({ answer: "not-for-me", next: NEXT }), null)).toBe(`/me/cards?hidden=${CARD}#card-${CARD}`);
    for (const reason of NOT_FOR_ME_REASONS) {
      const { searchParams, hash } = at(afterAnswer(send({ answer: "not-for-me", reason, next: NEXT }), "not-for-me"));
      expect([hash, saidIn(searchParams)]).toEqual([`#card-${NEXT}`, { said: CARD, was: null }]);
    }
  });
  test("what was taken back is looked at once more, and isn't offered to be taken back again", () => {
    const { searchParams, hash } = at(afterAnswer(send({ answer: "none", undo: "yes" }), "heart"));
    expect(hash).toBe(`#card-${CARD}`);
    expect(saidIn(searchParams)).toBeNull();
  });
  test("whatever a form says of where one was, the way on is an address of this site", () => {
    fc.assert(fc.property(fc.constantFrom(...CHOICES, "none"), fc.string(), fc.string(), (answer, next, page) => {
      expect(at(afterAnswer(send({ answer, next, page }), null)).href).toMatch(new RegExp(`^http://site/me/cards\\?(hidden|card|page)=[0-9a-f-]+[&\\w=-]*#card-[0-9a-f-]+$`));
    }));
  });
});

test("an address tells of an answer as it was told, and of nothing that is none", () => {
  for (const was of [null, ...CHOICES]) expect(saidIn(at(tellingOf("/me/chosen", { placementId: CARD }, was)).searchParams)).toEqual({ said: CARD, was });
  expect(saidIn(at(tellingOf("/me/compare?card=1#x", { placementId: CARD }, null)).searchParams)).toEqual({ said: CARD, was: null });
  for (const search of ["", "said=", "said=1", "was=heart"]) expect(saidIn(new URLSearchParams(search)), search).toBeNull();
  expect(saidIn(new URLSearchParams(`said=${CARD}&was=nothing`))).toEqual({ said: CARD, was: null });
});

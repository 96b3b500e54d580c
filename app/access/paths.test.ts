import { expect, test } from "vitest";
import { isHolderPath, pathForLog } from "./paths.ts";

test("the token of a card stays out of the log", () => {
  expect(pathForLog("/card/aB3-_x")).toBe("/card/…");
  expect(pathForLog("/card/aB3-_x.data")).toBe("/card/…");
  expect(pathForLog("/tap/aB3-_x")).toBe("/tap/…");
  expect(pathForLog("/referral/aB3-_x")).toBe("/referral/…");
  expect(pathForLog("/card")).toBe("/card");
  expect(pathForLog("/me/cards/0193")).toBe("/me/cards/0193");
});

test("pages of status holders are those below /me and /card", () => {
  for (const path of ["/me", "/me/cards", "/card", "/card/aB3", "/tap/aB3", "/me.data"]) expect(isHolderPath(path), path).toBe(true);
  for (const path of ["/", "/meer", "/cards", "/tapas", "/people/me"]) expect(isHolderPath(path), path).toBe(false);
});

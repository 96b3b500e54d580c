import { expect, test } from "vitest";
import { dialled } from "./message-links.tsx";

test.each([
  ["06-12345678", "+31612345678"],
  ["06 1234 5678", "+31612345678"],
  ["+31 6 12345678", "+31612345678"],
  ["0031612345678", "+31612345678"],
  ["+49 (0)151 2345678", "+491512345678"],
])("%s is dialled as %s", (typed, out) => expect(dialled(typed)).toBe(out));

// A console.error fails the test that caused it: React and Remix tell of real mistakes that way.
import { format } from "node:util";
import { afterAll, afterEach, expect } from "vitest";

let said: string[] = [];

console.error = (...words: unknown[]) => {
  said.push(format(...words));
};

function nothingSaid() {
  expect(takeErrors(), "console.error was called").toEqual([]);
}

// What is said while a file loads or in a hook counts for the test that comes next.
afterEach(nothingSaid);
afterAll(nothingSaid);

/** For a test whose subject is what is said: takes what was said so far. */
export function takeErrors(): string[] {
  const heard = said;
  said = [];
  return heard;
}

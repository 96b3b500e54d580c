// docs/translations-to-check.md tells the truth: every file of every language that isn't the team's own is on it, and what
// is called checked still is as it was then.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { INTERFACE_LANGUAGES, LANGUAGE_FACTS, STAFF_LANGUAGES } from "#app/i18n/languages.ts";
import { HOLDER_NAMESPACES, MESSAGES } from "#app/i18n/messages.ts";

const DAY = "\\d{1,2} (?:January|February|March|April|May|June|July|August|September|October|November|December) 20\\d\\d";
const TO_CHECK = new RegExp(`^to check, written ${DAY}$`);
const CHECKED = new RegExp(`^checked by \\S.* on ${DAY}, texts ([0-9a-f]{8})$`);

/** Rows of the table beneath each heading: file → state. */
function sectionsOf(list: string): Map<string, Map<string, string>> {
  const [, ...sections] = list.split(/^## /m);
  return new Map(
    sections.map((section) => {
      const rows = section.split("\n").filter((line) => /^\| \w+ \|/.test(line) && !line.startsWith("| File |"));
      return [section.split("\n")[0]!, new Map(rows.map((row) => row.split("|").map((cell) => cell.trim())).map(([, file, , state]) => [file!, state!]))];
    }),
  );
}

/** What is wrong with a state, given the texts that it is about. */
function wrong(state: string, texts: object): string | null {
  if (TO_CHECK.test(state)) return null;
  const [, told] = CHECKED.exec(state) ?? [];
  const now = createHash("sha256").update(JSON.stringify(texts)).digest("hex").slice(0, 8);
  if (told === undefined) return `"${state}" is neither "to check, written …" nor "checked by … on …, texts ${now}"`;
  return told === now ? null : `these texts are ${now} now, and were ${told} when they were checked`;
}

const sections = sectionsOf(readFileSync("docs/translations-to-check.md", "utf8"));
const languages = INTERFACE_LANGUAGES.filter((language) => !(STAFF_LANGUAGES as readonly string[]).includes(language));

test("every language but the team's own is on the list", () => {
  expect([...sections.keys()].toSorted()).toEqual(languages.map((language) => `${LANGUAGE_FACTS[language].ownName} (${language})`).toSorted());
});

test.each(languages)("every file in %s has a state that is true", (language) => {
  const rows = sections.get(`${LANGUAGE_FACTS[language].ownName} (${language})`)!;
  expect([...rows.keys()]).toEqual([...HOLDER_NAMESPACES]);
  for (const [file, state] of rows) expect(wrong(state, MESSAGES[language][file as (typeof HOLDER_NAMESPACES)[number]]), file).toBeNull();
});

describe("a state", () => {
  const texts = { yes: "ja" };
  const told = /texts ([0-9a-f]{8})/.exec(wrong("", texts)!)![1];
  test("may be checked, as long as the texts stay", () => {
    const state = `checked by Selam T. on 3 March 2027, texts ${told}`;
    expect(wrong(state, texts)).toBeNull();
    expect(wrong(state, { yes: "jawel" })).toContain("when they were checked");
  });
  test.each(["", "checked", "to check", "checked by  on 3 March 2027, texts 1a2b3c4d", "to check, written soon"])("can't be %j", (state) => expect(wrong(state, texts)).not.toBeNull());
});

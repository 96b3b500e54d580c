// Every text that a status holder meets is there in every language, with the same gaps to fill in and every form that
// counting takes there. A key that is missing would show itself on the page instead of a sentence.
import { describe, expect, test } from "vitest";
import { INTERFACE_LANGUAGES, type InterfaceLanguage, LANGUAGE_FACTS, STAFF_LANGUAGES } from "#app/i18n/languages.ts";
import { HOLDER_NAMESPACES, MESSAGES } from "#app/i18n/messages.ts";
import { messageFile } from "#app/i18n/settings.ts";

type Messages = { [key: string]: string | Messages };

const FORMS = ["zero", "one", "two", "few", "many", "other"];

/** The forms that counting takes in a language, by its own rules. */
function formsOf(language: InterfaceLanguage): string[] {
  return new Intl.PluralRules(LANGUAGE_FACTS[language].locale).resolvedOptions().pluralCategories;
}

function flat(messages: Messages, path: string): [key: string, text: string][] {
  return Object.entries(messages).flatMap(([key, value]) => (typeof value === "string" ? [[`${path}.${key}`, value] as [string, string]] : flat(value, `${path}.${key}`)));
}

/** Each message by its key without plural form: form → text, under "" where it doesn't count. */
function messagesOf(language: InterfaceLanguage, namespaces: readonly string[]): Map<string, Map<string, string>> {
  const all = namespaces.flatMap((name) => flat((MESSAGES[language] as Record<string, Messages>)[name] ?? {}, name));
  const counted = new Set(all.flatMap(([key]) => (key.endsWith("_other") ? [key.slice(0, -"_other".length)] : [])));
  const messages = new Map<string, Map<string, string>>();
  for (const [key, text] of all) {
    const form = FORMS.find((each) => key.endsWith(`_${each}`) && counted.has(key.slice(0, -each.length - 1))) ?? "";
    const base = form ? key.slice(0, -form.length - 1) : key;
    messages.set(base, (messages.get(base) ?? new Map()).set(form, text));
  }
  return messages;
}

function gapsIn(texts: Iterable<string>): string[] {
  return [...new Set([...texts].flatMap((text) => [...text.matchAll(/\{\{\s*(\w+)/g)].map(([, name]) => name!)))].toSorted();
}

/** Staff read these, in Dutch or English; what fills the gap has no name in other languages. */
const GAP_FOR_STAFF = ["refusals.matchDoesNotFit"];

function compare(language: InterfaceLanguage, namespaces: readonly string[]) {
  const dutch = messagesOf("nl", namespaces);
  const theirs = messagesOf(language, namespaces);
  test("has the same keys as Dutch", () => {
    expect([...theirs.keys()].toSorted()).toEqual([...dutch.keys()].toSorted());
  });
  test("counts by its own rules", () => {
    for (const [key, forms] of theirs) {
      expect([...forms.keys()].toSorted(), key).toEqual(dutch.get(key)?.has("") ? [""] : formsOf(language).toSorted());
    }
  });
  test("has the same gaps to fill in", () => {
    const staff = (STAFF_LANGUAGES as readonly string[]).includes(language);
    for (const [key, forms] of theirs) if (staff || !GAP_FOR_STAFF.includes(key)) expect(gapsIn(forms.values()), key).toEqual(gapsIn(dutch.get(key)?.values() ?? []));
  });
  test("leaves nothing empty", () => {
    for (const [key, forms] of theirs) for (const text of forms.values()) expect(text.trim(), key).not.toBe("");
  });
}

describe.each(INTERFACE_LANGUAGES)("what status holders read, in %s", (language) => {
  compare(language, HOLDER_NAMESPACES);
});

describe.each(STAFF_LANGUAGES)("what everyone else reads, in %s", (language) => {
  // Pages that are not made yet have an empty title to hold their place.
  const made = Object.keys(MESSAGES.nl).filter((name) => flat((MESSAGES.nl as Record<string, Messages>)[name]!, name).some(([, text]) => text !== ""));
  compare(language, made);
});

test("a language of status holders has all of their namespaces", () => {
  for (const language of INTERFACE_LANGUAGES) expect(Object.keys(MESSAGES[language])).toEqual(expect.arrayContaining([...HOLDER_NAMESPACES]));
});

/** Of each message its text, without gaps and without the Dutch words in parentheses that its readers will meet. */
function ownTexts(language: InterfaceLanguage): [key: string, text: string][] {
  const plain = (text: string) => text.replace(/\{\{[^}]*\}\}|\$t\([^)]*\)|\([^)]*\)|\S+@\S+|https?:\S+/g, " ").replaceAll("\u00ad", "").trim();
  return HOLDER_NAMESPACES.flatMap((name) => flat(MESSAGES[language][name] as unknown as Messages, name)).map(([key, text]) => [key, plain(text)]);
}

/** Written the same in every language. */
const NAME = "site.name";
const WRITTEN_IN_LATIN = /\b(?:Meedoen|VOG|PIN|SMS|GeoNames|Fluent Emoji|e-mail|km)\b/g;

const OTHER_SCRIPTS = { Arab: /\p{Script=Arabic}/u, Ethi: /\p{Script=Ethiopic}/u, Cyrl: /\p{Script=Cyrillic}/u } as const;
const inOtherScript = INTERFACE_LANGUAGES.flatMap((language) => {
  const { script } = LANGUAGE_FACTS[language];
  return script === "Latn" ? [] : [[language, OTHER_SCRIPTS[script]] as const];
});

test.each(inOtherScript)("%s is written in its own script", (language, own) => {
  for (const [key, text] of ownTexts(language)) {
    if (key === NAME) continue;
    expect(text, key).toMatch(own);
    expect(text.replace(WRITTEN_IN_LATIN, ""), key).not.toMatch(/\p{Script=Latin}{2}/u);
  }
});

/** Words that two languages share, by language: loans that both write alike. */
const ALIKE: Readonly<Partial<Record<InterfaceLanguage, readonly string[]>>> = {};

test.each(INTERFACE_LANGUAGES.filter((language) => !(STAFF_LANGUAGES as readonly string[]).includes(language)))("%s has nothing left in Dutch or English", (language) => {
  const staff = new Map(STAFF_LANGUAGES.flatMap((each) => ownTexts(each).map(([key, text]) => [`${key} ${text.toLowerCase()}`, each] as const)));
  const left = ownTexts(language).filter(([key, text]) => key !== NAME && /\p{Letter}{2}/u.test(text) && !ALIKE[language]?.includes(key) && staff.has(`${key} ${text.toLowerCase()}`));
  expect(left).toEqual([]);
});

test("no sentence of one language stands in another", () => {
  const sentences = new Map<string, InterfaceLanguage>();
  for (const language of INTERFACE_LANGUAGES) {
    for (const text of new Set(ownTexts(language).flatMap(([, each]) => (each.split(/\s+/).length > 3 ? [each] : [])))) {
      expect(sentences.get(text), text).toBeUndefined();
      sentences.set(text, language);
    }
  }
});

test.each(STAFF_LANGUAGES)("each namespace in %s is a file with one export, as the browser asks for it", async (language) => {
  for (const [namespace, messages] of Object.entries(MESSAGES[language])) {
    const file = (await import(`../app/i18n/messages/${language}/${messageFile(namespace)}`)) as Record<string, object>;
    expect(Object.values(file), namespace).toEqual([messages]);
  }
});

import { GOALS, SECTORS, TASKS } from "#app/placements/placement.ts";
import { INTERFACE_LANGUAGES } from "#app/i18n/languages.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { type Key, keyOf } from "./keys.ts";
import { NameFinder } from "./names.ts";
import type { Names } from "./search-index.ts";
import { SYNONYMS } from "./synonyms.ts";

const ARTICLE = "ال";

/** A name, and where it is Arabic the same without its articles, and with one. */
function withAndWithoutArticle(name: string): string[] {
  if (!/\p{Script=Arabic}/u.test(name)) return [name];
  const bare = name.split(" ").map((word) => (word.startsWith(ARTICLE) && word.length > ARTICLE.length + 2 ? word.slice(ARTICLE.length) : word)).join(" ");
  return [...new Set([name, bare, ...(bare.includes(" ") ? [] : [ARTICLE + bare])])];
}

/** What sectors, tasks and goals are called in every language of the interface, and what else people call them. */
function allNames(): Names {
  const names = new Map<Key, string[]>();
  const add = (key: Key, name: string) => names.set(key, [...(names.get(key) ?? []), ...withAndWithoutArticle(name)]);
  for (const language of INTERFACE_LANGUAGES) {
    const t = translator(language);
    for (const sector of SECTORS) add(keyOf("sector", sector), t(`words:sector.${sector}`));
    for (const task of TASKS) add(keyOf("task", task), t(`words:task.${task}`));
    for (const goal of GOALS) add(keyOf("goal", goal), t(`words:goal.${goal}`));
  }
  for (const [key, lists] of Object.entries(SYNONYMS)) for (const name of lists.join(",").split(",")) add(key as Key, name.trim());
  return names;
}

export const NAMES: Names = allNames();
export const NAME_FINDER = new NameFinder(NAMES);

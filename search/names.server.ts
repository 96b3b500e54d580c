import { GOALS, SECTORS, TASKS } from "#app/placements/placement.ts";
import { INTERFACE_LANGUAGES } from "#app/i18n/languages.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { type Key, keyOf } from "./keys.ts";
import { NameFinder } from "./names.ts";
import type { Names } from "./search-index.ts";
import { SYNONYMS } from "./synonyms.ts";

/** What sectors, tasks and goals are called in every language of the interface, and what else people call them. */
function allNames(): Names {
  const names = new Map<Key, string[]>();
  const add = (key: Key, name: string) => names.set(key, [...(names.get(key) ?? []), name]);
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

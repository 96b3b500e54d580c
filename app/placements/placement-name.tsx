import { useTranslation } from "react-i18next";
import { formatList } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import type { Sector, Task } from "./placement.ts";

type Words = (key: `words:task.${Task}` | `words:sector.${Sector}`) => string;

interface Named {
  title: string;
  tasks: readonly Task[];
  sector: Sector;
}

/** What a placement is called by its reader: in Dutch as the organisation calls it, in other languages by its first tasks. */
export function placementName({ title, tasks, sector }: Named, t: Words, language: InterfaceLanguage): string {
  if (language === "nl") return title;
  const name = tasks.length > 0 ? formatList(tasks.slice(0, 2).map((task) => t(`words:task.${task}`)), language) : t(`words:sector.${sector}`);
  return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
}

/** The same for a component, in the page's language. */
export function usePlacementName(): (placement: Named) => string {
  const { t, i18n } = useTranslation(["site", "words"]);
  return (placement) => placementName(placement, t, i18n.language as InterfaceLanguage);
}

import { useTranslation } from "react-i18next";
import { formatList } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import type { Sector, Task } from "./placement.ts";

/** What a placement is called by its reader: in Dutch as the organisation calls it, in other languages by its first tasks. */
export function usePlacementName(): (placement: { title: string; tasks: readonly Task[]; sector: Sector }) => string {
  const { t, i18n } = useTranslation("words");
  const language = i18n.language as InterfaceLanguage;
  return ({ title, tasks, sector }) => {
    if (language === "nl") return title;
    const name = tasks.length > 0 ? formatList(tasks.slice(0, 2).map((task) => t(`task.${task}`)), language) : t(`sector.${sector}`);
    return name.charAt(0).toLocaleUpperCase(language) + name.slice(1);
  };
}

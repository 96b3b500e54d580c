import { useTranslation } from "react-i18next";
import { Scene } from "#app/ui/scenes/scene.tsx";
import type { WeekName } from "#app/ui/week.ts";
import { PARTS, WEEKDAYS } from "./day-part.ts";

/** The days of the week and the parts of the day, named in the reader's language. */
export function useWeekWords({ pictures = false }: { pictures?: boolean } = {}): { days: WeekName[]; parts: WeekName[] } {
  const { t } = useTranslation("words");
  return {
    days: WEEKDAYS.map((value) => ({ value, label: t(`weekday.${value}`), short: t(`weekdayShort.${value}`) })),
    parts: PARTS.map((value) => ({ value, label: t(`part.${value}`), picture: pictures ? <Scene name={`part-${value}`} alt="" size={28} /> : undefined })),
  };
}

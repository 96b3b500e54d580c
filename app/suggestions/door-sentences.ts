/** A change that would open doors, in a few words. */
import type { DayPart, Part, Weekday } from "#app/day-parts/day-part.ts";
import type { DoorChange } from "#app/matching/doors.ts";
import type { Demand } from "#app/placements/placement.ts";
import type { OpeningsT } from "./miss-sentences.ts";

/** "dinsdagochtend". */
export function dayPartName(dayPart: DayPart, t: OpeningsT): string {
  const [weekday, part] = dayPart.split("-") as [Weekday, Part];
  return t("dayPart", { weekday: t(`words:weekday.${weekday}`), part: t(`words:part.${part}`) });
}

export function doorName(change: DoorChange, t: OpeningsT): string {
  switch (change.kind) {
    case "day-part":
      return t("doors.dayPart", { dayPart: dayPartName(change.dayPart, t) });
    case "dutch":
      return t("doors.dutch", { level: change.level });
    case "travel-mode":
      return t(`doors.mode.${change.mode}`);
    case "cycling-practice":
      return t("doors.cyclingPractice");
    case "travel-minutes":
      return t("doors.minutes", { count: change.more });
    case "hours":
      return t("doors.hours", { count: change.more });
    case "exclusion":
      return t("doors.exclusion", { demand: t(`words:demand.${change.demand as Demand}`) });
    case "vog":
      return t("doors.vog");
  }
}

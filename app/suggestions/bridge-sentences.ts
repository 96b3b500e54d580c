/** What a buddy brings to a place, for a consultant: sentences from the matcher's facts. */
import type { TFunction } from "i18next";
import { countDayParts } from "#app/day-parts/day-part.ts";
import { formatList, formatNumber } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { languageName } from "#app/languages/language.ts";
import type { Bridge } from "#app/matching/triple.ts";

/** What isn't told is said as that, or left out where a question asks for it. */
export function bridgeSentences({ languages, dayParts, km }: Bridge, buddy: string, { t, language }: { t: TFunction<["site", "consultant"]>; language: InterfaceLanguage }): string[] {
  return [
    t("consultant:together.talk", { buddy, languages: formatList(languages.map((id) => languageName(id, language)), language) }),
    dayParts === null ? t("consultant:together.timesUnknown") : t("consultant:together.times", { count: countDayParts(dayParts), buddy }),
    ...(km === null ? [] : [km < 1 ? t("consultant:together.near", { buddy }) : t("consultant:together.distance", { buddy, km: formatNumber(km, language) })]),
  ];
}

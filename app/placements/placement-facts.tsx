import { useTranslation } from "react-i18next";
import { dayPartsIn, type DayPartMask } from "#app/day-parts/day-part.ts";
import { useWeekWords } from "#app/day-parts/week-words.tsx";
import type { TravelMode } from "#app/places/travel.ts";
import type { PictureCardProps } from "#app/ui/picture-card-parts.tsx";
import type { SceneName } from "#app/ui/scenes/scene.tsx";
import { GOALS, WORK_STYLES } from "./placement.ts";
import { usePlacementName } from "./placement-name.tsx";
import type { PlacementShown } from "./placement-queries.server.ts";
import { sceneOf } from "./placement-scene.ts";

const TRAVEL_SCENES: Readonly<Record<TravelMode, SceneName>> = {
  walk: "travel-walking", bicycle: "travel-bicycle", "e-bike": "travel-bicycle", "public-transport": "travel-public-transport", car: "travel-car",
};

export interface FactsAsked {
  placement: PlacementShown;
  /** Day-parts of the person who looks. */
  theirDayParts?: DayPartMask | null;
  travel?: { mode: TravelMode; minutes: number } | null;
}

/** What a card tells of a placement, in pictures and in the reader's words. */
export function usePlacementFacts({ placement, theirDayParts, travel }: FactsAsked) {
  const { t, i18n } = useTranslation(["card", "words"]);
  const { days, parts } = useWeekWords({ pictures: true });
  const own = i18n.language === "nl" ? undefined : ({ lang: "nl", dir: "ltr" } as const);
  const nameOf = usePlacementName();
  const offers = { language: placement.languageOffer, activation: placement.activationOffer, trade: placement.tradeOffer };
  const shares = { head: placement.headShare, hand: placement.handShare, heart: placement.heartShare };
  const task = placement.tasks[0];
  return {
    scene: sceneOf(placement),
    sceneAlt: task ? t(`words:task.${task}`) : t(`words:sector.${placement.sector}`),
    title: nameOf(placement),
    titleWords: own && placement.tasks.slice(0, 2).map((each) => t(`words:task.${each}`)),
    ownTitle: own && placement.title,
    organisation: placement.organisationName,
    ownWords: own,
    brings: {
      heading: t("brings"),
      lines: GOALS.filter((goal) => offers[goal] !== "none")
        .sort((a, b) => Number(offers[b] === "much") - Number(offers[a] === "much"))
        .map((goal) => ({ scene: `goal-${goal}` as const, text: t(`words:goalBrings.${goal}`), word: t(`words:goal.${goal}`) })),
    },
    styles: { heading: t("styles"), shares: WORK_STYLES.map((style) => ({ scene: `style-${style}` as const, label: t(`words:workStyle.${style}`), share: shares[style] })) },
    week: {
      label: t("when"),
      days,
      parts,
      offered: dayPartsIn(placement.dayParts),
      shared: theirDayParts ? dayPartsIn(placement.dayParts & theirDayParts) : [],
      texts: { offered: t("offered"), shared: t("shared"), free: t("free") },
      legend: theirDayParts != null,
    },
    hours: placement.hoursMin === placement.hoursMax ? t("hours", { count: placement.hoursMin }) : t("hoursBetween", { min: placement.hoursMin, max: placement.hoursMax }),
    travel: travel ? { heading: t("travel"), ways: [{ scene: TRAVEL_SCENES[travel.mode], text: t("minutes", { count: travel.minutes }), hint: t(`words:travelMode.${travel.mode}`) }] } : undefined,
    asks: placement.demands.length > 0 ? { heading: t("asks"), lines: placement.demands.map((demand) => ({ scene: `demand-${demand}` as const, text: t(`words:demand.${demand}`) })) } : undefined,
    meets: placement.guideName ? { heading: t("meets"), name: placement.guideName, text: placement.firstLook ? t("firstLook") : undefined } : undefined,
  } satisfies Partial<PictureCardProps>;
}

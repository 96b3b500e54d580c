import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { dayPartsIn, type DayPartMask } from "#app/day-parts/day-part.ts";
import { useWeekWords } from "#app/day-parts/week-words.tsx";
import type { TravelMode } from "#app/places/travel.ts";
import { PictureCard } from "#app/ui/picture-card.tsx";
import type { SceneName } from "#app/ui/scenes/scene.tsx";
import { GOALS, WORK_STYLES } from "./placement.ts";
import { usePlacementName } from "./placement-name.tsx";
import type { PlacementShown } from "./placement-queries.server.ts";
import { sceneOf } from "./placement-scene.ts";

const TRAVEL_SCENES: Readonly<Record<TravelMode, SceneName>> = {
  walk: "travel-walking", bicycle: "travel-bicycle", "e-bike": "travel-bicycle", "public-transport": "travel-public-transport", car: "travel-car",
};

export interface PlacementCardProps {
  placement: PlacementShown;
  /** The town's name. */
  place: string;
  /** one: everything; wall: what matters most, side by side with others. */
  form: "one" | "wall";
  /** Level of the title within the page. */
  level?: 1 | 2 | 3;
  href?: string;
  /** Day-parts of the person who looks. */
  theirDayParts?: DayPartMask | null;
  travel?: { mode: TravelMode; minutes: number } | null;
  /** Why the card is shown, a sentence each. */
  why?: readonly string[];
  mark?: ReactNode;
  actions?: ReactNode;
}

/** A placement as the card that a status holder gets, in the reader's language: its tasks are the title, and the organisation's own words stay Dutch beside it. */
export function PlacementCard({ placement, place, form, level, href, theirDayParts, travel, why, mark, actions }: PlacementCardProps) {
  const { t, i18n } = useTranslation(["card", "words"]);
  const { days, parts } = useWeekWords({ pictures: true });
  const own = i18n.language === "nl" ? undefined : ({ lang: "nl", dir: "ltr" } as const);
  const nameOf = usePlacementName();
  const offers = { language: placement.languageOffer, activation: placement.activationOffer, trade: placement.tradeOffer };
  const shares = { head: placement.headShare, hand: placement.handShare, heart: placement.heartShare };
  const task = placement.tasks[0];
  return (
    <PictureCard
      scene={sceneOf(placement)}
      sceneAlt={task ? t(`words:task.${task}`) : t(`words:sector.${placement.sector}`)}
      title={nameOf(placement)}
      titleWords={own && placement.tasks.slice(0, 2).map((each) => t(`words:task.${each}`))}
      ownTitle={own && placement.title}
      level={level}
      href={href}
      organisation={placement.organisationName}
      place={place}
      ownWords={own}
      mark={mark}
      brings={{
        heading: t("brings"),
        lines: GOALS.filter((goal) => offers[goal] !== "none")
          .sort((a, b) => Number(offers[b] === "much") - Number(offers[a] === "much"))
          .map((goal) => ({ scene: `goal-${goal}` as const, text: t(`words:goalBrings.${goal}`) })),
      }}
      styles={{ heading: t("styles"), shares: WORK_STYLES.map((style) => ({ scene: `style-${style}` as const, label: t(`words:workStyle.${style}`), share: shares[style] })) }}
      week={{
        label: t("when"),
        days,
        parts,
        offered: dayPartsIn(placement.dayParts),
        shared: theirDayParts ? dayPartsIn(placement.dayParts & theirDayParts) : [],
        texts: { offered: t("offered"), shared: t("shared"), free: t("free") },
        legend: theirDayParts != null,
      }}
      hours={placement.hoursMin === placement.hoursMax ? t("hours", { count: placement.hoursMin }) : t("hoursBetween", { min: placement.hoursMin, max: placement.hoursMax })}
      travel={travel ? { heading: t("travel"), ways: [{ scene: TRAVEL_SCENES[travel.mode], text: t("minutes", { count: travel.minutes }), hint: t(`words:travelMode.${travel.mode}`) }] } : undefined}
      asks={placement.demands.length > 0 ? { heading: t("asks"), lines: placement.demands.map((demand) => ({ scene: `demand-${demand}` as const, text: t(`words:demand.${demand}`) })) } : undefined}
      meets={placement.guideName ? { heading: t("meets"), name: placement.guideName, text: placement.firstLook ? t("firstLook") : undefined } : undefined}
      story={placement.description ? { heading: t("story"), text: placement.description, note: own ? t("storyIn") : undefined } : undefined}
      why={why && why.length > 0 ? { label: t("why"), sentences: why } : undefined}
      form={form}
      actions={actions}
    />
  );
}

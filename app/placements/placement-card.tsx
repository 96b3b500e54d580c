import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { PictureCard } from "#app/ui/picture-card.tsx";
import { type CardLeaf, WallCard } from "#app/ui/wall-card.tsx";
import { type FactsAsked, usePlacementFacts } from "./placement-facts.tsx";

export interface PlacementCardProps extends FactsAsked {
  /** The town's name. */
  place: string;
  /** one: everything; wall: what matters most, side by side with others. */
  form: "one" | "wall";
  /** Level of the title within the page. */
  level?: 1 | 2 | 3;
  href?: string;
  /** Why the card is shown, a sentence each. */
  why?: readonly string[];
  mark?: ReactNode;
  actions?: ReactNode;
  /** On a wall that is leafed through on a phone: where the card stands. */
  leaf?: CardLeaf;
}

/** A placement as the card that a status holder gets, in the reader's language: its tasks are the title, and the organisation's own words stay Dutch beside it. */
export function PlacementCard({ placement, place, form, level, href, theirDayParts, travel, why, mark, actions, leaf }: PlacementCardProps) {
  const { t, i18n } = useTranslation("card");
  const { styles, asks, meets, ...facts } = usePlacementFacts({ placement, theirDayParts, travel });
  const among = { ...facts, place, level, href, mark, actions };
  if (form === "wall") return <WallCard {...among} leaf={leaf} more={leaf && href ? { href, label: t("why") } : undefined} />;
  return (
    <PictureCard
      {...among}
      styles={styles}
      asks={asks}
      meets={meets}
      story={placement.description ? { heading: t("story"), text: placement.description, note: i18n.language === "nl" ? undefined : t("storyIn") } : undefined}
      why={why && why.length > 0 ? { label: t("why"), sentences: why } : undefined}
    />
  );
}

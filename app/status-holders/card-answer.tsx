import { useTranslation } from "react-i18next";
import { usePlacementName } from "#app/placements/placement-name.tsx";
import type { PlacementInShort } from "#app/placements/placement-queries.server.ts";
import { AnswerButtons } from "#app/ui/answer-buttons.tsx";
import type { CardsFields } from "./choice-form.ts";
import type { Choice } from "./status-holder.ts";

/** What a person says to a card. Pressing the answer that stands takes it back. */
export function CardAnswer({ placement, choice, where, layout = "thumbs" }: { placement: PlacementInShort; choice: Choice | null; where?: CardsFields; layout?: "thumbs" | "stack" }) {
  const { t } = useTranslation("holder");
  const name = usePlacementName()(placement);
  return (
    <AnswerButtons
      label={`${t("cards.question")} ${name}`}
      layout={layout}
      fields={{ placementId: placement.id, ...where }}
      answers={[
        { value: choice === "heart" ? "none" : "heart", label: t("cards.heart"), scene: "answer-yes", look: choice === "heart" ? "yes" : "plain", chosen: choice === "heart" },
        { value: choice === "maybe" ? "none" : "maybe", label: t("cards.maybe"), scene: "answer-maybe", look: "plain", chosen: choice === "maybe" },
        { value: choice === "not-for-me" ? "none" : "not-for-me", label: t("cards.notForMe"), scene: "answer-no", look: "no", chosen: choice === "not-for-me" },
      ]}
    />
  );
}

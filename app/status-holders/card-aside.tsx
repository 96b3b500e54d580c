import { useTranslation } from "react-i18next";
import { usePlacementName } from "#app/placements/placement-name.tsx";
import { sceneOf } from "#app/placements/placement-scene.ts";
import { AnswerButtons } from "#app/ui/answer-buttons.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { WhyNot, type WhyNotProps } from "./why-not.tsx";

/** A card that was put aside: small, with the way back, and why. */
export function CardAside({ placement, reason, asks, where }: WhyNotProps) {
  const { t } = useTranslation("holder");
  const name = usePlacementName()(placement);
  return (
    <div className="flex flex-col gap-3 rounded-2xl border-2 border-dashed border-line-strong bg-paper p-3">
      <p role="status" className="flex items-center gap-3 leading-snug">
        <Scene name={sceneOf(placement)} alt="" size={88} className="rounded-lg opacity-60" />
        <span className="min-w-0">
          <span className="block text-base text-ink-soft">{t("cards.gone")}</span>
          <b>{name}</b>
        </span>
      </p>
      <AnswerButtons label={name} fields={{ placementId: placement.id, undo: "yes", ...where }} answers={[{ value: "none", label: t("cards.undo"), scene: "answer-undo" }]} />
      <WhyNot placement={placement} reason={reason} asks={asks} where={where} />
    </div>
  );
}

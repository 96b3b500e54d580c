import { useTranslation } from "react-i18next";
import { usePlacementName } from "#app/placements/placement-name.tsx";
import { sceneOf } from "#app/placements/placement-scene.ts";
import { AnswerButtons } from "#app/ui/answer-buttons.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import type { AnsweredNow } from "./said-now-queries.server.ts";

const SCENES = { heart: "answer-yes", maybe: "answer-maybe", "not-for-me": "answer-no" } as const;

/** What was just said to a card, in pictures, with a big way back. */
export function AnsweredNotice({ answered: { placement, choice, was } }: { answered: AnsweredNow }) {
  const { t } = useTranslation(["holder", "choosing"]);
  const name = usePlacementName()(placement);
  const said = choice === null ? t("choosing:removed") : t(`cards.${choice === "not-for-me" ? "notForMe" : choice}`);
  return (
    <div role="status" className="flex items-center gap-2 rounded-xl border-2 border-brand-600 bg-brand-50 p-0.5 ps-1.5 no-print">
      <Scene name={sceneOf(placement)} alt="" size={60} eager className="rounded-md" />
      {choice !== null && <Scene name={SCENES[choice]} alt="" size={40} eager className="-ms-5 self-end rounded-md" />}
      <p className="min-w-0 flex-1 text-base leading-tight!">
        <b className="block">{said}</b>
        <span className="line-clamp-1">{name}</span>
      </p>
      <AnswerButtons
        label={name}
        fields={{ placementId: placement.id, undo: "yes" }}
        answers={[{ value: was ?? "none", label: t("cards.undo"), scene: "answer-undo" }]}
        className="min-w-32 shrink-0"
      />
    </div>
  );
}

import { useTranslation } from "react-i18next";
import { usePlacementName } from "#app/placements/placement-name.tsx";
import type { PlacementInShort } from "#app/placements/placement-queries.server.ts";
import { AnswerButtons } from "#app/ui/answer-buttons.tsx";
import { buttonClasses } from "#app/ui/button.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import type { CardsFields } from "./choice-form.ts";
import { NOT_FOR_ME_REASONS, type NotForMeReason } from "./status-holder.ts";

export interface WhyNotProps {
  placement: PlacementInShort;
  reason: NotForMeReason | null;
  /** Asked at once, rather than folded away. */
  asks?: boolean;
  where?: CardsFields;
}

/** Why a card is not for this person, in pictures: what was said, and the question. Nobody needs to answer. */
export function WhyNot({ placement, reason, asks = false, where }: WhyNotProps) {
  const { t } = useTranslation("holder");
  const name = usePlacementName()(placement);
  const pictures = (
    <AnswerButtons
      label={`${t("whyNot.question")} ${name}`}
      name="reason"
      layout="pictures"
      fields={{ placementId: placement.id, answer: "not-for-me", ...where }}
      answers={NOT_FOR_ME_REASONS.map((each) => ({
        // Pressing what stands takes it back.
        value: each === reason ? "none" : each,
        label: t(`whyNot.reasons.${each}`),
        scene: `no-${each}` as const,
        chosen: each === reason,
      }))}
    />
  );
  if (reason === null && asks) {
    return (
      <div data-read="" className="grid gap-2">
        <div data-listen-here="" className="flex flex-wrap items-center justify-between gap-2">
          <p className="text-xl leading-tight font-bold">
            {t("whyNot.question")}
            <span className="block text-base font-normal text-ink-soft">{t("whyNot.free")}</span>
          </p>
        </div>
        {pictures}
      </div>
    );
  }
  return (
    <div className="grid gap-2">
      {reason !== null && (
        <p className="flex items-center gap-3 leading-snug">
          <Scene name={`no-${reason}`} alt="" size={88} className="rounded-lg" />
          <span className="min-w-0">
            <span className="block text-base text-ink-soft">{t("whyNot.said")}</span>
            <b>{t(`whyNot.reasons.${reason}`)}</b>
          </span>
        </p>
      )}
      <details>
        <summary className={buttonClasses({ look: "secondary", wide: true })}>{reason === null ? t("whyNot.question") : t("whyNot.change")}</summary>
        <div data-read="" className="mt-2 grid gap-2">{pictures}</div>
      </details>
    </div>
  );
}

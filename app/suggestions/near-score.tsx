import { useTranslation } from "react-i18next";
import { ScoreBar } from "#app/ui/score-bar.tsx";
import { LITTLE_KNOWN } from "./match-reasons.tsx";

const percent = (share: number) => Math.round(share * 100);

/** The score that a near miss would have, with its certainty; both 0 to 1. */
export function NearScore({ score, certainty, label }: { score: number; certainty: number; label: string }) {
  const { t } = useTranslation(["openings", "reasons"]);
  return (
    <ScoreBar
      score={percent(score)}
      label={label}
      labelHidden
      text={t("near.would", { percent: percent(score) })}
      certainty={t(certainty < LITTLE_KNOWN ? "reasons:littleKnown" : "reasons:certainty", { percent: percent(certainty) })}
    />
  );
}

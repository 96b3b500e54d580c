import { useTranslation } from "react-i18next";
import { Badge, type BadgeTone } from "#app/ui/badge.tsx";
import type { MatchState } from "./match.ts";

const TONES: Readonly<Record<MatchState, BadgeTone>> = { proposed: "neutral", approved: "warning", accepted: "info", active: "success", ended: "neutral" };

/** How a match stands, as its buddy sees it: "approved" is what waits for the buddy's answer. */
export function PairStateBadge({ state }: { state: MatchState }) {
  const { t } = useTranslation("buddy");
  return <Badge tone={TONES[state]}>{t(`matchState.${state}`)}</Badge>;
}

import { useTranslation } from "react-i18next";
import { Badge } from "#app/ui/badge.tsx";
import type { MatchState } from "#app/matches/match.ts";
import { PARTNER_TONES } from "#app/matches/match-state-badge.tsx";

/** How a match stands, as its buddy sees it: "approved" is what waits for the buddy's answer. */
export function PairStateBadge({ state }: { state: MatchState }) {
  const { t } = useTranslation("buddy");
  return <Badge tone={PARTNER_TONES[state]}>{t(`matchState.${state}`)}</Badge>;
}

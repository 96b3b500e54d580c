import { useTranslation } from "react-i18next";
import { Badge, type BadgeTone } from "#app/ui/badge.tsx";
import type { MatchState } from "./match.ts";

const TONES: Readonly<Record<MatchState, BadgeTone>> = { proposed: "neutral", approved: "warning", accepted: "info", active: "success", ended: "neutral" };

export function MatchStateBadge({ state }: { state: MatchState }) {
  const { t } = useTranslation("words");
  return <Badge tone={TONES[state]}>{t(`matchState.${state}`)}</Badge>;
}

import { useTranslation } from "react-i18next";
import { Badge, type BadgeTone } from "#app/ui/badge.tsx";
import type { PlacementState } from "./placement.ts";

const TONES: Readonly<Record<PlacementState, BadgeTone>> = { draft: "neutral", published: "success", paused: "warning", closed: "neutral" };

export function PlacementStateBadge({ state }: { state: PlacementState }) {
  const { t } = useTranslation("words");
  return <Badge tone={TONES[state]}>{t(`placementState.${state}`)}</Badge>;
}

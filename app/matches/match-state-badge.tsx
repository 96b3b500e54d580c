import { useTranslation } from "react-i18next";
import { Badge, type BadgeTone } from "#app/ui/badge.tsx";
import type { MatchState } from "./match.ts";

const TONES: Readonly<Record<MatchState, BadgeTone>> = { proposed: "neutral", approved: "warning", accepted: "info", active: "success", ended: "neutral" };

/** Where a match stands; `waiting` says so in the words of who has to answer. */
export function MatchStateBadge({ state, waiting }: { state: MatchState; waiting?: string }) {
  const { t } = useTranslation("words");
  return <Badge tone={TONES[state]}>{state === "approved" && waiting ? waiting : t(`matchState.${state}`)}</Badge>;
}

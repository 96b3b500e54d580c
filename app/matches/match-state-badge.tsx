import { useTranslation } from "react-i18next";
import { Badge, type BadgeTone } from "#app/ui/badge.tsx";
import type { MatchState } from "./match.ts";

/** As the partner sees it: what is approved waits for the partner's answer. */
export const PARTNER_TONES: Readonly<Record<MatchState, BadgeTone>> = { proposed: "neutral", approved: "warning", accepted: "info", active: "success", ended: "neutral" };

/** Where a match stands; `waiting` says so in the words of who has to answer. */
export function MatchStateBadge({ state, waiting }: { state: MatchState; waiting?: string }) {
  const { t } = useTranslation("words");
  return <Badge tone={PARTNER_TONES[state]}>{state === "approved" && waiting ? waiting : t(`matchState.${state}`)}</Badge>;
}

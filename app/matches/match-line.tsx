import { useTranslation } from "react-i18next";
import { Anchor } from "#app/ui/anchor.tsx";
import { Badge, type BadgeTone } from "#app/ui/badge.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import type { MatchState } from "./match.ts";
import type { MatchForStaff } from "./match-queries.server.ts";

export const MATCH_TONES: Readonly<Record<MatchState, BadgeTone>> = { proposed: "info", approved: "warning", accepted: "warning", active: "success", ended: "neutral" };

/** What a match is with: the placement's title, or the buddy's name. */
export function partnerOf(match: Pick<MatchForStaff, "placementTitle" | "buddyName">): string {
  return match.placementTitle ?? match.buddyName ?? "–";
}

/** A match in one line of a dossier. */
export function MatchLine({ match }: { match: MatchForStaff }) {
  const { t } = useTranslation("words");
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
      <Scene name={match.kind === "buddy" ? "buddy" : "cards"} alt="" size={56} className="rounded-lg" />
      <div className="min-w-40 flex-1">
        <Anchor href={`/matches/${match.id}`} className="font-semibold">{partnerOf(match)}</Anchor>
        <p className="text-ink-soft">{match.kind === "buddy" ? t("matchKind.buddy") : match.organisationName}</p>
      </div>
      <Badge tone={MATCH_TONES[match.state]}>{match.state === "ended" && match.endReason ? t(`endReason.${match.endReason}`) : t(`matchState.${match.state}`)}</Badge>
    </div>
  );
}

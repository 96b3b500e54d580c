import { acceptMatch, sayYes } from "#app/matches/answer-match.server.ts";
import { approveMatch, proposeMatch } from "#app/matches/propose-match.server.ts";
import type { SignedInActor } from "#app/access/actor.ts";
import type { MatchState } from "#app/matches/match.ts";
import type { Database } from "#db/client.server.ts";
import { contextFor } from "./contexts.ts";
import type { Holder } from "./holder.ts";

export type MatchPartner = { kind: "placement" | "buddy"; id: string; actor: SignedInActor };

/** A match on its way, by the steps that people would take. */
export async function aMatch(db: Database, holder: Holder, { kind, id, actor }: MatchPartner, state: Exclude<MatchState, "ended">): Promise<string> {
  const consultant = contextFor(db, holder.consultant);
  const matchId = await proposeMatch(consultant, holder.id, { partner: { kind, id } });
  if (state === "proposed") return matchId;
  await approveMatch(consultant, matchId);
  if (state === "approved") return matchId;
  await acceptMatch(contextFor(db, actor), matchId);
  if (state === "active") await sayYes(contextFor(db, holder.actor), matchId, { contactShared: false });
  return matchId;
}

import type { MatchState } from "./match.ts";

export type WaitsFor = "approval" | "holder" | "partner";

/** On whose word a match waits now; nobody when it runs or has ended. */
export function waitsFor(match: { state: MatchState; holderSaidYesAt: Date | null }): WaitsFor[] {
  const waits: WaitsFor[] = [];
  if (match.state === "proposed") waits.push("approval");
  if (match.state === "approved") waits.push("partner");
  if (match.state !== "active" && match.state !== "ended" && match.holderSaidYesAt === null) waits.push("holder");
  return waits;
}

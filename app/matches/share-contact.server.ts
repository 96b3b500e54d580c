import { eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { Refusal } from "#app/server/errors.ts";
import { matches } from "#db/schema/matches.ts";
import { lockWithOther } from "./lock-match.server.ts";

/**
 * The person lets the other of a match see phone number and e-mail, or no longer.
 * @throws Refusal `matchMoved` while they haven't said yes to the match, and once it is over
 */
export async function shareContact(context: Context & { actor: SignedInActor }, matchId: string, shared: boolean): Promise<void> {
  await transact(context, async (tx) => {
    const { match } = await lockWithOther(tx, matchId);
    if (match.state === "ended" || !match.holderSaidYesAt) throw new Refusal("matchMoved");
    if (match.contactShared === shared) return;
    await tx.db.update(matches).set({ contactShared: shared }).where(eq(matches.id, matchId));
    await recordAudit(tx, { action: shared ? "match.contact-shared" : "match.contact-withdrawn", objectId: matchId, holderId: match.holderId });
  });
}

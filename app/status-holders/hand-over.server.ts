import { and, eq, isNull } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { found, NotFound, Refusal } from "#app/server/errors.ts";
import { accounts } from "#db/schema/accounts.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import type { HandOver } from "./hand-over-form.ts";

/**
 * Gives a status holder another fixed contact person: the new one sees the dossier from then on, the old one no longer.
 * Only a coordinator does this, and only to a consultant of the same municipality whose account is open.
 * @throws Refusal `contactPersonUnavailable`
 */
export async function handOver(context: Context & { actor: SignedInActor }, holderId: string, { contactPersonId, reason }: HandOver): Promise<void> {
  if (context.actor.role !== "coordinator") throw new NotFound();
  await transact(context, async (tx) => {
    const holder = found((await tx.db.select({ contactPersonId: statusHolders.contactPersonId }).from(statusHolders).where(eq(statusHolders.id, holderId)).for("update"))[0]);
    // Locked, so that the account isn't closed meanwhile.
    const [next] = await tx.db
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(eq(accounts.id, contactPersonId), eq(accounts.municipalityId, context.actor.municipalityId), eq(accounts.role, "consultant"), isNull(accounts.closedAt)))
      .for("share");
    if (!next || next.id === holder.contactPersonId) throw new Refusal("contactPersonUnavailable");
    await tx.db.update(statusHolders).set({ contactPersonId, updatedAt: tx.now }).where(eq(statusHolders.id, holderId));
    await recordAudit(tx, { action: "status-holder.handed-over", objectId: holderId, holderId, details: { from: holder.contactPersonId, to: contactPersonId, reason } });
  });
}

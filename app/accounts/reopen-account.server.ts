import { eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { lockStaff } from "./lock-staff.server.ts";

/** Opens a closed account of a colleague again, with the password it had. Does nothing to an open one. */
export async function reopenAccount(context: Context & { actor: SignedInActor }, accountId: string): Promise<void> {
  await transact(context, async (tx) => {
    const account = await lockStaff(tx, context.actor, accountId);
    if (!account.closedAt) return;
    await tx.db.update(accounts).set({ closedAt: null }).where(eq(accounts.id, accountId));
    await recordAudit(tx, { action: "account.reopened", objectId: accountId });
  });
}

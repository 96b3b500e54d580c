import { and, count, eq, isNull, ne, sql } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { Refusal } from "#app/server/errors.ts";
import { accounts } from "#db/schema/accounts.ts";
import { municipalities } from "#db/schema/municipalities.ts";
import { staffPhotos } from "#db/schema/photos.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { lockStaff } from "./lock-staff.server.ts";
import { revokeSessions } from "./session.server.ts";

/**
 * Closes the account of a colleague who leaves: no more signing in, every session ends, the portrait goes. What they did stays.
 * The database refuses it too, whoever asks, while they are someone's contact person.
 * @throws Refusal `accountClosed`, `ownAccount`, `lastCoordinator`, or `stillContactPerson` with `count` and `name`
 */
export async function closeAccount(context: Context & { actor: SignedInActor }, accountId: string): Promise<void> {
  await transact(context, async (tx) => {
    // One at a time in a municipality, so that two coordinators can't close each other.
    await tx.db.select({ id: municipalities.id }).from(municipalities).where(eq(municipalities.id, context.actor.municipalityId)).for("no key update");
    const account = await lockStaff(tx, context.actor, accountId);
    if (account.closedAt) throw new Refusal("accountClosed");
    if (accountId === context.actor.accountId) throw new Refusal("ownAccount");
    if (account.role === "coordinator") {
      const others = and(eq(accounts.municipalityId, context.actor.municipalityId), eq(accounts.role, "coordinator"), isNull(accounts.closedAt), ne(accounts.id, accountId));
      if ((await tx.db.select({ total: count() }).from(accounts).where(others))[0]!.total === 0) throw new Refusal("lastCoordinator");
    }
    const [accompanied] = await tx.db.select({ total: count() }).from(statusHolders).where(and(eq(statusHolders.contactPersonId, accountId), sql`${statusHolders.state} <> 'closed'`));
    if (accompanied!.total > 0) throw new Refusal("stillContactPerson", { count: accompanied!.total, name: account.name ?? "" });
    await tx.db.update(accounts).set({ closedAt: tx.now }).where(eq(accounts.id, accountId));
    await tx.db.delete(staffPhotos).where(eq(staffPhotos.accountId, accountId));
    const ended = await revokeSessions(tx, accountId);
    await recordAudit(tx, { action: "account.closed", objectId: accountId, details: { sessionsEnded: ended } });
  });
}

import { eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { Refusal } from "#app/server/errors.ts";
import { accounts } from "#db/schema/accounts.ts";
import { hashSecret, verifySecret } from "./password.server.ts";
import { revokeSessions } from "./session.server.ts";

/**
 * Takes a new password, and ends every other session of the account.
 * @throws Refusal `wrongPassword` when the present one is wrong, `samePassword` when the new one is no other.
 */
export async function changePassword(context: Context & { actor: SignedInActor }, sessionId: string, input: { current: string; password: string }): Promise<void> {
  await transact(context, async (tx) => {
    const accountId = context.actor.accountId;
    const [account] = await tx.db.select({ passwordHash: accounts.passwordHash }).from(accounts).where(eq(accounts.id, accountId)).for("update");
    if (!(await verifySecret(account?.passwordHash ?? null, input.current))) throw new Refusal("wrongPassword");
    if (input.password.normalize("NFKC") === input.current.normalize("NFKC")) throw new Refusal("samePassword");
    await tx.db.update(accounts).set({ passwordHash: await hashSecret(input.password), mustChangePassword: false }).where(eq(accounts.id, accountId));
    const ended = await revokeSessions(tx, accountId, sessionId);
    await recordAudit(tx, { action: "account.password-changed", objectId: accountId, details: { sessionsEnded: ended } });
  });
}

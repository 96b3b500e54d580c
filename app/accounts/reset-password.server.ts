import { eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { Refusal } from "#app/server/errors.ts";
import type { Limits } from "#app/server/limits.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { lockStaff } from "./lock-staff.server.ts";
import { hashSecret } from "./password.server.ts";
import { revokeSessions } from "./session.server.ts";
import { newOneTimePassword } from "./token.server.ts";

/**
 * Gives a colleague a new one-time password, shown once. The old one stops working and every session ends. Tries that
 * were counted against the account are forgotten, so that the new password works at once.
 * @throws Refusal `ownAccount` for one's own, `accountClosed` for a closed one
 */
export async function resetPassword(context: Context & { actor: SignedInActor }, limits: Limits, accountId: string): Promise<string> {
  const password = newOneTimePassword();
  const passwordHash = await hashSecret(password);
  const email = await transact(context, async (tx) => {
    const account = await lockStaff(tx, context.actor, accountId);
    if (accountId === context.actor.accountId) throw new Refusal("ownAccount");
    if (account.closedAt) throw new Refusal("accountClosed");
    await tx.db.update(accounts).set({ passwordHash, mustChangePassword: true }).where(eq(accounts.id, accountId));
    const ended = await revokeSessions(tx, accountId);
    await recordAudit(tx, { action: "account.password-reset", objectId: accountId, details: { sessionsEnded: ended } });
    return account.email!;
  });
  await limits.forget("sign-in-account", email);
  return password;
}

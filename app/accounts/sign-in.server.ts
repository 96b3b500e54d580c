import { eq } from "drizzle-orm";
import { SYSTEM, type Role } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { actAs, type Context } from "#app/access/context.server.ts";
import { Refusal } from "#app/server/errors.ts";
import { type Limits, takeTry } from "#app/server/limits.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { verifySecret } from "./password.server.ts";
import { startSession } from "./session.server.ts";

export interface Entry {
  token: string;
  role: Role;
  language: string;
}

/**
 * Signs in by e-mail and password.
 * @throws Refusal `wrongSignIn` for either wrong, without saying which; `tooMany` when tried too often.
 */
export async function signIn(context: Context, limits: Limits, input: { email: string; password: string }, device: string | null): Promise<Entry> {
  await takeTry(limits, "sign-in-address", context.origin ?? "unknown");
  await takeTry(limits, "sign-in-account", input.email);
  const [account] = await context.db
    .select({ id: accounts.id, role: accounts.role, municipalityId: accounts.municipalityId, passwordHash: accounts.passwordHash, closedAt: accounts.closedAt, language: accounts.language })
    .from(accounts)
    .where(eq(accounts.email, input.email));
  const right = await verifySecret(account?.passwordHash ?? null, input.password);
  if (!account || !right || account.closedAt) {
    await actAs(context, SYSTEM, (tx) =>
      recordAudit(tx, { action: "session.refused", objectId: account?.id ?? null, municipalityId: account?.municipalityId ?? null, result: "refused" }));
    throw new Refusal("wrongSignIn");
  }
  const token = await actAs(context, SYSTEM, async (tx) => {
    await recordAudit(tx, { action: "session.started", objectId: account.id, municipalityId: account.municipalityId });
    return startSession(tx, account, device);
  });
  await limits.forget("sign-in-account", input.email);
  return { token, role: account.role, language: account.language };
}

import { eq } from "drizzle-orm";
import { SYSTEM } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { actAs, type Context } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { accounts } from "#db/schema/accounts.ts";
import { startSession } from "./session.server.ts";
import type { Entry } from "./sign-in.server.ts";

/** Signs in as a person of the demo region, without a password. Who calls this sees to it that the demo region is loaded. */
export async function demoSignIn(context: Context, accountId: string, device: string | null): Promise<Entry> {
  return actAs(context, SYSTEM, async (tx) => {
    const account = found((await tx.db.select({ id: accounts.id, role: accounts.role, language: accounts.language, municipalityId: accounts.municipalityId }).from(accounts).where(eq(accounts.id, accountId)))[0]);
    await recordAudit(tx, { action: "session.started", objectId: account.id, municipalityId: account.municipalityId, details: { demo: true } });
    return { token: await startSession(tx, account, device), role: account.role, language: account.language };
  });
}

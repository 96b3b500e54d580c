import { eq } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { accounts } from "#db/schema/accounts.ts";

/** Whose e-mail address this is, whatever the municipality; null when nobody's. Not for a page to tell. */
export async function accountByEmail({ db }: TransactionContext, email: string) {
  const [account] = await db.select({ role: accounts.role, municipalityId: accounts.municipalityId, closedAt: accounts.closedAt }).from(accounts).where(eq(accounts.email, email));
  return account ?? null;
}

import { and, eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { found, NotFound } from "#app/server/errors.ts";
import { accounts } from "#db/schema/accounts.ts";
import { ownStaff } from "./staff-queries.server.ts";

/**
 * The account of a consultant or coordinator of the own municipality, locked until the transaction ends.
 * @throws NotFound for who isn't a coordinator, and for anyone else's account
 */
export async function lockStaff({ db }: TransactionContext, actor: SignedInActor, accountId: string) {
  if (actor.role !== "coordinator") throw new NotFound();
  const [account] = await db
    .select({ id: accounts.id, role: accounts.role, email: accounts.email, name: accounts.name, phone: accounts.phone, closedAt: accounts.closedAt })
    .from(accounts)
    .where(and(ownStaff(actor), eq(accounts.id, accountId)))
    .for("no key update");
  return found(account);
}

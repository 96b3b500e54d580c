import { eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { found, NotFound } from "#app/server/errors.ts";
import { statusHolders } from "#db/schema/status-holders.ts";

/** Whether someone guides this person: the contact person, or a consultant who sees the dossier. A coordinator sees every dossier, and guides nobody by that. */
export function guides(actor: SignedInActor, { contactPersonId }: { contactPersonId: string }): boolean {
  return contactPersonId === actor.accountId || actor.role === "consultant";
}

/**
 * SQL in a query of dossiers: of the people whom this actor accompanies. A consultant sees those alone, with those for whom they stand
 * in; a coordinator sees all, and is the contact person of some.
 */
export const accompaniedBy = ({ role, accountId }: SignedInActor) => (role === "consultant" ? undefined : eq(statusHolders.contactPersonId, accountId));

/**
 * The dossier, held until the transaction ends, so that two who decide at once do so one after the other.
 * @throws NotFound for who doesn't guide this person
 */
export async function lockGuided(tx: TransactionContext & { actor: SignedInActor }, holderId: string) {
  const [row] = await tx.db
    .select({ id: statusHolders.id, contactPersonId: statusHolders.contactPersonId, hoursMax: statusHolders.hoursMax, capacity: statusHolders.capacity })
    .from(statusHolders)
    .where(eq(statusHolders.id, holderId))
    .for("update");
  const holder = found(row);
  if (!guides(tx.actor, holder)) throw new NotFound();
  return { ...holder, isOwn: holder.contactPersonId === tx.actor.accountId };
}

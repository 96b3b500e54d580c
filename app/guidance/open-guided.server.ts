import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { NotFound } from "#app/server/errors.ts";
import { type Dossier, openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { guides } from "./lock-guided.server.ts";

/**
 * A dossier as who guides the person opens it for a talk; the look is logged.
 * @throws NotFound for everyone else, coordinators included
 */
export async function openGuided(context: TransactionContext & { actor: SignedInActor }, holderId: string, why: string): Promise<Dossier & { isOwn: boolean }> {
  const holder = await openDossier(context, holderId, why);
  if (!guides(context.actor, holder)) throw new NotFound();
  return { ...holder, isOwn: holder.contactPersonId === context.actor.accountId };
}

import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { latestBalance, reasonsToRevisit } from "./balance-queries.server.ts";
import { guides } from "./lock-guided.server.ts";
import { prioritiesOf } from "./priority-queries.server.ts";

/** What the person's page tells of the balance and of what comes first; null for who doesn't guide the person. */
export async function guidanceShown(context: TransactionContext & { actor: SignedInActor }, holder: { id: string; contactPersonId: string }) {
  if (!guides(context.actor, holder)) return null;
  const latest = await latestBalance(context, holder.id);
  return {
    hours: latest?.hours ?? null,
    revisit: latest !== null && (await reasonsToRevisit(context, holder.id, latest)).length > 0,
    now: (await prioritiesOf(context, holder.id)).now.map(({ id, area, words }) => ({ id, area, words })),
  };
}

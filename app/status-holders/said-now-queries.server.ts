import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { placementsByIds } from "#app/placements/placement-queries.server.ts";
import { found } from "#app/server/errors.ts";
import { saidIn } from "./said-now.ts";
import { choicesOf } from "./status-holder-queries.server.ts";

/** The card that was answered just now, with what the person says to it now and said before; null where the address tells of none that is open. */
export async function answeredJustNow(context: TransactionContext & { actor: SignedInActor }, { searchParams }: URL) {
  const told = saidIn(searchParams);
  const [placement] = told ? await placementsByIds(context, [told.said]) : [];
  if (!told || !placement) return null;
  const { id, title, tasks, sector } = placement;
  const choice = (await choicesOf(context, found(context.actor.subjectId))).get(id)?.choice ?? null;
  return choice === told.was ? null : { placement: { id, title, tasks, sector }, choice, was: told.was };
}

export type AnsweredNow = NonNullable<Awaited<ReturnType<typeof answeredJustNow>>>;

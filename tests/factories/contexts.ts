import { type Actor, SYSTEM } from "#app/access/actor.ts";
import { type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import type { Database } from "#db/client.server.ts";

/** A Tuesday morning: when things happen in tests that don't say otherwise. */
export const NOW = new Date("2026-11-24T10:00:00Z");

export const minutesLater = (minutes: number, from = NOW) => new Date(from.getTime() + minutes * 60_000);

/** What a verb or query gets when this actor comes. */
export function contextFor<A extends Actor>(db: Database, actor: A, now = NOW): Context & { actor: A } {
  return { actor, db, now, origin: "192.0.2.1" };
}

/** Work in a transaction that carries the actor, as a page's loader does it. */
export function readAs<T, A extends Actor>(db: Database, actor: A, work: (context: TransactionContext & { actor: A }) => Promise<T>, now = NOW): Promise<T> {
  return transact(contextFor(db, actor, now), (context) => work(context as TransactionContext & { actor: A }));
}

/** Work that no person does: laying out what a test begins with, or seeing all that came of it. */
export function asSystem<T>(db: Database, work: (context: TransactionContext) => Promise<T>): Promise<T> {
  return transact({ actor: SYSTEM, db, now: NOW, origin: "test" }, work);
}

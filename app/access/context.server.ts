import { sql } from "drizzle-orm";
import { calendarDay } from "#app/i18n/formatters.ts";
import type { Database, Transaction } from "#db/client.server.ts";
import { type Actor, isSignedIn } from "./actor.ts";

/** What a verb or a query works with. It reads no clock, no session and no environment of its own. */
export interface Context {
  actor: Actor;
  db: Database | Transaction;
  now: Date;
  /** Where the request came from, for the audit trail: an address, or the name of a job. */
  origin: string | null;
}

/** A context whose `db` is a transaction that carries the actor: the only kind in which dossiers show. */
export interface TransactionContext extends Context {
  db: Transaction;
  inTransaction: true;
}

function isInTransaction(context: Context): context is TransactionContext {
  return "inTransaction" in context;
}

async function carry(db: Transaction, actor: Actor, now: Date): Promise<void> {
  const signedIn = isSignedIn(actor) ? actor : null;
  await db.execute(sql`select
    set_config('app.role', ${actor.role}, true),
    set_config('app.actor', ${signedIn?.accountId ?? ""}, true),
    set_config('app.municipality', ${signedIn?.municipalityId ?? ""}, true),
    set_config('app.subject', ${signedIn?.subjectId ?? ""}, true),
    set_config('app.day', ${calendarDay(now)}, true)`);
}

/**
 * Does the work in one transaction that carries the actor, so that row-level security knows who asks.
 * A transaction that is already open is joined: verbs compose.
 */
export async function transact<T>(context: Context, work: (context: TransactionContext) => Promise<T>): Promise<T> {
  if (isInTransaction(context)) return work(context);
  return context.db.transaction(async (tx) => {
    const db = tx as Transaction;
    await carry(db, context.actor, context.now);
    return work({ ...context, db, inTransaction: true });
  });
}

/**
 * Does the work as another actor, within the same transaction when one is open. For the few moments in which
 * the system must act before it knows who is there (sign-in, registration) or for rows nobody may write by hand.
 */
export async function actAs<T>(context: Context, actor: Actor, work: (context: TransactionContext) => Promise<T>): Promise<T> {
  if (!isInTransaction(context)) return transact({ ...context, actor }, work);
  // The savepoint sees to it that a failure hands the transaction back to its own actor, too.
  return context.db.transaction(async (tx) => {
    const db = tx as Transaction;
    await carry(db, actor, context.now);
    const result = await work({ ...context, actor, db, inTransaction: true });
    await carry(db, context.actor, context.now);
    return result;
  });
}

import { and, asc, desc, eq, gte, isNull, lte, ne, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { SYSTEM, type SignedInActor } from "#app/access/actor.ts";
import { actAs, type TransactionContext } from "#app/access/context.server.ts";
import { openConsultants } from "#app/accounts/staff-queries.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { accounts } from "#db/schema/accounts.ts";
import { standIns } from "#db/schema/stand-ins.ts";
import { statusHolders } from "#db/schema/status-holders.ts";

type SignedInContext = TransactionContext & { actor: SignedInActor };

/** Periods that are shown of what is over. */
const MOST_PAST = 10;

const consultants = alias(accounts, "consultants");
const colleagues = alias(accounts, "colleagues");

const withNames = (db: TransactionContext["db"]) =>
  db
    .select({ id: standIns.id, consultantId: standIns.consultantId, consultant: consultants.name, colleague: colleagues.name, from: standIns.fromDay, till: standIns.tillDay, endedAt: standIns.endedAt })
    .from(standIns)
    .innerJoin(consultants, eq(consultants.id, standIns.consultantId))
    .innerJoin(colleagues, eq(colleagues.id, standIns.colleagueId));

const isOver = (today: string) => sql`(${standIns.endedAt} is not null or ${standIns.tillDay} < ${today})`;

/** Who stands in for this consultant, now and to come, the first one first; and the latest of what is over. */
export async function ownStandIns({ db, actor, now }: SignedInContext) {
  const today = calendarDay(now);
  const own = eq(standIns.consultantId, actor.accountId);
  return {
    coming: await withNames(db).where(and(own, sql`not ${isOver(today)}`)).orderBy(asc(standIns.fromDay), asc(standIns.id)).limit(MOST_PAST),
    past: await withNames(db).where(and(own, isOver(today))).orderBy(desc(standIns.fromDay), desc(standIns.id)).limit(MOST_PAST),
  };
}

/** For whom this consultant stands in, now and to come. */
export async function standsInFor({ db, actor, now }: SignedInContext) {
  return withNames(db)
    .where(and(eq(standIns.colleagueId, actor.accountId), isNull(standIns.endedAt), gte(standIns.tillDay, calendarDay(now))))
    .orderBy(asc(standIns.fromDay), asc(standIns.id))
    .limit(20);
}

/** Whom this consultant may name: colleagues of the same municipality whose accounts are open. */
export async function colleaguesToName(context: SignedInContext) {
  return (await openConsultants(context)).filter(({ id }) => id !== context.actor.accountId);
}

/** Who stands in today for the contact person of a dossier that this actor sees, with phone and last day; null when nobody does. */
export async function standInOf(context: TransactionContext, holderId: string): Promise<{ name: string; phone: string | null; till: string } | null> {
  const [holder] = await context.db.select({ contactPersonId: statusHolders.contactPersonId }).from(statusHolders).where(eq(statusHolders.id, holderId));
  if (!holder) return null;
  const today = calendarDay(context.now);
  // Whose absence it is, a person needn't know of others: only of the own contact person.
  const [row] = await actAs(context, SYSTEM, ({ db }) =>
    db
      .select({ name: accounts.name, phone: accounts.phone, till: standIns.tillDay })
      .from(standIns)
      .innerJoin(accounts, eq(accounts.id, standIns.colleagueId))
      .where(and(eq(standIns.consultantId, holder.contactPersonId), isNull(standIns.endedAt), lte(standIns.fromDay, today), gte(standIns.tillDay, today), ne(accounts.id, holder.contactPersonId)))
      .limit(1));
  return row ? { ...row, name: row.name ?? "" } : null;
}

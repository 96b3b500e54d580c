import { and, asc, desc, eq, inArray, isNotNull, isNull, sql } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { accounts } from "#db/schema/accounts.ts";
import { referralAnswers, referralItems, referralOutcomes, referrals } from "#db/schema/referrals.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { daysSilent, referralState, reminderDue } from "./referral.ts";

/** More of one person are never made; the latest are shown. */
const MOST = 50;

const steps = {
  sentAt: referrals.sentAt, validUntil: referrals.validUntil, openedAt: referrals.openedAt, confirmedAt: referrals.confirmedAt,
  withdrawnAt: referrals.withdrawnAt, remindedAt: referrals.remindedAt, outcome: referralOutcomes.outcome,
};
const outcomeInForce = and(eq(referralOutcomes.referralId, referrals.id), isNull(referralOutcomes.replacedAt));

/** A person's referrals, the latest first, each with its state; for who accompanies them, and for the person. */
export async function referralsOf({ db, now }: TransactionContext, holderId: string) {
  const rows = await db
    .select({ id: referrals.id, kind: referrals.kind, toOrganisation: referrals.toOrganisation, toName: referrals.toName, createdAt: referrals.createdAt, confirmedName: referrals.confirmedName, metOn: referrals.metOn, ...steps })
    .from(referrals)
    .leftJoin(referralOutcomes, outcomeInForce)
    .where(eq(referrals.holderId, holderId))
    .orderBy(desc(referrals.createdAt), desc(referrals.id))
    .limit(MOST);
  return rows.map((row) => ({ ...row, state: referralState(row, now), due: reminderDue(row, now), silentDays: daysSilent(row, now) }));
}

/** What the person decides about: the items of these referrals with the answer that stands, in the order in which they were written. */
export async function itemsOf({ db }: TransactionContext, referralIds: readonly string[]) {
  if (referralIds.length === 0) return [];
  return db
    .select({
      id: referralItems.id, referralId: referralItems.referralId, about: referralItems.about, text: referralItems.text, readAt: referralItems.readAt,
      allowed: referralAnswers.allowed, answeredAt: referralAnswers.answeredAt, by: accounts.name, byRole: accounts.role,
    })
    .from(referralItems)
    .leftJoin(referralAnswers, and(eq(referralAnswers.itemId, referralItems.id), isNull(referralAnswers.replacedAt)))
    .leftJoin(accounts, eq(accounts.id, referralAnswers.answeredBy))
    .where(inArray(referralItems.referralId, [...referralIds]))
    .orderBy(asc(referralItems.createdAt), asc(referralItems.id));
}

/** One referral with its items, and what came of it: what is noted now first, then what stood there before. */
export async function referralOf(context: TransactionContext, holderId: string, referralId: string) {
  const { db, now } = context;
  const row = found((await db
    .select({
      id: referrals.id, kind: referrals.kind, toOrganisation: referrals.toOrganisation, toName: referrals.toName, toPhone: referrals.toPhone, toEmail: referrals.toEmail,
      createdAt: referrals.createdAt, confirmedName: referrals.confirmedName, metOn: referrals.metOn, confirmedLine: referrals.confirmedLine, ...steps,
    })
    .from(referrals)
    .leftJoin(referralOutcomes, outcomeInForce)
    .where(and(eq(referrals.id, referralId), eq(referrals.holderId, holderId))))[0]);
  const outcomes = await db
    .select({ id: referralOutcomes.id, outcome: referralOutcomes.outcome, line: referralOutcomes.line, notedAt: referralOutcomes.notedAt, replacedAt: referralOutcomes.replacedAt, by: accounts.name })
    .from(referralOutcomes)
    .innerJoin(accounts, eq(accounts.id, referralOutcomes.notedBy))
    .where(eq(referralOutcomes.referralId, referralId))
    .orderBy(desc(referralOutcomes.notedAt), desc(referralOutcomes.id))
    .limit(20);
  return { ...row, state: referralState(row, now), due: reminderDue(row, now), outcomes, items: await itemsOf(context, [referralId]) };
}

/** Of the actor's people the referrals that were sent and that nobody confirmed: the longest silence first, at most `limit`. For the page of today. */
export async function referralsOpen({ db, now }: TransactionContext, limit = 20) {
  const rows = await db
    .select({ id: referrals.id, holderId: referrals.holderId, firstName: statusHolders.firstName, kind: referrals.kind, toOrganisation: referrals.toOrganisation, ...steps })
    .from(referrals)
    .innerJoin(statusHolders, eq(statusHolders.id, referrals.holderId))
    .leftJoin(referralOutcomes, outcomeInForce)
    .where(and(isNotNull(referrals.sentAt), isNull(referrals.confirmedAt), isNull(referrals.withdrawnAt), isNull(referralOutcomes.id)))
    .orderBy(sql`coalesce(${referrals.remindedAt}, ${referrals.sentAt})`, asc(referrals.id))
    .limit(limit);
  return rows.map((row) => ({ ...row, state: referralState(row, now), due: reminderDue(row, now), silentDays: daysSilent(row, now) }));
}

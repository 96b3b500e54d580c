import { and, asc, desc, eq, inArray, isNotNull, isNull, lte, notExists, or, sql } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { accounts } from "#db/schema/accounts.ts";
import { referralAnswers, referralItems, referralOutcomes, referrals } from "#db/schema/referrals.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { accompaniedBy } from "./lock-guided.server.ts";
import { daysFrom, daysSilent, NEEDED, referralState, REMIND_AFTER_DAYS, reminderDue, TOLD, wayOf } from "./referral.ts";

/** More of one person are never made; the latest are shown. */
const MOST = 50;

/** SQL in a query of referrals: what the person says to what is needed; see ReferralSteps. */
export const neededSaid = sql<"yes" | "no" | "open">`(select case
  when count(distinct item.about) filter (where answer.allowed) = ${NEEDED.length} then 'yes'
  when bool_or(answer.id is null) then 'open' else 'no' end
  from referral_items item left join referral_answers answer on answer.item_id = item.id and answer.replaced_at is null
  where item.referral_id = ${referrals}.id and ${inArray(sql`item.about`, [...NEEDED])})`;
/** As the person is asked: what was asked first, and of what was asked at once, in the order of TOLD. */
export const inTheOrderAsked = [asc(referralItems.createdAt), sql`array_position(array[${sql.join(TOLD.map((about) => sql`${about}`), sql`, `)}], ${referralItems.about})`, asc(referralItems.id)];
const unanswered = sql<number>`(select count(*)::int from referral_items item where item.referral_id = ${referrals}.id
  and not exists (select 1 from referral_answers answer where answer.item_id = item.id and answer.replaced_at is null))`;

const steps = {
  needed: neededSaid, unanswered, declinedAt: referrals.declinedAt, sentAt: referrals.sentAt, validUntil: referrals.validUntil, openedAt: referrals.openedAt, confirmedAt: referrals.confirmedAt,
  withdrawnAt: referrals.withdrawnAt, remindedAt: referrals.remindedAt, outcome: referralOutcomes.outcome,
};
const outcomeInForce = and(eq(referralOutcomes.referralId, referrals.id), isNull(referralOutcomes.replacedAt));

/** A person's referrals, the latest first, each with its state; for who accompanies them, and for the person. */
export async function referralsOf({ db, now }: TransactionContext, holderId: string) {
  const rows = await db
    .select({ id: referrals.id, kind: referrals.kind, toOrganisation: referrals.toOrganisation, toName: referrals.toName, togetherHow: referrals.togetherHow, togetherOn: referrals.togetherOn, createdAt: referrals.createdAt, confirmedName: referrals.confirmedName, metOn: referrals.metOn, ...steps })
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
    .orderBy(...inTheOrderAsked);
}

/** Whether a person was referred to anyone, and whether a question about it waits for them; null where there is nothing. */
export async function referralsWaiting({ db }: TransactionContext, holderId: string): Promise<{ waits: boolean } | null> {
  const [row] = await db
    .select({ waits: sql<boolean | null>`bool_or(${unanswered} > 0 and ${referrals.withdrawnAt} is null and ${referrals.declinedAt} is null and ${referralOutcomes.id} is null)` })
    .from(referrals)
    .leftJoin(referralOutcomes, outcomeInForce)
    .where(eq(referrals.holderId, holderId));
  return row && row.waits !== null ? { waits: row.waits } : null;
}

/** One referral with its items, and what came of it: what is noted now first, then what stood there before. */
export async function referralOf(context: TransactionContext, holderId: string, referralId: string) {
  const { db, now } = context;
  const row = found((await db
    .select({
      id: referrals.id, kind: referrals.kind, toOrganisation: referrals.toOrganisation, toName: referrals.toName, toPhone: referrals.toPhone, toEmail: referrals.toEmail,
      togetherHow: referrals.togetherHow, togetherOn: referrals.togetherOn, createdAt: referrals.createdAt,
      confirmedName: referrals.confirmedName, metOn: referrals.metOn, confirmedLine: referrals.confirmedLine, declinedLine: referrals.declinedLine, ...steps,
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
  return { ...row, state: referralState(row, now), due: reminderDue(row, now), silentDays: daysSilent(row, now), way: wayOf(row), outcomes, items: await itemsOf(context, [referralId]) };
}

/**
 * Of the people whom the actor accompanies or stands in for: referrals that got no answer for a week since they were sent or since the
 * last reminder, and those that a receiver said no to; the longest wait first. `since`: when it was sent, reminded, or said no to.
 */
export async function referralsNotConfirmed({ db, actor, now }: TransactionContext & { actor: SignedInActor }, limit = 5, offset = 0) {
  const since = sql<Date>`coalesce(${referrals.declinedAt}, ${referrals.remindedAt}, ${referrals.sentAt})`.mapWith(referrals.sentAt);
  const rows = await db
    .select({
      holderId: referrals.holderId, firstName: statusHolders.firstName, lastName: statusHolders.lastName, contactPersonId: statusHolders.contactPersonId, contactPerson: accounts.name,
      referralId: referrals.id, toOrganisation: referrals.toOrganisation, declined: sql<boolean>`${referrals.declinedAt} is not null`, since, total: sql<number>`count(*) over ()`.mapWith(Number),
    })
    .from(referrals)
    .innerJoin(statusHolders, eq(statusHolders.id, referrals.holderId))
    .innerJoin(accounts, eq(accounts.id, statusHolders.contactPersonId))
    .where(and(
      accompaniedBy(actor), isNotNull(referrals.sentAt), isNull(referrals.confirmedAt), isNull(referrals.withdrawnAt),
      or(isNotNull(referrals.declinedAt), lte(since, sql.param(daysFrom(now, -REMIND_AFTER_DAYS), referrals.sentAt))),
      notExists(db.select({ id: referralOutcomes.id }).from(referralOutcomes).where(outcomeInForce)),
    ))
    .orderBy(since, asc(referrals.id))
    .limit(limit)
    .offset(offset);
  return { rows: rows.map(({ total: _, ...row }) => row), total: rows[0]?.total ?? 0 };
}

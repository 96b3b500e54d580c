import { and, asc, count, desc, eq, gte, inArray, isNull, sql } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { type PageAsked, pageOf } from "#app/server/paging.ts";
import { found } from "#app/server/errors.ts";
import { accounts } from "#db/schema/accounts.ts";
import { appointments, contactMoments } from "#db/schema/contact.ts";
import { contactRhythms } from "#db/schema/contact-rhythms.ts";
import { matches } from "#db/schema/matches.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import type { MomentKind } from "./contact.ts";
import { daysOverdue, type LastMoment, nextContactOn, type Phase, PHASE_DAYS, phaseOf } from "./rhythm.ts";

/** The rhythm agreed last; null where none ever was. */
export async function rhythmInForce({ db }: TransactionContext, holderId: string) {
  const [row] = await db.select().from(contactRhythms).where(eq(contactRhythms.holderId, holderId)).orderBy(desc(contactRhythms.setAt), desc(contactRhythms.id)).limit(1);
  return row ?? null;
}

/** What was agreed, the latest first, at most `limit`. */
export async function rhythmsOf({ db }: TransactionContext, holderId: string, limit: number) {
  return db
    .select({ id: contactRhythms.id, days: contactRhythms.days, reason: contactRhythms.reason, setAt: contactRhythms.setAt, by: accounts.name })
    .from(contactRhythms)
    .innerJoin(accounts, eq(accounts.id, contactRhythms.setBy))
    .where(eq(contactRhythms.holderId, holderId))
    .orderBy(desc(contactRhythms.setAt), desc(contactRhythms.id))
    .limit(limit);
}

export interface ContactPlan {
  phase: Phase;
  /** Days from one contact to the next. */
  days: number;
  /** Whether these were agreed with the person, and don't just come with the phase. */
  agreed: boolean;
  last: LastMoment | null;
  /** YYYY-MM-DD */
  dueOn: string;
  /** Negative: so many days are left. */
  overdue: number;
  /** When an appointment is planned next. */
  appointmentAt: Date | null;
}

/**
 * When contact is due with each of these people; nothing for people whose moments this actor may not see. Four statements,
 * however many people.
 */
export async function contactPlans({ db, now }: TransactionContext, holderIds: readonly string[]): Promise<Map<string, ContactPlan>> {
  if (holderIds.length === 0) return new Map();
  const ids = [...holderIds];
  const today = calendarDay(now);
  const people = await db
    .select({
      id: statusHolders.id, state: statusHolders.state, createdAt: statusHolders.createdAt,
      matchedAt: sql<Date | null>`(select max(${matches.activeAt}) from ${matches} where ${matches.holderId} = ${statusHolders}.id and ${matches.state} = 'active')`.mapWith(matches.activeAt),
    })
    .from(statusHolders)
    .where(inArray(statusHolders.id, ids));
  const moments = await db
    .selectDistinctOn([contactMoments.holderId], { holderId: contactMoments.holderId, kind: contactMoments.kind, at: contactMoments.happenedAt })
    .from(contactMoments)
    .where(and(inArray(contactMoments.holderId, ids), isNull(contactMoments.replacedAt)))
    .orderBy(contactMoments.holderId, desc(contactMoments.happenedAt), desc(contactMoments.id));
  const rhythms = await db
    .selectDistinctOn([contactRhythms.holderId], { holderId: contactRhythms.holderId, days: contactRhythms.days })
    .from(contactRhythms)
    .where(inArray(contactRhythms.holderId, ids))
    .orderBy(contactRhythms.holderId, desc(contactRhythms.setAt), desc(contactRhythms.id));
  const planned = await db
    .selectDistinctOn([appointments.holderId], { holderId: appointments.holderId, at: appointments.startsAt })
    .from(appointments)
    .where(and(inArray(appointments.holderId, ids), isNull(appointments.cancelledAt), gte(appointments.startsAt, now)))
    .orderBy(appointments.holderId, asc(appointments.startsAt));
  const lastOf = new Map(moments.map(({ holderId, kind, at }) => [holderId, { kind, on: calendarDay(at) }]));
  const daysOf = new Map(rhythms.map(({ holderId, days }) => [holderId, days]));
  const plannedOf = new Map(planned.map(({ holderId, at }) => [holderId, at]));
  return new Map(people.map(({ id, state, createdAt, matchedAt }) => {
    const openedOn = calendarDay(createdAt);
    const phase = phaseOf({ state, openedOn, matchedOn: matchedAt && calendarDay(matchedAt), today });
    const agreed = daysOf.get(id) ?? null;
    const days = agreed ?? PHASE_DAYS[phase];
    const last = lastOf.get(id) ?? null;
    const dueOn = nextContactOn({ days, openedOn, last });
    return [id, { phase, days, agreed: agreed !== null, last, dueOn, overdue: daysOverdue(dueOn, today), appointmentAt: plannedOf.get(id) ?? null }];
  }));
}

/** The same for one person. @throws NotFound for a dossier that this actor doesn't see */
export async function contactPlanOf(context: TransactionContext, holderId: string): Promise<ContactPlan> {
  return found((await contactPlans(context, [holderId])).get(holderId));
}

export interface MomentShown {
  id: string;
  kind: MomentKind;
  note: string | null;
  happenedAt: Date;
  by: string | null;
  /** When it was put right; null for what counts. */
  replacedAt: Date | null;
}

/** Moments of contact, the latest first; those that were put right stand among them, marked. */
export async function momentsOf({ db }: TransactionContext, holderId: string, asked: PageAsked) {
  const where = eq(contactMoments.holderId, holderId);
  return pageOf<MomentShown>(asked, {
    rows: ({ limit, offset }) =>
      db
        .select({ id: contactMoments.id, kind: contactMoments.kind, note: contactMoments.note, happenedAt: contactMoments.happenedAt, by: accounts.name, replacedAt: contactMoments.replacedAt })
        .from(contactMoments)
        .innerJoin(accounts, eq(accounts.id, contactMoments.createdBy))
        .where(where)
        .orderBy(desc(contactMoments.happenedAt), desc(contactMoments.id))
        .limit(limit)
        .offset(offset),
    total: async () => (await db.select({ total: count() }).from(contactMoments).where(where))[0]!.total,
  });
}

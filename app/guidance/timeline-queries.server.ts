import { and, asc, eq, inArray, isNotNull, isNull, lt, notInArray, sql } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { found } from "#app/server/errors.ts";
import { accounts } from "#db/schema/accounts.ts";
import { balances } from "#db/schema/balances.ts";
import { buddies } from "#db/schema/buddies.ts";
import { appointments } from "#db/schema/contact.ts";
import { moods } from "#db/schema/guidance.ts";
import { placementGoals } from "#db/schema/goals.ts";
import { workHours } from "#db/schema/hours.ts";
import { lifeAreaScores } from "#db/schema/life-areas.ts";
import { matches } from "#db/schema/matches.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { referrals } from "#db/schema/referrals.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { workplaceVisits } from "#db/schema/visits.ts";
import { changeOf, isSensitive, type Level } from "./life-areas.ts";
import type { Face } from "./mood.ts";
import { SENSITIVE_KINDS } from "./referral.ts";
import type { Running, TimelineEvent, TimelineRead } from "./timeline.ts";

/** Rows of a kind looked at: some ten years of a person's road. */
const MOST = 500;

/**
 * All that is told of a person's road to whoever asks: each source gives what the actor may see of it. Life areas as the person
 * sees them, without the sensitive ones: the picture is made to lie on a table.
 */
export async function timelineOf(context: TransactionContext, holderId: string): Promise<TimelineRead> {
  const running = await runningOf(context, holderId);
  return {
    running,
    // Of one day a beginning is told before what came of it.
    events: [...(await metOn(context, holderId)), ...running.flatMap(turnsOf), ...(await talksOf(context, holderId)), ...(await balancesOf(context, holderId)), ...(await areasOf(context, holderId)), ...(await goalsOf(context, holderId)), ...(await visitsOf(context, holderId)), ...(await referralsOf(context, holderId))],
    faces: await facesOf(context, holderId),
    hours: await hoursOf(context, holderId),
  };
}

async function metOn({ db }: TransactionContext, holderId: string): Promise<TimelineEvent[]> {
  const [row] = await db.select({ at: statusHolders.createdAt }).from(statusHolders).where(eq(statusHolders.id, holderId));
  return [{ kind: "met", on: calendarDay(found(row).at) }];
}

async function talksOf({ db, now }: TransactionContext, holderId: string): Promise<TimelineEvent[]> {
  const rows = await db
    .select({ name: appointments.withName, at: appointments.startsAt })
    .from(appointments)
    .where(and(eq(appointments.holderId, holderId), isNull(appointments.cancelledAt), lt(appointments.startsAt, now)))
    .orderBy(asc(appointments.startsAt))
    .limit(MOST);
  return rows.map(({ name, at }) => ({ kind: "appointment", on: calendarDay(at), name }));
}

async function balancesOf({ db }: TransactionContext, holderId: string): Promise<TimelineEvent[]> {
  const rows = await db
    .select({ on: balances.heldOn, hours: balances.hours })
    .from(balances)
    .where(and(eq(balances.holderId, holderId), isNull(balances.replacedAt)))
    .orderBy(asc(balances.heldOn))
    .limit(MOST);
  return rows.map(({ on, hours }, at) => {
    const before = rows[at - 1]?.hours ?? hours;
    return { kind: "balance", on, hours, change: hours > before ? "up" : hours < before ? "down" : null };
  });
}

async function areasOf({ db }: TransactionContext, holderId: string): Promise<TimelineEvent[]> {
  const rows = await db
    .select({ area: lifeAreaScores.area, level: lifeAreaScores.level, on: lifeAreaScores.scoredOn })
    .from(lifeAreaScores)
    .where(and(eq(lifeAreaScores.holderId, holderId), eq(lifeAreaScores.view, "person"), isNull(lifeAreaScores.replacedAt)))
    .orderBy(asc(lifeAreaScores.scoredOn), asc(lifeAreaScores.id))
    .limit(MOST);
  const before = new Map<string, Level>();
  return rows.flatMap(({ area, level, on }): TimelineEvent[] => {
    const change = changeOf(before.get(area) ?? null, level as Level);
    before.set(area, level as Level);
    return isSensitive(area) || change === null || change === "same" ? [] : [{ kind: "area", on, area, change }];
  });
}

async function goalsOf({ db }: TransactionContext, holderId: string): Promise<TimelineEvent[]> {
  const rows = await db
    .select({ id: placementGoals.id, lineId: placementGoals.lineId, goal: placementGoals.goal, setAt: placementGoals.setAt, outcome: placementGoals.outcome, concludedAt: placementGoals.concludedAt })
    .from(placementGoals)
    .where(eq(placementGoals.holderId, holderId))
    .orderBy(asc(placementGoals.setAt))
    .limit(MOST);
  return rows.flatMap(({ id, lineId, goal, setAt, outcome, concludedAt }): TimelineEvent[] => [
    { kind: id === lineId ? "goal-set" : "goal-changed", on: calendarDay(setAt), goal },
    ...(outcome === null ? [] : [{ kind: "goal-ended" as const, on: calendarDay(concludedAt!), goal, outcome }]),
  ]);
}

async function visitsOf({ db }: TransactionContext, holderId: string): Promise<TimelineEvent[]> {
  const rows = await db
    .select({ on: workplaceVisits.madeOn, name: organisations.name })
    .from(workplaceVisits)
    .innerJoin(matches, eq(matches.id, workplaceVisits.matchId))
    .innerJoin(placements, eq(placements.id, matches.placementId))
    .innerJoin(organisations, eq(organisations.id, placements.organisationId))
    .where(and(eq(workplaceVisits.holderId, holderId), eq(workplaceVisits.state, "made")))
    .orderBy(asc(workplaceVisits.madeOn))
    .limit(MOST);
  return rows.map(({ on, name }) => ({ kind: "visit", on: on!, name }));
}

/** Where help was asked, but for what is nobody's business at a table: debts and health. */
async function referralsOf({ db }: TransactionContext, holderId: string): Promise<TimelineEvent[]> {
  const rows = await db
    .select({ name: referrals.toOrganisation, sentAt: referrals.sentAt, confirmedAt: referrals.confirmedAt })
    .from(referrals)
    .where(and(eq(referrals.holderId, holderId), isNotNull(referrals.sentAt), isNull(referrals.withdrawnAt), notInArray(referrals.kind, [...SENSITIVE_KINDS])))
    .orderBy(asc(referrals.sentAt))
    .limit(MOST);
  return rows.flatMap(({ name, sentAt, confirmedAt }): TimelineEvent[] => [
    { kind: "referral", on: calendarDay(sentAt!), name },
    ...(confirmedAt === null ? [] : [{ kind: "referral-confirmed" as const, on: calendarDay(confirmedAt), name }]),
  ]);
}

async function runningOf({ db }: TransactionContext, holderId: string): Promise<Running[]> {
  const rows = await db
    .select({
      lane: matches.kind, startsOn: matches.startsOn, activeAt: matches.activeAt, endedAt: matches.endedAt,
      organisation: organisations.name, buddy: sql<string | null>`split_part(${accounts.name}, ' ', 1)`,
    })
    .from(matches)
    .leftJoin(placements, eq(placements.id, matches.placementId))
    .leftJoin(organisations, eq(organisations.id, placements.organisationId))
    .leftJoin(buddies, eq(buddies.id, matches.buddyId))
    .leftJoin(accounts, eq(accounts.id, buddies.accountId))
    .where(and(eq(matches.holderId, holderId), inArray(matches.state, ["active", "ended"]), isNotNull(matches.activeAt)))
    .orderBy(asc(matches.activeAt))
    .limit(MOST);
  return rows.map(({ lane, startsOn, activeAt, endedAt, organisation, buddy }) => {
    const ended = endedAt && calendarDay(endedAt);
    const began = startsOn ?? calendarDay(activeAt!);
    // Ended before the first day came: it ran from when it was agreed.
    return { lane, name: organisation ?? buddy ?? "", began: ended !== null && began > ended ? ended : began, ended };
  });
}

function turnsOf({ lane, name, began, ended }: Running): TimelineEvent[] {
  return [{ kind: `${lane}-began`, on: began, name }, ...(ended === null ? [] : [{ kind: `${lane}-ended` as const, on: ended, name }])];
}

async function facesOf({ db }: TransactionContext, holderId: string): Promise<TimelineRead["faces"]> {
  const rows = await db
    .select({ week: moods.week, face: moods.face })
    .from(moods)
    .where(and(eq(moods.holderId, holderId), eq(moods.theme, "overall")))
    .orderBy(asc(moods.week))
    .limit(MOST);
  return rows.map(({ week, face }) => ({ week, face: face as Face }));
}

async function hoursOf({ db }: TransactionContext, holderId: string): Promise<TimelineRead["hours"]> {
  const month = sql<string>`to_char(${workHours.week}, 'YYYY-MM')`;
  return db
    .select({ month, hours: sql<number>`sum(${workHours.hours})::float` })
    .from(workHours)
    .innerJoin(matches, eq(matches.id, workHours.matchId))
    .where(and(eq(matches.holderId, holderId), isNull(workHours.replacedAt)))
    .groupBy(month)
    .orderBy(month)
    .limit(MOST);
}

import { and, asc, count, desc, eq, gte, inArray, isNotNull, isNull, or, sql, sum } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { type PageAsked, pageOf } from "#app/server/paging.ts";
import { accounts } from "#db/schema/accounts.ts";
import { integrationRoutes, workHours } from "#db/schema/hours.ts";
import { matches } from "#db/schema/matches.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { matchPartners } from "#db/schema/views.ts";
import { progress, TARGETS, WEEKS_BACK, weeksToConfirm } from "./hours.ts";
import { daysAfter } from "./week.ts";

/** More people than this at one organisation confirm on a page of their own placement's; nobody has come near it. */
const MOST_PEOPLE = 200;

const inForce = isNull(workHours.replacedAt);

/** Of the employer's own people those of whom weeks wait, by first name; each with the weeks, the latest first, and the hours agreed. */
export async function hoursToConfirm({ db, now }: TransactionContext) {
  const today = calendarDay(now);
  const rows = await db
    .select({
      matchId: matches.id, firstName: matchPartners.firstName, placement: placements.title, agreed: matches.hours,
      startsOn: matches.startsOn, activeAt: matches.activeAt, endedAt: matches.endedAt,
    })
    .from(matches)
    .innerJoin(matchPartners, eq(matchPartners.matchId, matches.id))
    .innerJoin(placements, eq(placements.id, matches.placementId))
    .where(and(isNotNull(matches.activeAt), or(isNull(matches.endedAt), gte(matches.endedAt, new Date(now.getTime() - (WEEKS_BACK + 1) * 7 * 24 * 3600_000)))))
    .orderBy(asc(matchPartners.firstName), asc(matches.id))
    .limit(MOST_PEOPLE);
  const told = rows.length === 0 ? [] : await db
    .select({ matchId: workHours.matchId, week: workHours.week })
    .from(workHours)
    .where(and(inArray(workHours.matchId, rows.map(({ matchId }) => matchId)), inForce));
  const known = new Set(told.map(({ matchId, week }) => `${matchId} ${week}`));
  return rows.flatMap(({ startsOn, activeAt, endedAt, ...row }) => {
    const weeks = weeksToConfirm({ startsOn: startsOn ?? calendarDay(activeAt!), endsOn: endedAt && calendarDay(endedAt), today }).filter((week) => !known.has(`${row.matchId} ${week}`));
    return weeks.length === 0 ? [] : [{ ...row, weeks }];
  });
}

/** What the employer's organisation confirmed, the latest weeks first. */
export async function confirmedByOrganisation({ db, now }: TransactionContext, asked: PageAsked) {
  const since = daysAfter(calendarDay(now), -7 * (WEEKS_BACK + 1));
  return pageOf(asked, {
    rows: ({ limit, offset }) =>
      db
        .select({
          id: workHours.id, matchId: workHours.matchId, week: workHours.week, hours: workHours.hours, firstName: matchPartners.firstName, placement: placements.title,
          mayCorrect: sql<boolean>`${workHours.week} >= ${since}`,
        })
        .from(workHours)
        .innerJoin(matches, eq(matches.id, workHours.matchId))
        .innerJoin(matchPartners, eq(matchPartners.matchId, matches.id))
        .innerJoin(placements, eq(placements.id, matches.placementId))
        .where(inForce)
        .orderBy(desc(workHours.week), asc(matchPartners.firstName), asc(workHours.id))
        .limit(limit)
        .offset(offset),
    total: async () => (await db.select({ total: count() }).from(workHours).innerJoin(matchPartners, eq(matchPartners.matchId, workHours.matchId)).where(inForce))[0]!.total,
  });
}

/** A person's confirmed hours by the week, the latest first. */
export async function hoursOf({ db }: TransactionContext, holderId: string, asked: PageAsked) {
  const where = and(eq(matches.holderId, holderId), inForce);
  return pageOf(asked, {
    rows: ({ limit, offset }) =>
      db
        .select({
          id: workHours.id, matchId: workHours.matchId, week: workHours.week, hours: workHours.hours, confirmedAt: workHours.confirmedAt,
          placement: { title: placements.title, tasks: placements.tasks, sector: placements.sector }, organisation: organisations.name,
        })
        .from(workHours)
        .innerJoin(matches, eq(matches.id, workHours.matchId))
        .innerJoin(placements, eq(placements.id, matches.placementId))
        .innerJoin(organisations, eq(organisations.id, placements.organisationId))
        .where(where)
        .orderBy(desc(workHours.week), asc(workHours.id))
        .limit(limit)
        .offset(offset),
    total: async () => (await db.select({ total: count() }).from(workHours).innerJoin(matches, eq(matches.id, workHours.matchId)).where(where))[0]!.total,
  });
}

/** For the statement: hours in each placement by month ("2026-11"), the earliest first, with who confirmed last. */
export async function hoursByMonth({ db }: TransactionContext, holderId: string) {
  const month = sql<string>`to_char(${workHours.week}, 'YYYY-MM')`;
  return db
    .select({
      matchId: workHours.matchId, month, hours: sum(workHours.hours).mapWith(Number), weeks: count(),
      placement: placements.title, organisation: organisations.name,
      confirmedBy: sql<string>`(array_agg(${accounts.name} order by ${workHours.confirmedAt} desc))[1]`,
    })
    .from(workHours)
    .innerJoin(matches, eq(matches.id, workHours.matchId))
    .innerJoin(placements, eq(placements.id, matches.placementId))
    .innerJoin(organisations, eq(organisations.id, placements.organisationId))
    .innerJoin(accounts, eq(accounts.id, workHours.confirmedBy))
    .where(and(eq(matches.holderId, holderId), inForce, sql`${workHours.hours} > 0`))
    .groupBy(workHours.matchId, month, placements.title, organisations.name)
    .orderBy(asc(month), asc(organisations.name));
}

/** Confirmed hours at one placement. */
export async function hoursAt({ db }: TransactionContext, matchId: string): Promise<number> {
  const [row] = await db.select({ total: sql<number>`coalesce(sum(${workHours.hours}), 0)`.mapWith(Number) }).from(workHours).where(and(eq(workHours.matchId, matchId), inForce));
  return row!.total;
}

/** All confirmed hours of a person, and how far that is towards what they count for. */
export async function hoursTowards({ db }: TransactionContext, holderId: string) {
  const [{ total }] = await db
    .select({ total: sql<number>`coalesce(sum(${workHours.hours}), 0)`.mapWith(Number) })
    .from(workHours)
    .innerJoin(matches, eq(matches.id, workHours.matchId))
    .where(and(eq(matches.holderId, holderId), inForce)) as [{ total: number }];
  const [route] = await db.select().from(integrationRoutes).where(eq(integrationRoutes.holderId, holderId));
  const elsewhere = { participation: route?.participationElsewhere ?? 0, practice: route?.practiceElsewhere ?? 0 };
  return {
    total,
    route: route?.route ?? null,
    elsewhere,
    targets: route ? TARGETS[route.route].map(({ kind, hours }) => ({ kind, ...progress(total + elsewhere[kind], hours) })) : [],
  };
}

import { and, asc, eq, isNotNull } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import type { Route } from "#app/guidance/hours.ts";
import { daysAfter, mondayOf } from "#app/guidance/week.ts";
import { integrationRoutes, workHours } from "#db/schema/hours.ts";
import { matches } from "#db/schema/matches.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import type { Calendar } from "./calendar.ts";
import { demoId } from "./ids.ts";
import type { HolderKey } from "./status-holders.ts";

/** Route, hours of taking part elsewhere, hours of practice elsewhere. */
const ROUTES_NOTED: Readonly<Partial<Record<HolderKey, readonly [Route, number, number]>>> = {
  rima: ["b1", 0, 12], tareq: ["z", 310, 0], karam: ["z", 120, 40], sara: ["b1", 0, 0], filmon: ["z", 96, 0], zeynep: ["education", 0, 0],
};

const dayOf = (at: Date) => at.toISOString().slice(0, 10);

/** Hours that organisations confirmed, up to a week before last: the latest weeks wait for them. */
export async function fillHours({ db }: TransactionContext, calendar: Calendar): Promise<void> {
  const begun = await db
    .select({ id: matches.id, hours: matches.hours, startsOn: matches.startsOn, activeAt: matches.activeAt, endedAt: matches.endedAt, acceptedBy: matches.acceptedBy })
    .from(matches)
    .where(and(eq(matches.kind, "placement"), isNotNull(matches.activeAt)))
    .orderBy(asc(matches.id));
  const until = daysAfter(mondayOf(calendar.day(0)), -14);
  const rows = begun.flatMap(({ id, hours, startsOn, activeAt, endedAt, acceptedBy }) => {
    const weeks: string[] = [];
    const last = endedAt && dayOf(endedAt) < until ? dayOf(endedAt) : until;
    for (let week = mondayOf(startsOn ?? dayOf(activeAt!)); week <= last; week = daysAfter(week, 7)) weeks.push(week);
    return weeks.map((week, at) => ({
      id: demoId("hours", `${id} ${week}`), matchId: id, week, confirmedBy: acceptedBy!, confirmedAt: new Date(`${daysAfter(week, 4)}T15:30:00Z`),
      // As people are: now and then a week off, or an hour less.
      hours: at % 6 === 4 ? 0 : Math.max(0, (hours ?? 4) - (at % 4 === 2 ? 1.5 : 0)),
    }));
  });
  if (rows.length > 0) await db.insert(workHours).values(rows);
  await db.insert(integrationRoutes).values(
    await Promise.all(Object.entries(ROUTES_NOTED).map(async ([key, [route, participationElsewhere, practiceElsewhere]]) => {
      const holderId = demoId("status-holder", key);
      const [holder] = await db.select({ by: statusHolders.contactPersonId }).from(statusHolders).where(eq(statusHolders.id, holderId));
      return { holderId, route, participationElsewhere, practiceElsewhere, updatedBy: holder!.by, updatedAt: calendar.at(-20, "10:00") };
    })),
  );
}

import { and, asc, eq, gte, inArray, isNull } from "drizzle-orm";
import { weeksToConfirm, WEEKS_BACK } from "#app/guidance/hours.ts";
import { daysAfter, mondayOf } from "#app/guidance/week.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { workHours } from "#db/schema/hours.ts";
import { matches } from "#db/schema/matches.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { CONTACT_PERSONS, MOST_PEOPLE, type TodaySection, whoColumns, whoOf, windowOf } from "./section.server.ts";

/** Fewer weeks than this the organisation may still be about to confirm. */
const WEEKS_MISSING = 2;

/** Placements of which the organisation hasn't confirmed hours for some weeks, most weeks first. */
export const missingHours: TodaySection = {
  key: "hours",
  title: (t) => t("today:hours.title"),
  async read({ context, t, ...asked }) {
    const today = calendarDay(context.now);
    const running = await context.db
      .select({ ...whoColumns, matchId: matches.id, startsOn: matches.startsOn, activeAt: matches.activeAt, organisation: organisations.name })
      .from(matches)
      .innerJoin(statusHolders, eq(statusHolders.id, matches.holderId))
      .innerJoin(...CONTACT_PERSONS)
      .innerJoin(placements, eq(placements.id, matches.placementId))
      .innerJoin(organisations, eq(organisations.id, placements.organisationId))
      .where(and(eq(matches.state, "active"), eq(matches.kind, "placement")))
      .orderBy(asc(statusHolders.firstName), asc(matches.id))
      .limit(MOST_PEOPLE);
    if (running.length === 0) return { total: 0, lines: [] };
    const told = await context.db
      .select({ matchId: workHours.matchId, week: workHours.week })
      .from(workHours)
      .where(and(inArray(workHours.matchId, running.map(({ matchId }) => matchId)), isNull(workHours.replacedAt), gte(workHours.week, daysAfter(mondayOf(today), -7 * (WEEKS_BACK + 1)))));
    const known = new Set(told.map(({ matchId, week }) => `${matchId} ${week}`));
    const missing = running
      .map((row) => ({ row, weeks: weeksToConfirm({ startsOn: row.startsOn ?? calendarDay(row.activeAt!), endsOn: null, today }).filter((week) => !known.has(`${row.matchId} ${week}`)).length }))
      .filter(({ weeks }) => weeks >= WEEKS_MISSING)
      .toSorted((a, b) => b.weeks - a.weeks);
    return {
      total: missing.length,
      lines: windowOf(missing, asked).map(({ row, weeks }) => ({
        id: row.matchId, ...whoOf(row, context.actor), late: false, href: `/people/${row.holderId}/hours`, action: t("today:hours.action"), reason: t("today:hours.line", { count: weeks, organisation: row.organisation }),
      })),
    };
  },
};

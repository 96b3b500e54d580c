import { and, asc, eq, lte } from "drizzle-orm";
import { calendarDay } from "#app/i18n/formatters.ts";
import { daysAfter } from "#app/guidance/week.ts";
import { matches } from "#db/schema/matches.ts";
import { placements } from "#db/schema/placements.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { CONTACT_PERSONS, dayOfLine, rowsInAll, type TodaySection, whoColumns, whoOf } from "./section.server.ts";

/** Four weeks: time to look for what comes after, together. */
const AHEAD = 28;

/** Running placements that end soon, or ended while the match still runs; the first to end first. */
export const endingPlacements: TodaySection = {
  key: "ending",
  title: (t) => t("today:ending.title"),
  async read({ context, t, language, limit, offset }) {
    const today = calendarDay(context.now);
    const rows = await context.db
      .select({ ...whoColumns, id: matches.id, title: placements.title, endsOn: placements.endsOn, total: rowsInAll })
      .from(matches)
      .innerJoin(statusHolders, eq(statusHolders.id, matches.holderId))
      .innerJoin(...CONTACT_PERSONS)
      .innerJoin(placements, eq(placements.id, matches.placementId))
      .where(and(eq(matches.state, "active"), lte(placements.endsOn, daysAfter(today, AHEAD))))
      .orderBy(asc(placements.endsOn), asc(matches.id))
      .limit(limit)
      .offset(offset);
    return {
      total: rows[0]?.total ?? 0,
      lines: rows.map((row) => ({
        id: row.id, ...whoOf(row, context.actor), late: row.endsOn! < today, href: `/matches/${row.id}`, action: t("today:ending.action"),
        reason: t(row.endsOn! < today ? "today:ending.ended" : "today:ending.line", { placement: row.title, date: dayOfLine(row.endsOn!, { context, language }) }),
      })),
    };
  },
};

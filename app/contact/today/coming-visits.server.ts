import { visitsToMake } from "#app/guidance/due-queries.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { dayOfLine, type TodaySection, whoOf } from "./section.server.ts";

/** Visits at a workplace that are to be made, the earliest first. */
export const comingVisits: TodaySection = {
  key: "visits",
  title: (t) => t("today:visits.title"),
  async read({ context, t, language, limit, offset }) {
    const today = calendarDay(context.now);
    const { rows, total } = await visitsToMake(context, { limit, offset });
    return {
      total,
      lines: rows.map((row) => ({
        id: row.visitId, ...whoOf(row, context.actor), late: row.on < today, href: `/people/${row.holderId}/visits/${row.visitId}`, action: t("today:visits.action"),
        reason: t(row.on < today ? "today:visits.late" : "today:visits.line", { organisation: row.organisation, date: dayOfLine(row.on, { context, language }) }),
      })),
    };
  },
};

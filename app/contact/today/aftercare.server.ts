import { aftercareDue } from "#app/guidance/due-queries.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { dayOfLine, type TodaySection, whoOf } from "./section.server.ts";

/** People to ask how it goes, some months after their placement ended. */
export const aftercareContacts: TodaySection = {
  key: "aftercare",
  title: (t) => t("today:aftercare.title"),
  async read({ context, t, language, limit, offset }) {
    const today = calendarDay(context.now);
    const { rows, total } = await aftercareDue(context, { limit, offset });
    return {
      total,
      lines: rows.map((row) => ({
        id: row.aftercareId, ...whoOf(row, context.actor), late: row.on < today, href: `/people/${row.holderId}/closing/${row.matchId}`, action: t("today:aftercare.action"),
        reason: t(row.on < today ? "today:aftercare.late" : "today:aftercare.line", { organisation: row.organisation, date: dayOfLine(row.on, { context, language }) }),
      })),
    };
  },
};

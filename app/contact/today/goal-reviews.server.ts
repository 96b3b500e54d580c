import { goalsToReview } from "#app/guidance/due-queries.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { dayOfLine, type TodaySection, whoOf } from "./section.server.ts";

/** Goals that it is time to look at again, the earliest first. */
export const goalReviews: TodaySection = {
  key: "goals",
  title: (t) => t("today:goals.title"),
  async read({ context, t, language, limit, offset }) {
    const today = calendarDay(context.now);
    const { rows, total } = await goalsToReview(context, { limit, offset });
    return {
      total,
      lines: rows.map((row) => ({
        id: row.goalId, ...whoOf(row, context.actor), late: row.on < today, href: `/people/${row.holderId}/goals`, action: t("today:goals.action"),
        reason: t(row.on < today ? "today:goals.late" : "today:goals.line", { sign: row.sign, date: dayOfLine(row.on, { context, language }) }),
      })),
    };
  },
};

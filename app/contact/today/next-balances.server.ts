import { and, asc, eq, isNull, lte, ne, sql } from "drizzle-orm";
import { calendarDay } from "#app/i18n/formatters.ts";
import { daysAfter } from "#app/guidance/week.ts";
import { balances } from "#db/schema/balances.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { CONTACT_PERSONS, dayOfLine, rowsInAll, type TodaySection, whoColumns, whoOf } from "./section.server.ts";

/** Balances of load and capacity that were to be held again by the end of the week, the longest ago first. */
export const nextBalances: TodaySection = {
  key: "balances",
  title: (t) => t("today:balances.title"),
  async read({ context, t, language, limit, offset }) {
    const today = calendarDay(context.now);
    const rows = await context.db
      .select({ ...whoColumns, nextOn: balances.nextOn, total: rowsInAll })
      .from(statusHolders)
      .innerJoin(...CONTACT_PERSONS)
      .innerJoin(balances, eq(balances.holderId, statusHolders.id))
      .where(and(
        ne(statusHolders.state, "closed"), isNull(balances.replacedAt), lte(balances.nextOn, daysAfter(today, 6)),
        // Of the latest one only.
        sql`not exists (select 1 from balances later where later.holder_id = ${balances.holderId} and later.replaced_at is null and later.held_on > ${balances.heldOn})`,
      ))
      .orderBy(asc(balances.nextOn), asc(statusHolders.id))
      .limit(limit)
      .offset(offset);
    return {
      total: rows[0]?.total ?? 0,
      lines: rows.map((row) => ({
        id: row.holderId, ...whoOf(row, context.actor), late: row.nextOn < today, href: `/people/${row.holderId}/balance`, action: t("today:balances.action"),
        reason: t(row.nextOn < today ? "today:balances.late" : "today:balances.line", { date: dayOfLine(row.nextOn, { context, language }) }),
      })),
    };
  },
};

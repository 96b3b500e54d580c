import { and, asc, eq, lte, ne } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { calendarDay } from "#app/i18n/formatters.ts";
import { daysAfter } from "#app/guidance/week.ts";
import { accounts } from "#db/schema/accounts.ts";
import { buddies } from "#db/schema/buddies.ts";
import { matches } from "#db/schema/matches.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { CONTACT_PERSONS, dayOfLine, rowsInAll, type TodaySection, whoColumns, whoOf } from "./section.server.ts";

const buddyAccounts = alias(accounts, "buddy_accounts");
/** Asking for a new certificate takes some weeks. */
const AHEAD = 60;

/** People whose buddy's certificate of conduct expires soon or did; the first one first. */
export const expiringVogs: TodaySection = {
  key: "vogs",
  title: (t) => t("today:vogs.title"),
  async read({ context, t, language, limit, offset }) {
    const today = calendarDay(context.now);
    const rows = await context.db
      .select({ ...whoColumns, id: matches.id, buddy: buddyAccounts.name, expiresOn: buddies.vogExpiresOn, total: rowsInAll })
      .from(matches)
      .innerJoin(statusHolders, eq(statusHolders.id, matches.holderId))
      .innerJoin(...CONTACT_PERSONS)
      .innerJoin(buddies, eq(buddies.id, matches.buddyId))
      .innerJoin(buddyAccounts, eq(buddyAccounts.id, buddies.accountId))
      .where(and(ne(matches.state, "ended"), lte(buddies.vogExpiresOn, daysAfter(today, AHEAD))))
      .orderBy(asc(buddies.vogExpiresOn), asc(matches.id))
      .limit(limit)
      .offset(offset);
    return {
      total: rows[0]?.total ?? 0,
      lines: rows.map((row) => ({
        id: row.id, ...whoOf(row, context.actor), late: row.expiresOn! < today, href: `/matches/${row.id}`, action: t("today:vogs.action"),
        reason: t(row.expiresOn! < today ? "today:vogs.expired" : "today:vogs.line", { buddy: row.buddy, date: dayOfLine(row.expiresOn!, { context, language }) }),
      })),
    };
  },
};

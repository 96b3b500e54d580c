import { and, asc, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import { accounts } from "#db/schema/accounts.ts";
import { buddies } from "#db/schema/buddies.ts";
import { matches } from "#db/schema/matches.ts";
import { placements } from "#db/schema/placements.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { CONTACT_PERSONS, dayOfLine, rowsInAll, type TodaySection, whoColumns, whoOf } from "./section.server.ts";

const buddyAccounts = alias(accounts, "buddy_accounts");
/** After so long without the person's answer it is time to ask. */
const ANSWER_DAYS = 7;

/** Matches that ask the consultant: those to approve, then those on which the person hasn't answered for a week. */
export const approvals: TodaySection = {
  key: "approvals",
  title: (t) => t("today:approvals.title"),
  async read({ context, t, language, limit, offset }) {
    const longAgo = new Date(context.now.getTime() - ANSWER_DAYS * 24 * 3600_000);
    const rows = await context.db
      .select({ ...whoColumns, id: matches.id, kind: matches.kind, state: matches.state, proposedAt: matches.proposedAt, title: placements.title, buddy: buddyAccounts.name, total: rowsInAll })
      .from(matches)
      .innerJoin(statusHolders, eq(statusHolders.id, matches.holderId))
      .innerJoin(...CONTACT_PERSONS)
      .leftJoin(placements, eq(placements.id, matches.placementId))
      .leftJoin(buddies, eq(buddies.id, matches.buddyId))
      .leftJoin(buddyAccounts, eq(buddyAccounts.id, buddies.accountId))
      .where(or(eq(matches.state, "proposed"), and(inArray(matches.state, ["approved", "accepted"]), isNull(matches.holderSaidYesAt), lt(matches.proposedAt, longAgo))))
      .orderBy(sql`${matches.state} <> 'proposed'`, asc(matches.proposedAt), asc(matches.id))
      .limit(limit)
      .offset(offset);
    return {
      total: rows[0]?.total ?? 0,
      lines: rows.map((row) => {
        const facts = { partner: row.title ?? row.buddy ?? "", date: dayOfLine(row.proposedAt, { context, language }), name: row.firstName };
        const toApprove = row.state === "proposed";
        return {
          id: row.id, ...whoOf(row, context.actor), late: false, href: `/matches/${row.id}`,
          reason: toApprove ? t(`today:approvals.${row.kind}`, facts) : t("today:approvals.answer", facts),
          action: toApprove ? t("today:approvals.action") : t("today:approvals.see"),
        };
      }),
    };
  },
};

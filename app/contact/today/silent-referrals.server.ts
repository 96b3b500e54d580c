import { referralsNotConfirmed } from "#app/guidance/referral-queries.server.ts";
import { dayOfLine, type TodaySection, whoOf } from "./section.server.ts";

/** Referrals that got no answer for a week, or a no; the longest wait first. */
export const silentReferrals: TodaySection = {
  key: "referrals",
  title: (t) => t("today:referrals.title"),
  async read({ context, t, language, limit, offset }) {
    const { rows, total } = await referralsNotConfirmed(context, limit, offset);
    return {
      total,
      lines: rows.map((row) => ({
        id: row.referralId, ...whoOf(row, context.actor), late: row.declined, href: `/people/${row.holderId}/referrals/${row.referralId}`, action: t("today:referrals.action"),
        reason: t(row.declined ? "today:referrals.declined" : "today:referrals.line", { to: row.toOrganisation, date: dayOfLine(row.since, { context, language }) }),
      })),
    };
  },
};

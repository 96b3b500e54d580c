import { and, asc, eq, gte, isNull, lt } from "drizzle-orm";
import { formatMoment } from "#app/i18n/formatters.ts";
import { appointments } from "#db/schema/contact.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { CONTACT_PERSONS, rowsInAll, type TodaySection, whoColumns, whoOf } from "./section.server.ts";

const HOUR = 3600_000;
/** What began a while ago may still be going on. */
const SINCE = 2 * HOUR;
const WEEK = 7 * 24 * HOUR;

/** Appointments of today and the week to come, the first one first. */
export const comingAppointments: TodaySection = {
  key: "appointments",
  title: (t) => t("today:appointments.title"),
  async read({ context, t, language, limit, offset }) {
    const rows = await context.db
      .select({ ...whoColumns, id: appointments.id, kind: appointments.kind, withName: appointments.withName, startsAt: appointments.startsAt, location: appointments.location, total: rowsInAll })
      .from(appointments)
      .innerJoin(statusHolders, eq(statusHolders.id, appointments.holderId))
      .innerJoin(...CONTACT_PERSONS)
      .where(and(isNull(appointments.cancelledAt), gte(appointments.startsAt, new Date(context.now.getTime() - SINCE)), lt(appointments.startsAt, new Date(context.now.getTime() + WEEK))))
      .orderBy(asc(appointments.startsAt), asc(appointments.id))
      .limit(limit)
      .offset(offset);
    return {
      total: rows[0]?.total ?? 0,
      lines: rows.map((row) => ({
        id: row.id, ...whoOf(row, context.actor), late: false, href: `/people/${row.holderId}/contact#appointments`, action: t("today:appointments.action"),
        reason: t("today:appointments.line", { when: formatMoment(row.startsAt, language), kind: t(`words:contactKind.${row.kind}`), with: row.withName, where: row.location }),
      })),
    };
  },
};

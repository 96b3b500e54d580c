import { asc, ne } from "drizzle-orm";
import { calendarDay } from "#app/i18n/formatters.ts";
import { daysAfter } from "#app/guidance/week.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { contactPlans } from "../contact-queries.server.ts";
import { CONTACT_PERSONS, dayOfLine, MOST_PEOPLE, type TodaySection, whoColumns, whoOf, windowOf } from "./section.server.ts";

/** So many days ahead: today and the rest of a week. */
const AHEAD = 6;

/** With whom contact is due, by the rhythm, the longest overdue first. Who has an appointment in these days is among those. */
export const contactDue: TodaySection = {
  key: "contact",
  title: (t) => t("today:contact.title"),
  async read({ context, t, language, ...asked }) {
    const people = await context.db.select(whoColumns).from(statusHolders).innerJoin(...CONTACT_PERSONS).where(ne(statusHolders.state, "closed")).orderBy(asc(statusHolders.firstName), asc(statusHolders.id)).limit(MOST_PEOPLE);
    const plans = await contactPlans(context, people.map(({ holderId }) => holderId));
    const until = daysAfter(calendarDay(context.now), AHEAD);
    const due = people
      .flatMap((who) => {
        const plan = plans.get(who.holderId);
        if (!plan || plan.dueOn > until || (plan.appointmentAt && calendarDay(plan.appointmentAt) <= until)) return [];
        return [{ who, plan }];
      })
      .toSorted((a, b) => (a.plan.dueOn < b.plan.dueOn ? -1 : a.plan.dueOn > b.plan.dueOn ? 1 : 0));
    return {
      total: due.length,
      lines: windowOf(due, asked).map(({ who, plan: { last, overdue } }) => {
        const when = overdue > 0 ? t("today:contact.overdue", { count: overdue }) : overdue === 0 ? t("today:contact.now") : t("today:contact.within", { count: -overdue });
        const before = last === null ? t("today:contact.never") : last.kind === "no-show" ? t("today:contact.missed", { date: dayOfLine(last.on, { context, language }) }) : t("today:contact.last", { date: dayOfLine(last.on, { context, language }) });
        return { id: who.holderId, ...whoOf(who, context.actor), reason: `${when} ${before}`, late: overdue > 0, href: `/people/${who.holderId}/contact`, action: t("today:contact.action") };
      }),
    };
  },
};

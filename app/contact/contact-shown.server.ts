import type { TransactionContext } from "#app/access/context.server.ts";
import { calendarDay, formatDay, formatMoment } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { daysAfter } from "#app/guidance/week.ts";
import type { PageAsked } from "#app/server/paging.ts";
import { consentTo } from "#app/status-holders/say-consent.server.ts";
import type { Dossier } from "#app/status-holders/status-holder-queries.server.ts";
import { comingAppointments } from "./appointments.server.ts";
import { contactPlanOf, momentsOf, rhythmsOf } from "./contact-queries.server.ts";
import { reminderTo } from "./reminder.server.ts";
import { PHASE_DAYS, workingDayFrom } from "./rhythm.ts";

/** Of the agreed rhythms; who agrees more often than this looks in the trail. */
const RHYTHMS_SHOWN = 6;
/** An appointment is first proposed for the morning. */
const PROPOSED_AT = "T10:00";

/** All that the page of contact with a person shows, in the reader's words. `consultant`: the reader's own name. */
export async function contactShown(context: TransactionContext, holder: Dossier, { language, consultant, asked }: { language: InterfaceLanguage; consultant: string; asked: PageAsked }) {
  const today = calendarDay(context.now);
  const plan = await contactPlanOf(context, holder.id);
  const rhythms = await rhythmsOf(context, holder.id, RHYTHMS_SHOWN);
  const appointments = await comingAppointments(context, holder.id);
  const moments = await momentsOf(context, holder.id, asked);
  const mayMessage = (await consentTo(context, holder.id, "messages")).given;
  const [next = null] = appointments;
  const missed = plan.last?.kind === "no-show";
  // Nothing is written for somebody who didn't say yes.
  const reminder = next || missed ? reminderTo(mayMessage ? holder : { ...holder, phone: null, email: null }, consultant, next) : null;
  return {
    today,
    due: {
      phase: plan.phase, days: plan.days, phaseDays: PHASE_DAYS[plan.phase], reason: plan.agreed ? rhythms[0]!.reason : null, dueOn: formatDay(plan.dueOn, language), overdue: plan.overdue,
      last: plan.last && { kind: plan.last.kind, day: formatDay(plan.last.on, language) },
      history: rhythms.map(({ id, days, reason, by, setAt }) => ({ id, days, reason, by: by ?? "–", day: formatDay(setAt, language) })),
    },
    missed: missed && next === null ? { day: formatDay(plan.last!.on, language), until: formatDay(daysAfter(plan.dueOn, 1), language) } : null,
    appointment: {
      next: next && { kind: next.kind, withName: next.withName, location: next.location, when: formatMoment(next.startsAt, language) },
      more: Math.max(0, appointments.length - 1),
      mayMessage,
      reminder,
      plan: { withName: consultant, startsAt: `${workingDayFrom(plan.dueOn > today ? plan.dueOn : daysAfter(today, 1))}${PROPOSED_AT}`, open: missed && next === null },
    },
    moments: {
      ...moments,
      rows: moments.rows.map(({ id, kind, note, by, happenedAt, replacedAt }) => ({ id, kind, note, by: by ?? "–", day: formatDay(happenedAt, language), on: calendarDay(happenedAt), replacedOn: replacedAt && formatDay(replacedAt, language) })),
    },
  };
}

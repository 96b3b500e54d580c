import ical, { ICalAlarmType, ICalEventStatus } from "ical-generator";
import type { TransactionContext } from "#app/access/context.server.ts";
import type { Translate } from "#app/i18n/translator.server.ts";
import { ownAppointment } from "./appointments.server.ts";

/**
 * An appointment for the calendar on a phone (iCalendar, RFC 5545), in the reader's language, with a reminder an hour before.
 * Cancelled ones say so, and a calendar takes them out. @throws NotFound for one that isn't in a dossier this actor sees
 */
export async function appointmentFile(context: TransactionContext, appointmentId: string, { t, origin }: { t: Translate; origin: string }): Promise<string> {
  const { startsAt, minutes, kind, withName, location, cancelledAt, createdAt } = await ownAppointment(context, appointmentId);
  const calendar = ical({ name: t("name"), prodId: { company: "Meedoen", product: "plan" } });
  const event = calendar.createEvent({
    id: `${appointmentId}@meedoen`,
    start: startsAt,
    end: new Date(startsAt.getTime() + minutes * 60_000),
    stamp: cancelledAt ?? createdAt,
    summary: `${t(`words:contactKind.${kind}`)}: ${t("holder:plan.with", { name: withName })}`,
    location,
    url: `${origin}/me/plan`,
    sequence: cancelledAt ? 1 : 0,
  });
  if (cancelledAt) event.status(ICalEventStatus.CANCELLED);
  else event.createAlarm({ type: ICalAlarmType.display, triggerBefore: 60 * 60 });
  return calendar.toString();
}

import { formatMoment } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { messageLinks, type WrittenMessage } from "./message-links.ts";

/**
 * A message to a person in their own language, to be sent from one's own phone: of the appointment that comes, or, without one,
 * that both missed each other. It says nothing but when, where and with whom. Only for who said yes to messages.
 */
export function reminderTo(
  holder: { firstName: string; language: string; phone: string | null; email: string | null }, consultant: string, appointment: { startsAt: Date; withName: string; location: string } | null,
): WrittenMessage {
  const language = holder.language as InterfaceLanguage;
  const t = translator(language);
  const who = { name: holder.firstName, consultant };
  const text = appointment
    ? t("reminders:appointment", { ...who, when: formatMoment(appointment.startsAt, language), with: appointment.withName, where: appointment.location })
    : t("reminders:missed", who);
  return { text, language, links: messageLinks({ phone: holder.phone, email: holder.email, subject: t("reminders:subject"), text }) };
}

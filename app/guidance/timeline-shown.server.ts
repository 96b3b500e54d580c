import type { TransactionContext } from "#app/access/context.server.ts";
import { calendarDay, formatMonth, formatNumber, formatShortDay } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { timelineOf } from "./timeline-queries.server.ts";
import { firstMonth, MONTHS_SHOWN, monthsAfter, monthsOf, type MonthShown } from "./timeline.ts";

export interface TimelineShown {
  months: MonthShown[];
  /** The last month of the half years before and after this one; null where there is nothing more. */
  earlier: string | null;
  later: string | null;
}

/** The half year of a person's road that ends with a month (`?until=2026-11`; without it, or with one to come, this month). */
export async function timelineShown(context: TransactionContext, holderId: string, url: URL, language: InterfaceLanguage): Promise<TimelineShown> {
  const thisMonth = calendarDay(context.now).slice(0, 7);
  const asked = url.searchParams.get("until") ?? "";
  const last = /^\d{4}-(0[1-9]|1[0-2])$/.test(asked) && asked < thisMonth ? asked : thisMonth;
  const read = await timelineOf(context, holderId);
  const first = firstMonth(read);
  const before = monthsAfter(last, -MONTHS_SHOWN);
  const after = monthsAfter(last, MONTHS_SHOWN);
  return {
    // The road begins where it began.
    months: monthsOf(read, last).filter(({ month }) => first === null || month >= first).map(({ hours, events, ...month }) => ({
      ...month, name: formatMonth(month.month, language), hours: hours > 0 ? formatNumber(hours, language, 1) : null,
      events: events.map((event) => ({ ...event, day: formatShortDay(event.on, language) })),
    })),
    earlier: first !== null && first <= before ? before : null,
    later: last === thisMonth ? null : after < thisMonth ? after : thisMonth,
  };
}

import type { DueAsked } from "#app/guidance/due-queries.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { dayOfLine, type TodayAsked, type TodaySection, type Who, whoOf } from "./section.server.ts";

type Due = Who & { /** YYYY-MM-DD. */ on: string };

export interface DueSection<Row extends Due> {
  key: "goals" | "visits" | "aftercare";
  read(context: TodayAsked["context"], asked: DueAsked): Promise<{ rows: Row[]; total: number }>;
  id(row: Row): string;
  href(row: Row): string;
  /** What the sentence tells beside the day. */
  facts(row: Row): Record<string, string>;
}

/** A section of what is due on a day: late once the day has passed. */
export function dueSection<Row extends Due>({ key, read, id, href, facts }: DueSection<Row>): TodaySection {
  return {
    key,
    title: (t) => t(`today:${key}.title`),
    async read({ context, t, language, limit, offset }) {
      const today = calendarDay(context.now);
      const { rows, total } = await read(context, { limit, offset });
      return {
        total,
        lines: rows.map((row) => ({
          id: id(row), ...whoOf(row, context.actor), late: row.on < today, href: href(row), action: t(`today:${key}.action`),
          reason: t(row.on < today ? `today:${key}.late` : `today:${key}.line`, { ...facts(row), date: dayOfLine(row.on, { context, language }) }) as string,
        })),
      };
    },
  };
}

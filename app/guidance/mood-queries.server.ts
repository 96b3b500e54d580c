import { and, asc, eq, gte, inArray } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { moods } from "#db/schema/guidance.ts";
import { type Face, fallingLine, MOOD_THEMES, type MoodTheme, type MoodTold } from "./mood.ts";
import { lastMondays, mondayOf } from "./week.ts";

/** What the person said this week, by theme. */
export async function moodsThisWeek({ db, now }: TransactionContext, holderId: string): Promise<Partial<Record<MoodTheme, Face>>> {
  const rows = await db.select({ theme: moods.theme, face: moods.face }).from(moods).where(and(eq(moods.holderId, holderId), eq(moods.week, mondayOf(calendarDay(now)))));
  return Object.fromEntries(rows.map(({ theme, face }) => [theme, face as Face]));
}

export interface MoodLine {
  theme: MoodTheme;
  /** A face for each of `weeks`; null where nothing was told. */
  faces: (Face | null)[];
  falls: "low" | "drop" | null;
}

/** The lines of the last `count` weeks, of the themes of which something was told; nothing for who may not see them. */
export async function moodLines({ db, now }: TransactionContext, holderId: string, count: number): Promise<{ weeks: string[]; lines: MoodLine[] }> {
  const today = calendarDay(now);
  const weeks = lastMondays(today, count);
  const rows = await db
    .select({ theme: moods.theme, week: moods.week, face: moods.face })
    .from(moods)
    .where(and(eq(moods.holderId, holderId), gte(moods.week, weeks[0]!)))
    .orderBy(asc(moods.week));
  const lines = MOOD_THEMES.flatMap((theme): MoodLine[] => {
    const told = rows.flatMap((row): MoodTold[] => (row.theme === theme ? [{ week: row.week, face: row.face as Face }] : []));
    if (told.length === 0) return [];
    return [{ theme, faces: weeks.map((week) => told.find((each) => each.week === week)?.face ?? null), falls: fallingLine(told, today) }];
  });
  return { weeks, lines };
}

const WEEKS_LOOKED_AT = 8;

/** Of these people those of whom a line falls; only of people whose faces this actor may see. */
export async function fallingAmong({ db, now }: TransactionContext, holderIds: readonly string[]): Promise<Set<string>> {
  if (holderIds.length === 0) return new Set();
  const today = calendarDay(now);
  const rows = await db
    .select({ holderId: moods.holderId, theme: moods.theme, week: moods.week, face: moods.face })
    .from(moods)
    .where(and(inArray(moods.holderId, [...holderIds]), gte(moods.week, lastMondays(today, WEEKS_LOOKED_AT)[0]!)));
  const lines = new Map<string, MoodTold[]>();
  for (const { holderId, theme, week, face } of rows) {
    const key = `${holderId} ${theme}`;
    lines.set(key, [...(lines.get(key) ?? []), { week, face: face as Face }]);
  }
  return new Set([...lines].filter(([, told]) => fallingLine(told, today) !== null).map(([key]) => key.split(" ")[0]!));
}

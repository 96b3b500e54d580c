import { and, asc, eq, isNull, sql, sum } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import type { LanguageId } from "#app/languages/language.ts";
import type { DutchLevel, Fluency } from "#app/languages/level.ts";
import type { Goal, Sector, Task } from "#app/placements/placement.ts";
import { dossier } from "#app/status-holders/status-holder-queries.server.ts";
import { workHours } from "#db/schema/hours.ts";
import { matches } from "#db/schema/matches.ts";
import { passportChoices } from "#db/schema/closings.ts";
import { closingsOf } from "./closing-queries.server.ts";
import { goalsOf, placesOf } from "./goal-queries.server.ts";
import { isShown, passportItem, type PassportKind } from "./passport.ts";

export type PassportLine = { item: string; shown: boolean } & (
  | { kind: "language"; language: LanguageId; level: DutchLevel | null; fluency: Fluency | null; motherTongue: boolean }
  | { kind: "place"; title: string; tasks: Task[]; sector: Sector; organisation: string; hours: number; from: Date; until: Date | null }
  | { kind: "goal"; goal: Goal; sign: string; place: string }
  | { kind: "learnt" | "well"; words: string; place: string }
);

/** All that could stand on a person's skills passport, and whether it does; places without a day of work are none. */
export async function passportOf(context: TransactionContext, holderId: string): Promise<PassportLine[]> {
  const { db } = context;
  const holder = await dossier(context, holderId);
  const chosen = new Map((await db.select({ item: passportChoices.item, shown: passportChoices.shown }).from(passportChoices).where(eq(passportChoices.holderId, holderId))).map(({ item, shown }) => [item, shown]));
  const hours = new Map(
    (await db
      .select({ matchId: workHours.matchId, hours: sum(workHours.hours).mapWith(Number) })
      .from(workHours)
      .innerJoin(matches, eq(matches.id, workHours.matchId))
      .where(and(eq(matches.holderId, holderId), isNull(workHours.replacedAt)))
      .groupBy(workHours.matchId)
      .orderBy(asc(sql`min(${workHours.week})`))).map(({ matchId, hours }) => [matchId, hours]),
  );
  const places = (await placesOf(context, holderId)).filter(({ activeAt }) => activeAt !== null && activeAt <= context.now);
  const titles = new Map(places.map(({ matchId, title, organisation }) => [matchId, `${title}, ${organisation}`]));
  const line = <const Kind extends PassportKind>(kind: Kind, id: string) => {
    const item = passportItem(kind, id);
    return { kind, item, shown: isShown(kind, item, chosen) };
  };
  const words = (kind: "learnt" | "well", matchId: string, said: string | null) => (said ? [{ ...line(kind, matchId), words: said, place: titles.get(matchId) ?? "" }] : []);
  return [
    ...(holder.dutchLevel ? [{ ...line("language", "nl"), language: "nl" as const, level: holder.dutchLevel, fluency: null, motherTongue: false }] : []),
    ...holder.languages.filter(({ language }) => language !== "nl" || !holder.dutchLevel).map(({ language, fluency, motherTongue }) => ({ ...line("language", language), language: language as LanguageId, level: null, fluency, motherTongue })),
    ...places.map(({ matchId, title, tasks, sector, organisation, activeAt, endedAt }) => ({ ...line("place", matchId), title, tasks, sector, organisation, hours: hours.get(matchId) ?? 0, from: activeAt!, until: endedAt })),
    ...(await goalsOf(context, holderId)).filter(({ outcome }) => outcome === "reached").map(({ lineId, goal, sign, matchId }) => ({ ...line("goal", lineId), goal, sign, place: titles.get(matchId) ?? "" })),
    ...(await closingsOf(context, holderId)).flatMap(({ matchId, learnt, wentWell }) => [...words("learnt", matchId, learnt), ...words("well", matchId, wentWell)]),
  ];
}

import { and, asc, desc, eq, isNotNull, isNull } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { lifeAreaInstruments, lifeAreaScores } from "#db/schema/life-areas.ts";
import { changeOf, type Level, LIFE_AREAS, type LifeArea, OWN_INSTRUMENT, type Source, type View } from "./life-areas.ts";

export interface Instrument {
  code: string;
  version: string;
  /** Null: our own, whose texts are messages. */
  own: { name: string; permission: string; texts: (typeof lifeAreaInstruments.$inferSelect)["texts"] } | null;
}

/** What levels are chosen by in a municipality today. */
export async function instrumentOf({ db }: TransactionContext, municipalityId: string): Promise<Instrument> {
  const [row] = await db.select().from(lifeAreaInstruments).where(and(eq(lifeAreaInstruments.municipalityId, municipalityId), isNull(lifeAreaInstruments.replacedAt)));
  if (!row) return { ...OWN_INSTRUMENT, own: null };
  return { code: row.code, version: row.version, own: { name: row.name, permission: row.permission, texts: row.texts } };
}

export interface ScoreShown {
  level: Level;
  scoredOn: string;
  source: Source;
  by: string;
  instrument: string;
  note: string | null;
  agreed: string | null;
}

export interface AreaProfile {
  area: LifeArea;
  /** The latest of each view, and how it went since the time before. */
  consultant: (ScoreShown & { change: ReturnType<typeof changeOf> }) | null;
  person: (ScoreShown & { change: ReturnType<typeof changeOf> }) | null;
  /** The consultant's view, the earliest first. */
  history: { scoredOn: string; level: Level }[];
}

/** Scores looked at: thirteen areas in two views, some two years of them. */
const MOST_SCORES = 520;

/** All that this actor may see of how it is in the life areas, an entry for each area. One query. */
export async function lifeAreasOf({ db }: TransactionContext, holderId: string): Promise<AreaProfile[]> {
  const rows = await db
    .select({
      area: lifeAreaScores.area, view: lifeAreaScores.view, level: lifeAreaScores.level, scoredOn: lifeAreaScores.scoredOn, source: lifeAreaScores.source,
      instrument: lifeAreaScores.instrument, note: lifeAreaScores.note, agreed: lifeAreaScores.agreed, by: accounts.name,
    })
    .from(lifeAreaScores)
    .innerJoin(accounts, eq(accounts.id, lifeAreaScores.scoredBy))
    .where(and(eq(lifeAreaScores.holderId, holderId), isNull(lifeAreaScores.replacedAt)))
    .orderBy(desc(lifeAreaScores.scoredOn), asc(lifeAreaScores.id))
    .limit(MOST_SCORES);
  return LIFE_AREAS.map((area) => {
    const inView = (view: View) => rows.filter((row) => row.area === area && row.view === view);
    const latest = (view: View) => {
      const [now, before] = inView(view);
      if (!now) return null;
      const { level, scoredOn, source, instrument, note, agreed, by } = now;
      return { level: level as Level, scoredOn, source, instrument, note, agreed, by: by ?? "", change: changeOf((before?.level as Level | undefined) ?? null, level as Level) };
    };
    return { area, consultant: latest("consultant"), person: latest("person"), history: inView("consultant").map(({ scoredOn, level }) => ({ scoredOn, level: level as Level })).reverse() };
  });
}

/** What was put right, the latest first: kept, and shown to who asks how a level came about. */
export async function correctionsOf({ db }: TransactionContext, holderId: string, limit: number) {
  const rows = await db
    .select({ id: lifeAreaScores.id, area: lifeAreaScores.area, view: lifeAreaScores.view, level: lifeAreaScores.level, scoredOn: lifeAreaScores.scoredOn, replacedAt: lifeAreaScores.replacedAt, by: accounts.name })
    .from(lifeAreaScores)
    .innerJoin(accounts, eq(accounts.id, lifeAreaScores.scoredBy))
    .where(and(eq(lifeAreaScores.holderId, holderId), isNotNull(lifeAreaScores.replacedAt)))
    .orderBy(desc(lifeAreaScores.replacedAt), desc(lifeAreaScores.id))
    .limit(limit);
  return rows.map((row) => ({ ...row, level: row.level as Level, replacedAt: row.replacedAt! }));
}

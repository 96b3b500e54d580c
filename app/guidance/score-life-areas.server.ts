import { and, eq, isNull } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { NotFound } from "#app/server/errors.ts";
import { lifeAreaScores } from "#db/schema/life-areas.ts";
import { instrumentOf } from "./life-area-queries.server.ts";
import { isSensitive, type Level, LIFE_AREAS, type LifeArea, type Source, type View } from "./life-areas.ts";
import { lockGuided } from "./lock-guided.server.ts";

export interface Scored {
  /** undefined: as it is; null: takes back what was scored today. */
  level?: Level | null;
  note?: string;
  agreed?: string;
}

/**
 * Scores life areas as of today, in one view; how many rows that changed. What was scored today already is put right by a row of
 * its own, and the one before is kept and marked. The trail tells which areas, never a level or a note.
 * @throws NotFound for who doesn't guide the person, and for a sensitive area of who isn't the contact person
 */
export async function scoreLifeAreas(
  context: Context & { actor: SignedInActor }, holderId: string, { view, source, areas }: { view: View; source: Source; areas: Partial<Record<LifeArea, Scored>> },
): Promise<number> {
  return transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    const { isOwn } = await lockGuided(tx, holderId);
    const scoredOn = calendarDay(tx.now);
    const instrument = await instrumentOf(tx, context.actor.municipalityId);
    const inForce = and(eq(lifeAreaScores.holderId, holderId), eq(lifeAreaScores.view, view), eq(lifeAreaScores.scoredOn, scoredOn), isNull(lifeAreaScores.replacedAt));
    const today = new Map((await tx.db.select().from(lifeAreaScores).where(inForce)).map((row) => [row.area, row]));
    const changed: LifeArea[] = [];
    for (const area of LIFE_AREAS) {
      const told = areas[area];
      if (told?.level === undefined) continue;
      if (isSensitive(area) && !isOwn) throw new NotFound();
      const before = today.get(area);
      const row = { level: told.level, note: isSensitive(area) ? null : told.note || null, agreed: told.agreed || null, source };
      if (told.level === null ? !before : before && same(before, row)) continue;
      if (before) await tx.db.update(lifeAreaScores).set({ replacedAt: tx.now }).where(eq(lifeAreaScores.id, before.id));
      if (told.level !== null) {
        await tx.db.insert(lifeAreaScores).values({
          holderId, area, view, ...row, level: told.level, instrument: view === "person" ? "faces" : instrument.code, instrumentVersion: view === "person" ? "1" : instrument.version,
          scoredOn, scoredBy: context.actor.accountId, createdAt: tx.now,
        });
      }
      changed.push(area);
    }
    if (changed.length > 0) {
      await recordAudit(tx, {
        action: changed.some((area) => today.has(area)) ? "life-areas.corrected" : "life-areas.scored", objectId: holderId, holderId,
        // Who may read the trail may not read that a sensitive area was looked at.
        details: { view, areas: changed.filter((area) => !isSensitive(area)).join(", ") },
      });
    }
    return changed.length;
  });
}

type Row = Pick<typeof lifeAreaScores.$inferSelect, "note" | "agreed" | "source"> & { level: number | null };
const same = (a: Row, b: Row) => a.level === b.level && a.note === b.note && a.agreed === b.agreed && a.source === b.source;

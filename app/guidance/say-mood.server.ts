import { and, eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { found } from "#app/server/errors.ts";
import { moods } from "#db/schema/guidance.ts";
import type { Face, MoodTheme } from "./mood.ts";
import { mondayOf } from "./week.ts";

/**
 * A status holder says how it is going this week, for one theme; said again it counts anew, null takes it back.
 * The trail has that something was said, never what: who may read the trail may not read the faces.
 */
export async function sayMood(context: Context & { actor: SignedInActor }, theme: MoodTheme, face: Face | null): Promise<void> {
  await transact(context, async (tx) => keepMood(tx, found(context.actor.subjectId), theme, face));
}

/** Keeps what was said, inside a transaction of whoever may say it. */
export async function keepMood(tx: TransactionContext, holderId: string, theme: MoodTheme, face: Face | null): Promise<void> {
  const week = mondayOf(calendarDay(tx.now));
  if (face === null) {
    await tx.db.delete(moods).where(and(eq(moods.holderId, holderId), eq(moods.week, week), eq(moods.theme, theme)));
  } else {
    await tx.db
      .insert(moods)
      .values({ holderId, week, theme, face, saidAt: tx.now })
      .onConflictDoUpdate({ target: [moods.holderId, moods.week, moods.theme], set: { face, saidAt: tx.now } });
  }
  await recordAudit(tx, { action: "mood.said", holderId });
}

import { and, eq, isNull } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { lockGuided } from "#app/guidance/lock-guided.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { contactMoments } from "#db/schema/contact.ts";
import { amsterdamInstant } from "./appointment-form.ts";
import type { NewMoment } from "./moment-form.ts";

/** Noon of the day, or now on the day itself: a moment says which day it was, not which hour. @throws Refusal `momentToCome` */
function happenedAt(on: string, now: Date): Date {
  const today = calendarDay(now);
  if (on > today) throw new Refusal("momentToCome");
  return on === today ? now : amsterdamInstant(`${on}T12:00`)!;
}

/**
 * Notes contact that was had, or that was to be and at which nobody came.
 * @throws Refusal `momentToCome` for a day that hasn't come · NotFound for who doesn't guide the person
 */
export async function noteMoment(context: Context & { actor: SignedInActor }, holderId: string, { kind, on, note }: NewMoment): Promise<void> {
  await transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    await lockGuided(tx, holderId);
    const [made] = await tx.db
      .insert(contactMoments)
      .values({ holderId, kind, note: note || null, happenedAt: happenedAt(on, tx.now), createdBy: context.actor.accountId, createdAt: tx.now })
      .returning({ id: contactMoments.id });
    await recordAudit(tx, { action: "contact-moment.noted", objectId: made!.id, holderId, details: { kind } });
  });
}

/**
 * Puts a moment right by a row of its own; the one before is kept and marked. Nothing is done where nothing differs.
 * @throws Refusal `momentToCome` · `momentReplaced` for one that was put right before · NotFound for who doesn't guide the person
 */
export async function correctMoment(context: Context & { actor: SignedInActor }, holderId: string, momentId: string, { kind, on, note }: NewMoment): Promise<void> {
  await transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    await lockGuided(tx, holderId);
    const before = found((await tx.db.select().from(contactMoments).where(and(eq(contactMoments.id, momentId), eq(contactMoments.holderId, holderId))))[0]);
    if (before.replacedAt !== null) throw new Refusal("momentReplaced");
    const sameDay = calendarDay(before.happenedAt) === on;
    if (before.kind === kind && sameDay && before.note === (note || null)) return;
    await tx.db.update(contactMoments).set({ replacedAt: tx.now }).where(and(eq(contactMoments.id, momentId), isNull(contactMoments.replacedAt)));
    const [made] = await tx.db
      .insert(contactMoments)
      .values({
        holderId, kind, note: note || null, happenedAt: sameDay ? before.happenedAt : happenedAt(on, tx.now), createdBy: context.actor.accountId, createdAt: tx.now, corrects: momentId,
      })
      .returning({ id: contactMoments.id });
    await recordAudit(tx, { action: "contact-moment.corrected", objectId: made!.id, holderId, details: { kind } });
  });
}

import { and, eq, gte, isNull, lte } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { found, NotFound, Refusal } from "#app/server/errors.ts";
import { accounts } from "#db/schema/accounts.ts";
import { standIns } from "#db/schema/stand-ins.ts";
import { mayBeNamed, type NewStandIn } from "./stand-in-form.ts";

/**
 * Lets a colleague of the same municipality into the own dossiers for a period. One at a time.
 * @throws Refusal `standInPeriod` · `standInOverlaps` · `contactPersonUnavailable` for who is no such colleague; NotFound for who has no dossiers of their own
 */
export async function nameStandIn(context: Context & { actor: SignedInActor }, { colleagueId, from, till }: NewStandIn): Promise<void> {
  const { accountId, municipalityId, role } = context.actor;
  if (role !== "consultant") throw new NotFound();
  await transact(context, async (tx) => {
    if (!mayBeNamed({ from, till, today: calendarDay(tx.now) })) throw new Refusal("standInPeriod");
    // Of two who name at once for the same consultant, the second sees what the first did.
    await tx.db.select({ id: accounts.id }).from(accounts).where(eq(accounts.id, accountId)).for("no key update");
    const [colleague] = await tx.db
      .select({ id: accounts.id })
      .from(accounts)
      .where(and(eq(accounts.id, colleagueId), eq(accounts.municipalityId, municipalityId), eq(accounts.role, "consultant"), isNull(accounts.closedAt)));
    if (!colleague || colleague.id === accountId) throw new Refusal("contactPersonUnavailable");
    const [other] = await tx.db
      .select({ id: standIns.id })
      .from(standIns)
      .where(and(eq(standIns.consultantId, accountId), isNull(standIns.endedAt), lte(standIns.fromDay, till), gte(standIns.tillDay, from)))
      .limit(1);
    if (other) throw new Refusal("standInOverlaps");
    const [made] = await tx.db.insert(standIns).values({ municipalityId, consultantId: accountId, colleagueId, fromDay: from, tillDay: till, createdAt: tx.now }).returning({ id: standIns.id });
    await recordAudit(tx, { action: "stand-in.named", objectId: made!.id, details: { colleague: colleagueId, from, till } });
  });
}

/** Ends it at once: from now on the colleague sees nothing of it. @throws NotFound for one that isn't the own, or is over */
export async function endStandIn(context: Context & { actor: SignedInActor }, standInId: string): Promise<void> {
  await transact(context, async (tx) => {
    const [row] = await tx.db
      .update(standIns)
      .set({ endedAt: tx.now })
      .where(and(eq(standIns.id, standInId), eq(standIns.consultantId, context.actor.accountId), isNull(standIns.endedAt), gte(standIns.tillDay, calendarDay(tx.now))))
      .returning({ id: standIns.id });
    await recordAudit(tx, { action: "stand-in.ended", objectId: found(row).id });
  });
}

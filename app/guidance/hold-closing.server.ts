import { and, eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { aftercare, closings } from "#db/schema/closings.ts";
import { matches } from "#db/schema/matches.ts";
import type { NextStep } from "./closing.ts";
import { closingOf } from "./closing-queries.server.ts";
import { lockGuided } from "./lock-guided.server.ts";
import type { Face } from "./mood.ts";

type SignedIn = Context & { actor: SignedInActor };

export interface ClosingTold {
  wentWell: string | null;
  learnt: string | null;
  face: Face | null;
  nextStep: NextStep;
  nextLine: string | null;
  /** When the contact person asks how it goes: YYYY-MM-DD, after today. */
  contactOn: string;
}

/**
 * Notes the closing talk of a placement that has ended, with the next step and the day on which the contact person asks how it goes. Noted
 * again, the row before is kept and marked.
 * @throws Refusal `matchMoved` when the placement hasn't ended, `balanceNext` for a day that isn't to come
 * @throws NotFound for who doesn't guide the person, and for what never began
 */
export async function holdClosing(context: SignedIn, holderId: string, matchId: string, { contactOn, ...told }: ClosingTold): Promise<void> {
  await transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    await lockGuided(tx, holderId);
    const [row] = await tx.db.select({ state: matches.state, activeAt: matches.activeAt }).from(matches).where(and(eq(matches.id, matchId), eq(matches.holderId, holderId), eq(matches.kind, "placement")));
    const match = found(row?.activeAt ? row : undefined);
    if (match.state !== "ended") throw new Refusal("matchMoved");
    const { closing, contact } = await closingOf(tx, matchId);
    if (contactOn !== contact?.dueOn && !contact?.doneAt) await moveAftercare(tx, { holderId, matchId, contactId: contact?.id ?? null, dueOn: contactOn });
    if (closing) await tx.db.update(closings).set({ replacedAt: tx.now }).where(eq(closings.id, closing.id));
    const [made] = await tx.db.insert(closings).values({ matchId, holderId, ...told, heldBy: context.actor.accountId, heldAt: tx.now }).returning({ id: closings.id });
    await recordAudit(tx, { action: closing ? "closing.corrected" : "closing.held", objectId: made!.id, holderId, details: { nextStep: told.nextStep } });
  });
}

async function moveAftercare(tx: TransactionContext, { holderId, matchId, contactId, dueOn }: { holderId: string; matchId: string; contactId: string | null; dueOn: string }): Promise<void> {
  if (dueOn <= calendarDay(tx.now)) throw new Refusal("balanceNext");
  if (contactId) await tx.db.update(aftercare).set({ replacedAt: tx.now }).where(eq(aftercare.id, contactId));
  await tx.db.insert(aftercare).values({ holderId, matchId, dueOn, createdAt: tx.now });
  await recordAudit(tx, { action: "aftercare.moved", objectId: matchId, holderId, details: { dueOn } });
}

/**
 * The contact after a placement was had.
 * @throws Refusal `matchMoved` when that was noted by then
 */
export async function doAftercare(context: SignedIn, holderId: string, aftercareId: string, note: string | null): Promise<void> {
  await transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    await lockGuided(tx, holderId);
    const row = found((await tx.db.select().from(aftercare).where(and(eq(aftercare.id, aftercareId), eq(aftercare.holderId, holderId))))[0]);
    if (row.replacedAt || row.doneAt) throw new Refusal("matchMoved");
    await tx.db.update(aftercare).set({ doneAt: tx.now, doneBy: context.actor.accountId, doneNote: note }).where(eq(aftercare.id, aftercareId));
    await recordAudit(tx, { action: "aftercare.done", objectId: aftercareId, holderId });
  });
}

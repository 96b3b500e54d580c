import { and, eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { buddies } from "#db/schema/buddies.ts";
import { isOldEnough } from "./buddy-form.ts";
import { type BuddyState, VOG_VALID_YEARS } from "./buddy.ts";

type CoordinatorContext = Context & { actor: SignedInActor };

async function ownBuddy(tx: TransactionContext & { actor: SignedInActor }, buddyId: string) {
  const own = and(eq(buddies.id, buddyId), eq(buddies.municipalityId, tx.actor.municipalityId));
  const buddy = found((await tx.db.select({ state: buddies.state, vogSeenOn: buddies.vogSeenOn, vogExpiresOn: buddies.vogExpiresOn, birthYear: buddies.birthYear }).from(buddies).where(own).for("update"))[0]);
  return { own, buddy };
}

/** A coordinator notes that the VOG was seen, and when. No copy, no number: only that. Valid for three years from then. */
export async function noteVog(context: CoordinatorContext, buddyId: string, seenOn: string): Promise<void> {
  await transact(context, async (transaction) => {
    const tx = { ...transaction, actor: context.actor };
    const { own } = await ownBuddy(tx, buddyId);
    const expires = new Date(`${seenOn}T00:00:00Z`);
    expires.setUTCFullYear(expires.getUTCFullYear() + VOG_VALID_YEARS);
    await tx.db.update(buddies).set({ vogSeenOn: seenOn, vogSeenBy: context.actor.accountId, vogExpiresOn: expires.toISOString().slice(0, 10) }).where(own);
    await recordAudit(tx, { action: "buddy.vog-seen", objectId: buddyId });
  });
}

const MOVES: Readonly<Record<BuddyState, readonly BuddyState[]>> = {
  registered: ["approved", "stopped"],
  approved: ["paused", "stopped"],
  paused: ["approved", "stopped"],
  stopped: [],
};

export function mayMoveBuddy(from: BuddyState, to: BuddyState): boolean {
  return MOVES[from].includes(to);
}

/**
 * A coordinator approves, pauses or stops a buddy of the own municipality.
 * @throws Refusal `buddyNeedsVog` to approve without a VOG in force; `buddyDecided` when a colleague was first
 */
export async function moveBuddy(context: CoordinatorContext, buddyId: string, to: BuddyState): Promise<void> {
  await transact(context, async (transaction) => {
    const tx = { ...transaction, actor: context.actor };
    const { own, buddy } = await ownBuddy(tx, buddyId);
    if (!mayMoveBuddy(buddy.state, to)) throw new Refusal("buddyDecided");
    const today = calendarDay(tx.now);
    if (to === "approved" && !(buddy.vogExpiresOn && buddy.vogExpiresOn >= today)) throw new Refusal("buddyNeedsVog");
    if (to === "approved" && buddy.birthYear !== null && !isOldEnough(buddy.birthYear, tx.now)) throw new Refusal("buddyNotApproved");
    await tx.db.update(buddies).set({ state: to, ...(to === "approved" ? { approvedAt: tx.now, approvedBy: context.actor.accountId } : {}) }).where(own);
    await recordAudit(tx, { action: `buddy.${to}`, objectId: buddyId });
  });
}

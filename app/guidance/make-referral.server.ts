import { and, eq, isNull, sql } from "drizzle-orm";
import { type SignedInActor, SYSTEM } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { actAs, type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { hashSecret } from "#app/accounts/password.server.ts";
import { hashToken, newPin, newToken } from "#app/accounts/token.server.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { referralItems, referralOutcomes, referrals } from "#db/schema/referrals.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { daysFrom, LINK_DAYS, MOST_ITEMS, type ReferralOutcome } from "./referral.ts";
import type { ReferralDetails } from "./referral-form.ts";

type StaffContext = Context & { actor: SignedInActor };

/** Writes a referral down. Nothing leaves yet: `sendReferral` makes the link. @returns its id */
export async function makeReferral(context: StaffContext, holderId: string, { items, ...details }: ReferralDetails): Promise<string> {
  return transact(context, async (tx) => {
    found((await tx.db.select({ id: statusHolders.id }).from(statusHolders).where(eq(statusHolders.id, holderId)))[0]);
    const [made] = await tx.db.insert(referrals).values({ holderId, ...details, createdBy: context.actor.accountId, createdAt: tx.now }).returning({ id: referrals.id });
    if (items.length > 0) {
      await tx.db.insert(referralItems).values(items.map(({ text, allowed }) => ({
        referralId: made!.id, text, createdAt: tx.now, ...(allowed ? { allowedAt: tx.now, allowedBy: context.actor.accountId } : {}),
      })));
    }
    await recordAudit(tx, { action: "referral.made", objectId: made!.id, holderId, details: { kind: details.kind, items: items.length, allowed: items.filter(({ allowed }) => allowed).length } });
    return made!.id;
  });
}

/** The referral, held until the end of the transaction. @throws Refusal `referralClosed` where it was withdrawn, or confirmed when it must wait */
async function lockReferral(tx: TransactionContext, holderId: string, referralId: string, { waits = false } = {}) {
  const row = found((await tx.db.select().from(referrals).where(and(eq(referrals.id, referralId), eq(referrals.holderId, holderId))).for("update"))[0]);
  if (row.withdrawnAt || (waits && row.confirmedAt)) throw new Refusal("referralClosed");
  return row;
}

/** Adds something that the receiver could be told; not before the person allows it. */
export async function addItem(context: StaffContext, holderId: string, referralId: string, text: string): Promise<void> {
  await transact(context, async (tx) => {
    await lockReferral(tx, holderId, referralId);
    const [{ total }] = await tx.db.select({ total: sql<number>`count(*)::int` }).from(referralItems).where(eq(referralItems.referralId, referralId)) as [{ total: number }];
    // Those taken back stay on the list, so there is room for as many once more.
    if (total >= 2 * MOST_ITEMS) throw new Refusal("referralClosed");
    const [made] = await tx.db.insert(referralItems).values({ referralId, text, createdAt: tx.now }).returning({ id: referralItems.id });
    await recordAudit(tx, { action: "referral-item.added", objectId: made!.id, holderId });
  });
}

/** Notes that the person allows one thing to be told. */
export async function allowItem(context: StaffContext, holderId: string, referralId: string, itemId: string): Promise<void> {
  await transact(context, async (tx) => {
    await lockReferral(tx, holderId, referralId);
    const [allowed] = await tx.db.update(referralItems).set({ allowedAt: tx.now, allowedBy: context.actor.accountId })
      .where(and(eq(referralItems.id, itemId), eq(referralItems.referralId, referralId), isNull(referralItems.allowedAt), isNull(referralItems.takenBackAt))).returning({ id: referralItems.id });
    if (!allowed) throw new Refusal("referralClosed");
    await recordAudit(tx, { action: "referral-item.allowed", objectId: itemId, holderId });
  });
}

/**
 * Takes consent for one thing back: the person, or the contact person for them.
 * @throws Refusal `referralItemRead` when the receiver has read it: what is known can't be unsaid
 */
export async function takeItemBack(context: StaffContext, holderId: string, itemId: string): Promise<void> {
  await transact(context, async (tx) => {
    // What one doesn't see isn't there; the row itself a person may not write, so the system does.
    found((await tx.db.select({ id: referralItems.id }).from(referralItems).innerJoin(referrals, eq(referrals.id, referralItems.referralId)).where(and(eq(referralItems.id, itemId), eq(referrals.holderId, holderId))))[0]);
    const taken = await actAs(tx, SYSTEM, async (system) => (await system.db.update(referralItems).set({ takenBackAt: system.now })
      .where(and(eq(referralItems.id, itemId), isNull(referralItems.readAt), isNull(referralItems.takenBackAt))).returning({ id: referralItems.id }))[0]);
    if (!taken) throw new Refusal("referralItemRead");
    await recordAudit(tx, { action: "referral-item.taken-back", objectId: itemId, holderId });
  });
}

/**
 * Makes the link and the code for the receiver, who has no account. Both are shown once. A link from before stops.
 * The caller has the person's word that this may go out.
 */
export async function sendReferral(context: StaffContext, holderId: string, referralId: string): Promise<{ token: string; code: string }> {
  return transact(context, async (tx) => {
    const before = await lockReferral(tx, holderId, referralId, { waits: true });
    const [token, code] = [newToken(), newPin()];
    await tx.db.update(referrals).set({
      tokenHash: hashToken(token), codeHash: await hashSecret(code), codeMisses: 0, codeLockedUntil: null,
      allowedAt: before.allowedAt ?? tx.now, sentAt: before.sentAt ?? tx.now, validUntil: daysFrom(tx.now, LINK_DAYS), ...(before.sentAt ? { remindedAt: tx.now } : {}),
    }).where(eq(referrals.id, referralId));
    await recordAudit(tx, { action: before.sentAt ? "referral.sent-again" : "referral.sent", objectId: referralId, holderId });
    return { token, code };
  });
}

/** Makes a new link for a reminder; the code that was told by phone still opens it. @throws Refusal `referralClosed` when it was never sent */
export async function remindReferral(context: StaffContext, holderId: string, referralId: string): Promise<{ token: string }> {
  return transact(context, async (tx) => {
    const before = await lockReferral(tx, holderId, referralId, { waits: true });
    if (!before.sentAt) throw new Refusal("referralClosed");
    const token = newToken();
    await tx.db.update(referrals).set({ tokenHash: hashToken(token), validUntil: daysFrom(tx.now, LINK_DAYS), remindedAt: tx.now }).where(eq(referrals.id, referralId));
    await recordAudit(tx, { action: "referral.reminded", objectId: referralId, holderId });
    return { token };
  });
}

/** Notes what came of it. Noted before: that row stays, marked as replaced. */
export async function noteOutcome(context: StaffContext, holderId: string, referralId: string, { outcome, line }: { outcome: ReferralOutcome; line?: string }): Promise<void> {
  await transact(context, async (tx) => {
    await lockReferral(tx, holderId, referralId);
    const [replaced] = await tx.db.update(referralOutcomes).set({ replacedAt: tx.now }).where(and(eq(referralOutcomes.referralId, referralId), isNull(referralOutcomes.replacedAt))).returning({ id: referralOutcomes.id });
    await tx.db.insert(referralOutcomes).values({ referralId, outcome, line: line ?? null, notedBy: context.actor.accountId, notedAt: tx.now });
    await recordAudit(tx, { action: replaced ? "referral.outcome-corrected" : "referral.outcome-noted", objectId: referralId, holderId, details: { outcome } });
  });
}

/** Takes a referral back: its link says so from now on. What was read can't be unread. */
export async function withdrawReferral(context: StaffContext, holderId: string, referralId: string): Promise<void> {
  await transact(context, async (tx) => {
    await lockReferral(tx, holderId, referralId);
    await tx.db.update(referrals).set({ withdrawnAt: tx.now }).where(eq(referrals.id, referralId));
    await recordAudit(tx, { action: "referral.withdrawn", objectId: referralId, holderId });
  });
}

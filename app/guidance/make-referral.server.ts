import { and, eq, inArray, isNull } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { hashSecret } from "#app/accounts/password.server.ts";
import { hashToken, newPin, newToken } from "#app/accounts/token.server.ts";
import { found, NotFound, Refusal } from "#app/server/errors.ts";
import { referralAnswers, referralItems, referralOutcomes, referrals } from "#db/schema/referrals.ts";
import { lockGuided } from "./lock-guided.server.ts";
import { daysFrom, isSensitiveKind, LINK_DAYS, MOST_ITEMS, NEEDED, type ReferralOutcome, TOLD, type Told } from "./referral.ts";
import type { ReferralDetails } from "./referral-form.ts";

type StaffContext = Context & { actor: SignedInActor };

/**
 * Writes a referral down, with what the person is asked about. Nothing leaves yet: `sendReferral` makes the link.
 * @returns its id
 * @throws NotFound for who doesn't guide the person; of a sensitive kind for all but the contact person
 */
export async function makeReferral(context: StaffContext, holderId: string, { told, ...details }: ReferralDetails): Promise<string> {
  return transact(context, async (tx) => {
    const { isOwn } = await lockGuided({ ...tx, actor: context.actor }, holderId);
    if (isSensitiveKind(details.kind) && !isOwn) throw new NotFound();
    const [made] = await tx.db.insert(referrals).values({ holderId, ...details, createdBy: context.actor.accountId, createdAt: tx.now }).returning({ id: referrals.id });
    const items = TOLD.flatMap((about) => (told[about] ? [{ referralId: made!.id, about, text: told[about], createdAt: tx.now }] : []));
    await tx.db.insert(referralItems).values(items);
    // Who may read the trail may not read to what kind of help.
    await recordAudit(tx, { action: "referral.made", objectId: made!.id, holderId, details: { items: items.length } });
    return made!.id;
  });
}

/** The referral, held until the end of the transaction. @throws Refusal `referralClosed` where it was withdrawn, or answered when it must wait */
async function lockReferral(tx: TransactionContext, holderId: string, referralId: string, { waits = false } = {}) {
  const row = found((await tx.db.select().from(referrals).where(and(eq(referrals.id, referralId), eq(referrals.holderId, holderId))).for("update"))[0]);
  if (row.withdrawnAt || (waits && (row.confirmedAt || row.declinedAt))) throw new Refusal("referralClosed");
  return row;
}

/** Adds something that the receiver could be told; not before the person says yes to it. */
export async function addItem(context: StaffContext, holderId: string, referralId: string, item: { about: Told; text: string }): Promise<void> {
  await transact(context, async (tx) => {
    await lockReferral(tx, holderId, referralId);
    if ((await tx.db.$count(referralItems, eq(referralItems.referralId, referralId))) >= MOST_ITEMS) throw new Refusal("referralClosed");
    const [made] = await tx.db.insert(referralItems).values({ referralId, ...item, createdAt: tx.now }).returning({ id: referralItems.id });
    await recordAudit(tx, { action: "referral-item.added", objectId: made!.id, holderId });
  });
}

/**
 * Makes the link and the code for the receiver, who has no account. Both are shown once. A link from before stops.
 * @throws Refusal `referralAskFirst` before the person has said yes to the name and the reason
 */
export async function sendReferral(context: StaffContext, holderId: string, referralId: string): Promise<{ token: string; code: string }> {
  return transact(context, async (tx) => {
    const before = await lockReferral(tx, holderId, referralId, { waits: true });
    const said = await tx.db
      .selectDistinct({ about: referralItems.about })
      .from(referralItems)
      .innerJoin(referralAnswers, and(eq(referralAnswers.itemId, referralItems.id), isNull(referralAnswers.replacedAt)))
      .where(and(eq(referralItems.referralId, referralId), inArray(referralItems.about, [...NEEDED]), referralAnswers.allowed));
    if (said.length < NEEDED.length) throw new Refusal("referralAskFirst");
    const [token, code] = [newToken(), newPin()];
    await tx.db.update(referrals).set({
      tokenHash: hashToken(token), codeHash: await hashSecret(code), codeMisses: 0, codeLockedUntil: null,
      sentAt: before.sentAt ?? tx.now, validUntil: daysFrom(tx.now, LINK_DAYS), ...(before.sentAt ? { remindedAt: tx.now } : {}),
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
    await recordAudit(tx, { action: replaced ? "referral.outcome-corrected" : "referral.outcome-noted", objectId: referralId, holderId });
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

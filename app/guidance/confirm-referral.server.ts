import { and, eq, inArray, isNull } from "drizzle-orm";
import { SYSTEM } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { actAs, type Context, type TransactionContext } from "#app/access/context.server.ts";
import { verifySecret } from "#app/accounts/password.server.ts";
import { hashToken } from "#app/accounts/token.server.ts";
import { found, NotFound } from "#app/server/errors.ts";
import { type Limits, takeTry } from "#app/server/limits.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { municipalities } from "#db/schema/municipalities.ts";
import { referralAnswers, referralItems, referrals } from "#db/schema/referrals.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { inTheOrderAsked, neededSaid } from "./referral-queries.server.ts";
import { CODE_LOCK_MINUTES, CODE_MISSES, type TogetherWay, type Told } from "./referral.ts";

const withSender = {
  referral: referrals, needed: neededSaid, municipalityId: statusHolders.municipalityId,
  sender: { name: accounts.name, phone: accounts.phone, municipality: municipalities.name },
};

const byToken = (tx: TransactionContext, token: string) => tx.db
  .select(withSender)
  .from(referrals)
  .innerJoin(statusHolders, eq(statusHolders.id, referrals.holderId))
  .innerJoin(accounts, eq(accounts.id, statusHolders.contactPersonId))
  .innerJoin(municipalities, eq(municipalities.id, statusHolders.municipalityId))
  .where(eq(referrals.tokenHash, hashToken(token)));

type Row = Awaited<ReturnType<typeof byToken>>[number];

/** Whether a link works, and whose it is to ask after; of the person nothing. @throws NotFound for a link that isn't one, or was replaced */
export async function findHandover(context: Context, token: string) {
  return actAs(context, SYSTEM, async (tx) => {
    const row = found((await byToken(tx, token))[0]);
    return { state: stateOf(row, tx.now), sender: row.sender };
  });
}

/** Who takes back the yes to the own name or to why takes the whole back. */
function stateOf({ referral, needed }: Row, now: Date): "open" | "confirmed" | "declined" | "expired" | "withdrawn" {
  if (referral.withdrawnAt || needed !== "yes") return "withdrawn";
  if (referral.declinedAt) return "declined";
  if (referral.validUntil && referral.validUntil <= now) return "expired";
  return referral.confirmedAt ? "confirmed" : "open";
}

/** A wrong code: tries left before the lock. Locked: minutes to wait. */
export type Closed = { ok: false; why: "code" | "locked"; count: number };

export interface Handover {
  ok: true;
  toOrganisation: string;
  /** What the person says yes to, and nothing else. */
  items: { about: Told; text: string }[];
  sender: Row["sender"];
  /** What the sender offers to do together. `on`: YYYY-MM-DD. */
  together: { how: TogetherWay; on: string } | null;
  confirmed: { name: string; at: Date; metOn: string } | null;
}

/** Checks the code of a link that still works, then does the work. Misses are counted on the referral itself, one at a time, so that many at once gain nothing. */
async function unlocked<T>(context: Context, limits: Limits, token: string, code: string, work: (tx: TransactionContext, row: Row) => Promise<T>): Promise<T | Closed> {
  await takeTry(limits, "handover-address", context.origin ?? "unknown");
  return actAs(context, SYSTEM, async (tx): Promise<T | Closed> => {
    const row = (await byToken(tx, token).for("update", { of: referrals }))[0];
    if (!row || !["open", "confirmed"].includes(stateOf(row, tx.now))) throw new NotFound();
    const { id, codeHash, codeMisses, codeLockedUntil, holderId } = row.referral;
    if (codeLockedUntil && codeLockedUntil > tx.now) return { ok: false, why: "locked", count: Math.ceil((codeLockedUntil.getTime() - tx.now.getTime()) / 60_000) };
    if (!(await verifySecret(codeHash, code))) {
      const misses = codeMisses + 1;
      const locks = misses >= CODE_MISSES;
      await tx.db.update(referrals).set({ codeMisses: locks ? 0 : misses, codeLockedUntil: locks ? new Date(tx.now.getTime() + CODE_LOCK_MINUTES * 60_000) : null }).where(eq(referrals.id, id));
      await recordAudit(tx, { action: locks ? "referral.locked" : "referral.refused", result: "refused", objectId: id, holderId, municipalityId: row.municipalityId });
      return locks ? { ok: false, why: "locked", count: CODE_LOCK_MINUTES } : { ok: false, why: "code", count: CODE_MISSES - misses };
    }
    if (codeMisses > 0) await tx.db.update(referrals).set({ codeMisses: 0 }).where(eq(referrals.id, id));
    return work(tx, row);
  });
}

/** What the receiver may read: the items that the person says yes to. These count as read from now on. */
async function read(tx: TransactionContext, { referral, sender, municipalityId }: Row): Promise<Handover> {
  const items = await tx.db
    .select({ id: referralItems.id, about: referralItems.about, text: referralItems.text, readAt: referralItems.readAt })
    .from(referralItems)
    .innerJoin(referralAnswers, and(eq(referralAnswers.itemId, referralItems.id), isNull(referralAnswers.replacedAt), referralAnswers.allowed))
    .where(eq(referralItems.referralId, referral.id))
    .orderBy(...inTheOrderAsked);
  const fresh = items.flatMap(({ id, readAt }) => (readAt ? [] : [id]));
  if (fresh.length > 0) await tx.db.update(referralItems).set({ readAt: tx.now }).where(inArray(referralItems.id, fresh));
  if (!referral.openedAt) await tx.db.update(referrals).set({ openedAt: tx.now }).where(eq(referrals.id, referral.id));
  if (!referral.openedAt || fresh.length > 0) await recordAudit(tx, { action: "referral.opened", objectId: referral.id, holderId: referral.holderId, municipalityId, details: { items: fresh.length } });
  const { toOrganisation, togetherHow, togetherOn, confirmedAt, confirmedName, metOn } = referral;
  return { ok: true, toOrganisation, items: items.map(({ about, text }) => ({ about, text })), sender, together: togetherHow && { how: togetherHow, on: togetherOn! }, confirmed: confirmedAt && { name: confirmedName!, at: confirmedAt, metOn: metOn! } };
}

/** The receiver reads it: by the link, and by the code that they heard by phone. */
export function openHandover(context: Context, limits: Limits, { token, code }: { token: string; code: string }): Promise<Handover | Closed> {
  return unlocked(context, limits, token, code, read);
}

/** The receiver takes over. Once: a second time changes nothing, and shows who confirmed and when. `metOn`: YYYY-MM-DD, when they met or will. */
export function confirmReferral(context: Context, limits: Limits, { token, code, name, metOn, line }: { token: string; code: string; name: string; metOn: string; line?: string }): Promise<Handover | Closed> {
  return unlocked(context, limits, token, code, async (tx, row) => {
    const shown = await read(tx, row);
    if (shown.confirmed) return shown;
    const { id, holderId } = row.referral;
    await tx.db.update(referrals).set({ confirmedAt: tx.now, confirmedName: name, metOn, confirmedLine: line ?? null }).where(eq(referrals.id, id));
    await recordAudit(tx, { action: "referral.confirmed", objectId: id, holderId, municipalityId: row.municipalityId });
    return { ...shown, confirmed: { name, at: tx.now, metOn } };
  });
}

/** The receiver can't take this on: once, and never after a yes. The link then tells nothing more. */
export function declineReferral(context: Context, limits: Limits, { token, code, line }: { token: string; code: string; line: string }): Promise<Closed | "confirmed" | "declined"> {
  return unlocked(context, limits, token, code, async (tx, { referral: { id, holderId, confirmedAt }, municipalityId }) => {
    if (confirmedAt) return "confirmed" as const;
    await tx.db.update(referrals).set({ declinedAt: tx.now, declinedLine: line }).where(eq(referrals.id, id));
    await recordAudit(tx, { action: "referral.declined", objectId: id, holderId, municipalityId });
    return "declined" as const;
  });
}

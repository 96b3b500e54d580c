import { and, eq, isNull } from "drizzle-orm";
import { SYSTEM } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { actAs, type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { type Limits, takeTry } from "#app/server/limits.server.ts";
import { accounts, signInCards } from "#db/schema/accounts.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { hashSecret, verifySecret } from "./password.server.ts";
import { lockAfter, type PinKind, triesLeft } from "./pin.ts";
import { revokeSessions, startSession } from "./session.server.ts";
import type { Entry } from "./sign-in.server.ts";
import { hashToken, newPin, newToken } from "./token.server.ts";

/**
 * Makes a new sign-in card for a status holder of one's own caseload. A card from before stops working at once, and so
 * does every session that it opened: whoever found it is out. Token and PIN are shown once and never again.
 */
export async function issueCard(context: Context, holderId: string): Promise<{ token: string; pin: string }> {
  return transact(context, async (tx) => {
    const holder = found((await tx.db.select({ accountId: statusHolders.accountId }).from(statusHolders).where(eq(statusHolders.id, holderId)).for("update"))[0]);
    await revokeCard(tx, holder.accountId);
    const token = newToken();
    const pin = newPin();
    await tx.db.insert(signInCards).values({
      accountId: holder.accountId,
      tokenHash: hashToken(token),
      pinHash: await hashSecret(pin),
      createdAt: tx.now,
      createdBy: tx.actor.role === "system" ? null : "accountId" in tx.actor ? tx.actor.accountId : null,
    });
    await recordAudit(tx, { action: "sign-in-card.issued", objectId: holderId, holderId });
    return { token, pin };
  });
}

/** Takes the card in force out of use, with all its sessions. */
export async function withdrawCard(context: Context, holderId: string): Promise<void> {
  await transact(context, async (tx) => {
    const holder = found((await tx.db.select({ accountId: statusHolders.accountId }).from(statusHolders).where(eq(statusHolders.id, holderId)))[0]);
    await revokeCard(tx, holder.accountId);
    await recordAudit(tx, { action: "sign-in-card.withdrawn", objectId: holderId, holderId });
  });
}

async function revokeCard(tx: TransactionContext, accountId: string): Promise<void> {
  await tx.db.update(signInCards).set({ revokedAt: tx.now }).where(and(eq(signInCards.accountId, accountId), isNull(signInCards.revokedAt)));
  await revokeSessions(tx, accountId);
}

/** Whose card a link belongs to, in which language that person reads and what the PIN is made of; null when it doesn't work (any more). Not for a page to tell. */
export async function findCard(context: Context, token: string): Promise<{ accountId: string; language: string; pinKind: PinKind } | null> {
  const [card] = await context.db
    .select({ accountId: accounts.id, language: accounts.language, pinKind: signInCards.pinKind })
    .from(signInCards)
    .innerJoin(accounts, eq(accounts.id, signInCards.accountId))
    .where(and(eq(signInCards.tokenHash, hashToken(token)), isNull(signInCards.revokedAt), isNull(accounts.closedAt)));
  return card ?? null;
}

/** Whether an account has a card in force. */
export async function hasCard(context: TransactionContext, accountId: string): Promise<boolean> {
  return (await context.db.select({ id: signInCards.id }).from(signInCards).where(and(eq(signInCards.accountId, accountId), isNull(signInCards.revokedAt)))).length > 0;
}

/**
 * Signs in with a card's token and its PIN. Tries are counted on the card itself, one at a time, so that many at once
 * gain nothing.
 * @throws Refusal `cardUnknown`, `wrongPin` (`count`: tries left), `cardLocked` (`count`: minutes to wait) or `tooMany`.
 */
export async function signInWithCard(context: Context, limits: Limits, input: { token: string; pin: string }, device: string | null): Promise<Entry> {
  await takeTry(limits, "card-address", context.origin ?? "unknown");
  const outcome = await actAs(context, SYSTEM, async (tx): Promise<Entry | Refusal> => {
    const [card] = await tx.db
      .select({
        id: signInCards.id, pinHash: signInCards.pinHash, misses: signInCards.misses, lockedUntil: signInCards.lockedUntil,
        accountId: accounts.id, role: accounts.role, language: accounts.language, municipalityId: accounts.municipalityId, holderId: statusHolders.id,
      })
      .from(signInCards)
      .innerJoin(accounts, eq(accounts.id, signInCards.accountId))
      .innerJoin(statusHolders, eq(statusHolders.accountId, accounts.id))
      .where(and(eq(signInCards.tokenHash, hashToken(input.token)), isNull(signInCards.revokedAt), isNull(accounts.closedAt)))
      .for("update", { of: signInCards });
    if (!card) return new Refusal("cardUnknown");
    const audit = { objectId: card.accountId, holderId: card.holderId, municipalityId: card.municipalityId };
    if (card.lockedUntil && card.lockedUntil > tx.now) {
      return new Refusal("cardLocked", { count: Math.ceil((card.lockedUntil.getTime() - tx.now.getTime()) / 60_000) });
    }
    if (!(await verifySecret(card.pinHash, input.pin))) {
      const misses = card.misses + 1;
      const minutes = lockAfter(misses);
      await tx.db.update(signInCards).set({ misses, lockedUntil: minutes === null ? null : new Date(tx.now.getTime() + minutes * 60_000) }).where(eq(signInCards.id, card.id));
      await recordAudit(tx, { action: minutes === null ? "session.refused" : "sign-in-card.locked", result: "refused", ...audit });
      return minutes === null ? new Refusal("wrongPin", { count: triesLeft(misses) }) : new Refusal("cardLocked", { count: minutes });
    }
    await tx.db.update(signInCards).set({ misses: 0, lockedUntil: null, lastUsedAt: tx.now }).where(eq(signInCards.id, card.id));
    await recordAudit(tx, { action: "session.started", ...audit });
    return { token: await startSession(tx, { id: card.accountId, role: card.role }, device), role: card.role, language: card.language };
  });
  // Thrown only now: the count of misses must be kept.
  if (outcome instanceof Refusal) throw outcome;
  return outcome;
}

import { and, eq, ne } from "drizzle-orm";
import { SYSTEM, type SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { actAs, type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { Refusal } from "#app/server/errors.ts";
import { matches } from "#db/schema/matches.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { followEnd, planVisits } from "./follow-up.server.ts";
import { type EndReason, REFUSAL_REASONS } from "./match.ts";
import { lockWithOther, type Match, moveMatch } from "./lock-match.server.ts";

type SignedInContext = Context & { actor: SignedInActor };

/**
 * When the partner has accepted and the person has said yes, in whichever order, the match becomes active. A placement that
 * a buddy opens waits until the buddy has accepted, too.
 */
async function activateWhenBothAgree(tx: TransactionContext, match: Match, other: Match | null): Promise<void> {
  if (other?.kind === "placement") await activate(tx, other, match);
  await activate(tx, match, other);
}

async function activate(tx: TransactionContext, match: Match, other: Match | null): Promise<void> {
  if (match.state !== "accepted" || !match.holderSaidYesAt) return;
  if (match.kind === "placement" && other && other.state !== "accepted" && other.state !== "active") return;
  // Of a triple it may be the one that this actor can't see.
  const active = await actAs(tx, SYSTEM, (system) => moveMatch(system, match, "active", { activeAt: tx.now, startsOn: match.startsOn ?? calendarDay(tx.now) }));
  // The partner may not write in the dossier; that someone is no longer waiting follows from both having agreed.
  await actAs(tx, SYSTEM, ({ db }) => db.update(statusHolders).set({ state: "matched", updatedAt: tx.now }).where(and(eq(statusHolders.id, active.holderId), eq(statusHolders.state, "waiting"))));
  await recordAudit(tx, { action: "match.activated", objectId: match.id, holderId: match.holderId });
  await planVisits(tx, active);
}

/**
 * The employer or the buddy says yes to an approved match.
 * @throws Refusal `matchMoved` when it isn't waiting for them
 */
export async function acceptMatch(context: SignedInContext, matchId: string, input: { startsOn?: string } = {}): Promise<void> {
  await transact(context, async (tx) => {
    const { match, other } = await lockWithOther(tx, matchId);
    const accepted = await moveMatch(tx, match, "accepted", { acceptedAt: tx.now, acceptedBy: context.actor.accountId, startsOn: input.startsOn ?? match.startsOn });
    await recordAudit(tx, { action: "match.accepted", objectId: matchId, holderId: match.holderId });
    await activateWhenBothAgree(tx, accepted, other);
  });
}

/** The employer or the buddy says no. The spot is free again. */
export async function declineMatch(context: SignedInContext, matchId: string, note: string | null): Promise<void> {
  await transact(context, async (tx) => {
    const { match, other } = await lockWithOther(tx, matchId);
    if (match.state !== "approved") throw new Refusal("matchMoved");
    await finish(tx, context.actor, match, other, "partner-declined", note);
  });
}

/** The status holder says yes to a proposal, and whether the other may have phone number and e-mail. */
export async function sayYes(context: SignedInContext, matchId: string, input: { contactShared: boolean }): Promise<void> {
  await transact(context, async (tx) => {
    const { match, other } = await lockWithOther(tx, matchId);
    if (match.state === "ended") throw new Refusal("matchMoved");
    const [agreed] = await tx.db
      .update(matches)
      .set({ holderSaidYesAt: match.holderSaidYesAt ?? tx.now, contactShared: input.contactShared })
      .where(eq(matches.id, matchId))
      .returning();
    await recordAudit(tx, { action: "match.agreed", objectId: matchId, holderId: match.holderId, details: { contactShared: input.contactShared } });
    await activateWhenBothAgree(tx, agreed!, other);
  });
}

/** The status holder says no to a proposal that isn't active yet. */
export async function sayNo(context: SignedInContext, matchId: string): Promise<void> {
  await transact(context, async (tx) => {
    const { match, other } = await lockWithOther(tx, matchId);
    if (match.state === "active" || match.state === "ended") throw new Refusal("matchMoved");
    await finish(tx, context.actor, match, other, "holder-declined", null);
  });
}

/**
 * A consultant ends a match with a reason. Before it was active it is withdrawn, afterwards it has one of the closing
 * reasons; someone without another active match waits again, from now on.
 */
export async function endMatch(context: SignedInContext, matchId: string, input: { reason: EndReason; note: string | null }): Promise<void> {
  await transact(context, async (tx) => {
    const { match, other } = await lockWithOther(tx, matchId);
    const wasActive = match.state === "active";
    const reason = wasActive ? input.reason : "withdrawn";
    if (wasActive && (REFUSAL_REASONS as readonly string[]).includes(reason)) throw new Refusal("matchMoved");
    await finish(tx, context.actor, match, other, reason, input.note);
    if (!wasActive) return;
    const others = await tx.db.select({ id: matches.id }).from(matches).where(and(eq(matches.holderId, match.holderId), eq(matches.state, "active"), ne(matches.id, matchId))).limit(1);
    if (others.length === 0) {
      await tx.db.update(statusHolders).set({ state: "waiting", waitingSince: tx.now, updatedAt: tx.now }).where(and(eq(statusHolders.id, match.holderId), eq(statusHolders.state, "matched")));
    }
  });
}

/** Ends a match; of a triple also the other one, as long as neither is active: they were proposed as one. */
async function finish(tx: TransactionContext, actor: SignedInActor, match: Match, other: Match | null, reason: EndReason, note: string | null): Promise<void> {
  await moveMatch(tx, match, "ended", { endedAt: tx.now, endedBy: actor.accountId, endReason: reason, endNote: note });
  await recordAudit(tx, { action: "match.ended", objectId: match.id, holderId: match.holderId, details: { reason } });
  if (match.state === "active") await followEnd(tx, match);
  if (!other || match.state === "active" || other.state === "active" || other.state === "ended") return;
  await actAs(tx, SYSTEM, (system) => moveMatch(system, other, "ended", { endedAt: tx.now, endedBy: actor.accountId, endReason: "withdrawn" }));
  await recordAudit(tx, { action: "match.ended", objectId: other.id, holderId: other.holderId, details: { reason: "withdrawn" } });
}

import { and, eq, ne } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import type { Goal } from "#app/placements/placement.ts";
import { NotFound, Refusal } from "#app/server/errors.ts";
import { matches, matchExplanations } from "#db/schema/matches.ts";
import { lockWithOther, type Match, matchRefusal, moveMatch } from "./lock-match.server.ts";
import { explainPair, type ExplainedPair, type Partner } from "#app/suggestions/suggest.server.ts";
import { explainTriple } from "#app/suggestions/triples.server.ts";

type StaffContext = Context & { actor: SignedInActor };

function refuseWhenItDoesNotFit({ explanation }: ExplainedPair): void {
  if (explanation.passes) return;
  const missed = explanation.gates.find((gate) => !gate.passed);
  throw new Refusal("matchDoesNotFit", { gate: String(missed?.gate) });
}

/** The gates call an open match one that is closed to suggestions; the reason is that it is there. */
async function refuseWhenOpen({ db }: TransactionContext, holderId: string, partner: Partner): Promise<void> {
  const withPartner = partner.kind === "placement" ? eq(matches.placementId, partner.id) : eq(matches.buddyId, partner.id);
  const [open] = await db.select({ id: matches.id }).from(matches).where(and(eq(matches.holderId, holderId), withPartner, ne(matches.state, "ended"))).limit(1);
  if (open) throw new Refusal("matchExists");
}

async function keepExplanation(tx: TransactionContext, matchId: string, { weightsId, explanation }: ExplainedPair): Promise<void> {
  const row = { weightsId, score: explanation.score, certainty: explanation.certainty, explanation };
  await tx.db.insert(matchExplanations).values({ matchId, ...row }).onConflictDoUpdate({ target: matchExplanations.matchId, set: row });
}

/** Puts down a proposal with why it fits, and gives its id. */
async function insertProposal(
  tx: TransactionContext & { actor: SignedInActor },
  holderId: string,
  { partner, goal = null, tripleId = null, planId }: { partner: Partner; goal?: Goal | null; tripleId?: string | null; planId?: string },
  explained: ExplainedPair,
): Promise<string> {
  let matchId: string;
  try {
    const [made] = await tx.db
      .insert(matches)
      .values({
        kind: partner.kind,
        holderId,
        placementId: partner.kind === "placement" ? partner.id : null,
        buddyId: partner.kind === "buddy" ? partner.id : null,
        tripleId,
        goal: partner.kind === "placement" ? goal : null,
        proposedBy: tx.actor.accountId,
        proposedAt: tx.now,
        createdAt: tx.now,
      })
      .returning({ id: matches.id });
    matchId = made!.id;
  } catch (error) {
    throw matchRefusal(error);
  }
  await keepExplanation(tx, matchId, explained);
  await recordAudit(tx, { action: "match.proposed", objectId: matchId, holderId, details: { kind: partner.kind, ...(tripleId ? { tripleId } : {}), ...(planId ? { planId } : {}) } });
  return matchId;
}

/**
 * A consultant proposes a placement or a buddy to a status holder, with why it fits kept as it stands now.
 * `planId` is the cohort plan that it comes from, for the audit trail.
 * @returns the match's id
 * @throws Refusal `matchDoesNotFit` with the gate that it misses; `matchExists` when these two have an open match
 */
export async function proposeMatch(context: StaffContext, holderId: string, input: { partner: Partner; goal?: Goal | null; planId?: string }): Promise<string> {
  return transact(context, async (tx) => {
    const explained = await explainPair(tx, holderId, input.partner);
    if (!explained.explanation.passes) await refuseWhenOpen(tx, holderId, input.partner);
    refuseWhenItDoesNotFit(explained);
    return insertProposal({ ...tx, actor: context.actor }, holderId, input, explained);
  });
}

/**
 * A consultant proposes a placement together with the buddy who opens it, as one.
 * @returns the placement's match
 * @throws Refusal as `explainTriple`; `matchExists` when one of the two pairs has an open match
 */
export async function proposeTriple(context: StaffContext, holderId: string, input: { placementId: string; buddyId: string; goal?: Goal | null }): Promise<string> {
  return transact(context, async (tx) => {
    const placement: Partner = { kind: "placement", id: input.placementId };
    const buddy: Partner = { kind: "buddy", id: input.buddyId };
    await refuseWhenOpen(tx, holderId, placement);
    await refuseWhenOpen(tx, holderId, buddy);
    const { weightsId, triple } = await explainTriple(tx, holderId, input.placementId, input.buddyId);
    const staff = { ...tx, actor: context.actor };
    const tripleId = uuidv7();
    await insertProposal(staff, holderId, { partner: buddy, tripleId }, { weightsId, explanation: triple.buddy });
    return insertProposal(staff, holderId, { partner: placement, goal: input.goal, tripleId }, { weightsId, explanation: triple.placement });
  });
}

/**
 * A consultant approves a proposal: every gate is checked again, the spot is taken, and the partner is asked. What was
 * proposed as one is approved as one: both spots, or none.
 * @throws Refusal `matchDoesNotFit` when something changed since; `placementFull` or `buddyFull` when the last spot has just gone;
 *   `placementClosed` or `buddyNotApproved` when the partner is no longer there to be asked; of a triple also as `explainTriple`
 */
export async function approveMatch(context: StaffContext, matchId: string): Promise<void> {
  await transact(context, async (tx) => {
    const { match, other } = await lockWithOther(tx, matchId);
    if (match.state !== "proposed" || (other && other.state !== "proposed")) throw new Refusal("matchMoved");
    for (const { match: each, explained } of await explainAgain(tx, match, other)) {
      await moveMatch(tx, each, "approved", { approvedAt: tx.now, approvedBy: context.actor.accountId });
      await keepExplanation(tx, each.id, explained);
      await recordAudit(tx, { action: "match.approved", objectId: each.id, holderId: each.holderId });
    }
  });
}

/** Why these still fit. @throws Refusal as `approveMatch` */
async function explainAgain(tx: TransactionContext, match: Match, other: Match | null): Promise<{ match: Match; explained: ExplainedPair }[]> {
  if (!other) return [{ match, explained: await explainOne(tx, match) }];
  const [placement, buddy] = match.kind === "placement" ? [match, other] : [other, match];
  const exceptMatches = [match.id, other.id];
  // First each on its own, for a full spot or a partner who is gone says more than that the three don't fit.
  await explainOne(tx, buddy, exceptMatches);
  refuseWhenGone(await explainPartner(tx, placement, exceptMatches), placement);
  const { weightsId, triple } = await explainTriple(tx, match.holderId, placement.placementId!, buddy.buddyId!, { exceptMatches });
  return [
    { match: buddy, explained: { weightsId, explanation: triple.buddy } },
    { match: placement, explained: { weightsId, explanation: triple.placement } },
  ];
}

async function explainOne(tx: TransactionContext, match: Match, exceptMatches = [match.id]): Promise<ExplainedPair> {
  const explained = await explainPartner(tx, match, exceptMatches);
  refuseWhenGone(explained, match);
  refuseWhenItDoesNotFit(explained);
  return explained;
}

function explainPartner(tx: TransactionContext, match: Match, exceptMatches: readonly string[]): Promise<ExplainedPair> {
  const partner: Partner = match.placementId !== null ? { kind: "placement", id: match.placementId } : { kind: "buddy", id: match.buddyId! };
  return explainPair(tx, match.holderId, partner, { exceptMatches }).catch((error: unknown) => {
    // The match is there, so it is the partner who is no longer offered.
    throw error instanceof NotFound ? new Refusal(partner.kind === "placement" ? "placementClosed" : "buddyNotApproved") : error;
  });
}

function refuseWhenGone({ explanation }: ExplainedPair, { kind }: Match): void {
  const full = explanation.gates.some((gate) => !gate.passed && (gate.gate === "spot" || gate.gate === "room"));
  if (full) throw new Refusal(kind === "placement" ? "placementFull" : "buddyFull");
}

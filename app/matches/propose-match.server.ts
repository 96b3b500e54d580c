import { and, eq, ne } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import type { Goal } from "#app/placements/placement.ts";
import { NotFound, Refusal } from "#app/server/errors.ts";
import { matches, matchExplanations } from "#db/schema/matches.ts";
import { lockMatch, matchRefusal, moveMatch } from "./lock-match.server.ts";
import { explainPair, type ExplainedPair, type Partner } from "./suggest.server.ts";

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

/**
 * A consultant proposes a placement or a buddy to a status holder, with why it fits kept as it stands now.
 * `planId` is the cohort plan that it comes from, for the audit trail.
 * @returns the match's id
 * @throws Refusal `matchDoesNotFit` with the gate that it misses; `matchExists` when these two have an open match
 */
export async function proposeMatch(context: StaffContext, holderId: string, input: { partner: Partner; goal?: Goal | null; planId?: string }): Promise<string> {
  return transact(context, async (tx) => {
    const { partner } = input;
    const explained = await explainPair(tx, holderId, partner);
    if (!explained.explanation.passes) await refuseWhenOpen(tx, holderId, partner);
    refuseWhenItDoesNotFit(explained);
    let matchId: string;
    try {
      const [made] = await tx.db
        .insert(matches)
        .values({
          kind: partner.kind,
          holderId,
          placementId: partner.kind === "placement" ? partner.id : null,
          buddyId: partner.kind === "buddy" ? partner.id : null,
          goal: partner.kind === "placement" ? (input.goal ?? null) : null,
          proposedBy: context.actor.accountId,
          proposedAt: tx.now,
          createdAt: tx.now,
        })
        .returning({ id: matches.id });
      matchId = made!.id;
    } catch (error) {
      throw matchRefusal(error);
    }
    await keepExplanation(tx, matchId, explained);
    await recordAudit(tx, { action: "match.proposed", objectId: matchId, holderId, details: { kind: partner.kind, ...(input.planId ? { plan: input.planId } : {}) } });
    return matchId;
  });
}

/**
 * A consultant approves a proposal: every gate is checked again, the spot is taken, and the partner is asked.
 * @throws Refusal `matchDoesNotFit` when something changed since; `placementFull` or `buddyFull` when the last spot has just gone;
 *   `placementClosed` or `buddyNotApproved` when the partner is no longer there to be asked
 */
export async function approveMatch(context: StaffContext, matchId: string): Promise<void> {
  await transact(context, async (tx) => {
    const match = await lockMatch(tx, matchId);
    if (match.state !== "proposed") throw new Refusal("matchMoved");
    const partner: Partner = match.placementId !== null ? { kind: "placement", id: match.placementId } : { kind: "buddy", id: match.buddyId! };
    const explained = await explainPair(tx, match.holderId, partner, { exceptMatch: matchId }).catch((error: unknown) => {
      // The match is there, so it is the partner who is no longer offered.
      throw error instanceof NotFound ? new Refusal(partner.kind === "placement" ? "placementClosed" : "buddyNotApproved") : error;
    });
    const full = explained.explanation.gates.find((gate) => !gate.passed && (gate.gate === "spot" || gate.gate === "room"));
    if (full) throw new Refusal(partner.kind === "placement" ? "placementFull" : "buddyFull");
    refuseWhenItDoesNotFit(explained);
    await moveMatch(tx, match, "approved", { approvedAt: tx.now, approvedBy: context.actor.accountId });
    await keepExplanation(tx, matchId, explained);
    await recordAudit(tx, { action: "match.approved", objectId: matchId, holderId: match.holderId });
  });
}

/** The explanation that a match was last proposed or approved with. */
export async function explanationOf({ db }: TransactionContext, matchId: string) {
  return (await db.select().from(matchExplanations).where(eq(matchExplanations.matchId, matchId)))[0] ?? null;
}

import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { goalsFor } from "#app/placements/placement.ts";
import { found, NotFound, Refusal } from "#app/server/errors.ts";
import type { Transaction } from "#db/client.server.ts";
import { cohortPlanRows, cohortPlans } from "#db/schema/cohort-plans.ts";
import { placements } from "#db/schema/placements.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { ACCEPTED_AT_ONCE } from "./cohort-plan.ts";
import { proposeMatch } from "#app/matches/propose-match.server.ts";
import type { Partner } from "#app/suggestions/suggest.server.ts";

type CoordinatorContext = Context & { actor: SignedInActor };
type InTransaction = TransactionContext & { actor: SignedInActor };

export interface PlanRowKey {
  planId: string;
  kind: Partner["kind"];
  holderId: string;
}

/** accept: propose this pair · set-aside: not now · bring-back: decide on it after all. */
export type PlanRowIntent = "accept" | "set-aside" | "bring-back";

const rowOf = ({ planId, kind, holderId }: PlanRowKey) => and(eq(cohortPlanRows.planId, planId), eq(cohortPlanRows.kind, kind), eq(cohortPlanRows.holderId, holderId));

/**
 * A coordinator decides on one pair of a plan. Accepting makes the proposal that the contact person then approves, after every
 * gate was checked again; where one is missed by now the row says so, and nothing else changes.
 * @returns what became of the row; a Refusal that it keeps, which therefore isn't thrown
 * @throws Refusal `planRowDecided` when someone was first
 */
export async function decidePlanRow(context: CoordinatorContext, key: PlanRowKey, intent: PlanRowIntent): Promise<"accepted" | "set-aside" | "open" | Refusal> {
  return transact(context, async (tx) => {
    const row = found((await tx.db.select().from(cohortPlanRows).where(and(rowOf(key), isNotNull(cohortPlanRows.partnerId))).for("update"))[0]);
    if (row.decision !== (intent === "bring-back" ? "set-aside" : null)) throw new Refusal("planRowDecided");
    const decided = { decidedBy: context.actor.accountId, decidedAt: tx.now };
    const write = (values: Partial<typeof cohortPlanRows.$inferInsert>) => tx.db.update(cohortPlanRows).set(values).where(rowOf(key));
    if (intent === "bring-back") {
      await write({ decision: null, decidedBy: null, decidedAt: null });
      return "open";
    }
    if (intent === "set-aside") {
      await write({ ...decided, decision: "set-aside" });
      return "set-aside";
    }
    const proposed = await proposeOrRefuse({ ...tx, actor: context.actor }, key, { kind: row.kind, id: row.partnerId! });
    if (proposed instanceof Refusal) {
      await write({ ...decided, decision: "refused", refusal: { key: proposed.key, facts: proposed.facts } });
      await recordAudit(tx, { action: "cohort-plan.row-refused", objectId: key.planId, holderId: key.holderId, result: "refused", details: { kind: key.kind, reason: proposed.key } });
      return proposed;
    }
    await write({ ...decided, decision: "accepted", matchId: proposed });
    return "accepted";
  });
}

/** The new match's id, or why there is none. Within a savepoint: what a refusal leaves half done is undone. */
async function proposeOrRefuse(tx: InTransaction, { planId, holderId }: PlanRowKey, partner: Partner): Promise<string | Refusal> {
  const goal = partner.kind === "placement" ? await goalFor(tx, holderId, partner.id) : null;
  try {
    return await tx.db.transaction((savepoint) => proposeMatch({ ...tx, db: savepoint as Transaction }, holderId, { partner, goal, planId }));
  } catch (error) {
    // The person is in sight, so it is the partner who is no longer offered.
    if (error instanceof NotFound) return new Refusal(partner.kind === "placement" ? "placementClosed" : "buddyNotApproved");
    if (!(error instanceof Refusal)) throw error;
    const isFull = error.key === "matchDoesNotFit" && (error.facts.gate === "spot" || error.facts.gate === "room");
    return isFull ? new Refusal(partner.kind === "placement" ? "placementFull" : "buddyFull") : error;
  }
}

/** What the placement is for: of what it offers, what weighs most for the person. */
async function goalFor({ db }: InTransaction, holderId: string, placementId: string) {
  const [holder] = await db
    .select({ languageGoal: statusHolders.languageGoal, activationGoal: statusHolders.activationGoal, tradeGoal: statusHolders.tradeGoal })
    .from(statusHolders)
    .where(eq(statusHolders.id, holderId));
  const [offers] = await db
    .select({ languageOffer: placements.languageOffer, activationOffer: placements.activationOffer, tradeOffer: placements.tradeOffer })
    .from(placements)
    .where(eq(placements.id, placementId));
  return offers ? (goalsFor(found(holder), offers)[0] ?? null) : null;
}

/**
 * Accepts every pair of one kind that isn't decided on yet, longest waiting first and `most` of them, each by itself: one that is
 * refused, or that a colleague decides on meanwhile, takes nothing from the others.
 * @returns how many became proposals, how many were refused, and whether there are more
 */
export async function acceptPlanRows(context: CoordinatorContext, { planId, kind }: Omit<PlanRowKey, "holderId">, most = ACCEPTED_AT_ONCE): Promise<{ accepted: number; refused: number; more: boolean }> {
  const waiting = await transact(context, async ({ db }) => {
    found((await db.select({ id: cohortPlans.id }).from(cohortPlans).where(eq(cohortPlans.id, planId)))[0]);
    return db
      .select({ holderId: cohortPlanRows.holderId })
      .from(cohortPlanRows)
      .innerJoin(statusHolders, eq(statusHolders.id, cohortPlanRows.holderId))
      .where(and(eq(cohortPlanRows.planId, planId), eq(cohortPlanRows.kind, kind), isNotNull(cohortPlanRows.partnerId), isNull(cohortPlanRows.decision)))
      .orderBy(asc(statusHolders.waitingSince), asc(statusHolders.id))
      .limit(most + 1);
  });
  const counts = { accepted: 0, refused: 0, more: waiting.length > most };
  for (const { holderId } of waiting.slice(0, most)) {
    try {
      const outcome = await decidePlanRow(context, { planId, kind, holderId }, "accept");
      counts[outcome instanceof Refusal ? "refused" : "accepted"] += 1;
    } catch (error) {
      if (!(error instanceof Refusal) && !(error instanceof NotFound)) throw error;
    }
  }
  return counts;
}

import { and, eq, isNull } from "drizzle-orm";
import { uuidv7 } from "uuidv7";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import type { Goal } from "#app/placements/placement.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { placementGoals } from "#db/schema/goals.ts";
import { matches } from "#db/schema/matches.ts";
import { MOST_GOALS, type Outcome } from "./goal.ts";
import { lockGuided } from "./lock-guided.server.ts";

type SignedIn = Context & { actor: SignedInActor };

export interface GoalTold {
  goal: Goal;
  /** In the person's own words. */
  why: string | null;
  /** What can be seen when it works. */
  sign: string;
  /** YYYY-MM-DD, after today. */
  reviewOn: string;
}

function checkReview(tx: TransactionContext, { reviewOn }: GoalTold): void {
  if (reviewOn <= calendarDay(tx.now)) throw new Refusal("balanceNext");
}

/**
 * Sets a goal for a placement together with the person; its line's id.
 * @throws Refusal `goalsFull` when there are three that run, `matchMoved` when the placement has ended, `balanceNext` for a day that isn't to come
 * @throws NotFound for who doesn't guide the person, and for a match that isn't a placement of this dossier
 */
export async function setGoal(context: SignedIn, holderId: string, matchId: string, told: GoalTold): Promise<string> {
  return transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    await lockGuided(tx, holderId);
    const [row] = await tx.db.select({ state: matches.state }).from(matches).where(and(eq(matches.id, matchId), eq(matches.holderId, holderId), eq(matches.kind, "placement")));
    if (found(row).state === "ended") throw new Refusal("matchMoved");
    checkReview(tx, told);
    const running = await tx.db.select({ id: placementGoals.id }).from(placementGoals).where(and(eq(placementGoals.matchId, matchId), isNull(placementGoals.replacedAt), isNull(placementGoals.outcome)));
    if (running.length >= MOST_GOALS) throw new Refusal("goalsFull");
    const id = uuidv7();
    await tx.db.insert(placementGoals).values({ id, lineId: id, holderId, matchId, ...told, setBy: context.actor.accountId, setAt: tx.now });
    await recordAudit(tx, { action: "goal.set", objectId: id, holderId, details: { goal: told.goal } });
    return id;
  });
}

/** The row of a goal that is in force and hasn't ended, locked by its dossier. */
async function runningGoal(tx: TransactionContext & { actor: SignedInActor }, holderId: string, goalId: string) {
  await lockGuided(tx, holderId);
  const goal = found((await tx.db.select().from(placementGoals).where(and(eq(placementGoals.id, goalId), eq(placementGoals.holderId, holderId))))[0]);
  if (goal.replacedAt || goal.outcome) throw new Refusal("matchMoved");
  return goal;
}

/**
 * Adapts a goal: a row more on its line, and the one before is marked with the reason. Also how a mistake is put right.
 * @throws Refusal `matchMoved` when it was adapted or ended by then, `balanceNext` for a day that isn't to come
 */
export async function adaptGoal(context: SignedIn, holderId: string, goalId: string, told: GoalTold & { reason: string }): Promise<void> {
  await transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    const before = await runningGoal(tx, holderId, goalId);
    const { reason, ...goal } = told;
    checkReview(tx, goal);
    await tx.db.update(placementGoals).set({ replacedAt: tx.now, replacedReason: reason }).where(eq(placementGoals.id, before.id));
    const [made] = await tx.db
      .insert(placementGoals)
      .values({ lineId: before.lineId, holderId, matchId: before.matchId, ...goal, setBy: context.actor.accountId, setAt: tx.now })
      .returning({ id: placementGoals.id });
    await recordAudit(tx, { action: "goal.adapted", objectId: made!.id, holderId, details: { goal: goal.goal, before: before.id } });
  });
}

/**
 * Says how a goal ended.
 * @throws Refusal `matchMoved` when it was adapted or ended by then
 */
export async function concludeGoal(context: SignedIn, holderId: string, goalId: string, { outcome, line }: { outcome: Outcome; line: string | null }): Promise<void> {
  await transact(context, async (joined) => {
    const tx = { ...joined, actor: context.actor };
    const { id } = await runningGoal(tx, holderId, goalId);
    await tx.db.update(placementGoals).set({ outcome, outcomeLine: line, concludedAt: tx.now, concludedBy: context.actor.accountId }).where(eq(placementGoals.id, id));
    await recordAudit(tx, { action: "goal.concluded", objectId: id, holderId, details: { outcome } });
  });
}

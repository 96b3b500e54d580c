import { and, count, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { SYSTEM, type SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { actAs, type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { Refusal } from "#app/server/errors.ts";
import { cohortPlans } from "#db/schema/cohort-plans.ts";
import { matches } from "#db/schema/matches.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { buddyCandidates, dayNumber, holderProfiles, placementCandidates } from "#app/suggestions/candidates.server.ts";
import { type CohortPlanAsked, PLAN_PEOPLE_MAX } from "./cohort-plan-form.ts";
import { brokenOff } from "./cohort-plan-queries.server.ts";
import type { PlanPart, PlanWork } from "./plan-work.ts";
import { runCohortPlan } from "./run-cohort-plan.server.ts";
import { weightsFor } from "#app/suggestions/suggest.server.ts";
import { participants } from "./waiting-holders.server.ts";

type CoordinatorContext = Context & { actor: SignedInActor };

/**
 * Stores a plan that a coordinator asks for, and starts to work it out once that is committed: not for a context that is in
 * a transaction. `report` gets what goes wrong on the way.
 * @returns the plan's id, and when it has ended
 * @throws Refusal as `prepareCohortPlan`
 */
export async function startCohortPlan(context: CoordinatorContext, asked: CohortPlanAsked, report: (error: unknown) => void): Promise<{ planId: string; ended: Promise<void> }> {
  const { planId, work } = await prepareCohortPlan(context, asked);
  return { planId, ended: runCohortPlan(context, planId, work, report) };
}

/**
 * Stores a plan as running, and reads all that it is worked out from.
 * @throws Refusal `planRunning` while the municipality has one under way; `planTooLarge` for too many people (`most`: how many
 *   may be); `planNobody` when none of them takes part
 */
export async function prepareCohortPlan(context: CoordinatorContext, asked: CohortPlanAsked): Promise<{ planId: string; work: PlanWork }> {
  return transact(context, async (tx) => {
    const { municipalityId, accountId } = context.actor;
    await refuseSecond(tx, municipalityId);
    const weights = await weightsFor(tx, municipalityId);
    const parts = await partsFor({ ...tx, actor: context.actor }, asked, weights);
    if (parts.length === 0) throw new Refusal("planNobody");
    const floor = asked.floor / 100;
    const [plan] = await tx.db
      .insert(cohortPlans)
      .values({ municipalityId, createdBy: accountId, createdAt: tx.now, kind: asked.kind, aim: asked.aim, floor, weightsId: weights.id })
      .returning({ id: cohortPlans.id });
    const planId = plan!.id;
    const people = new Set(parts.flatMap(({ holders }) => holders.map(({ id }) => id))).size;
    await recordAudit(tx, { action: "cohort-plan.started", objectId: planId, details: { kind: asked.kind, aim: asked.aim, floor, people } });
    return { planId, work: { parts, aim: asked.aim, floor, today: dayNumber(tx.now) } };
  });
}

/** One at a time in a municipality. One that broke off is given up, and stands in nobody's way. */
async function refuseSecond({ db }: TransactionContext, municipalityId: string): Promise<void> {
  await db.execute(sql`select pg_advisory_xact_lock(hashtextextended(${`cohort plan ${municipalityId}`}, 0))`);
  const running = and(eq(cohortPlans.municipalityId, municipalityId), eq(cohortPlans.state, "running"));
  await db.update(cohortPlans).set({ state: "failed", finishedAt: sql`now()` }).where(and(running, brokenOff));
  if ((await db.select({ id: cohortPlans.id }).from(cohortPlans).where(running).limit(1)).length > 0) throw new Refusal("planRunning");
}

async function partsFor(tx: TransactionContext & { actor: SignedInActor }, asked: CohortPlanAsked, weights: Awaited<ReturnType<typeof weightsFor>>): Promise<PlanPart[]> {
  const people = await participants(tx, asked, PLAN_PEOPLE_MAX + 1);
  if (Math.max(people.placement.length, people.buddy.length) > PLAN_PEOPLE_MAX) throw new Refusal("planTooLarge", { most: PLAN_PEOPLE_MAX });
  const wants = (kind: "placement" | "buddy") => (asked.kind === kind || asked.kind === "both") && people[kind].length > 0;
  const profiles = (ids: readonly string[]) => holderProfiles(tx, inArray(statusHolders.id, [...ids]));
  const parts: PlanPart[] = [];
  if (wants("placement")) {
    const promised = await proposed(tx, "placementId");
    const candidates = (await placementCandidates(tx, tx.actor.municipalityId)).map((each) => ({ ...each, spotsFree: each.spotsFree - (promised.get(each.id) ?? 0) }));
    parts.push({ kind: "placement", holders: await profiles(people.placement), candidates, weights: weights.placements });
  }
  if (wants("buddy")) {
    const promised = await proposed(tx, "buddyId");
    const candidates = (await buddyCandidates(tx)).map((each) => ({ ...each, roomFree: each.roomFree - (promised.get(each.id) ?? 0) }));
    parts.push({ kind: "buddy", holders: await profiles(people.buddy), candidates, weights: weights.buddies });
  }
  return parts;
}

/**
 * How many proposals wait for each placement or buddy. They take no spot yet, but a plan that gave it to someone else would
 * promise it twice. Counted over all municipalities that share it.
 */
async function proposed(tx: TransactionContext, partner: "placementId" | "buddyId"): Promise<Map<string, number>> {
  const rows = await actAs(tx, SYSTEM, ({ db }) =>
    db.select({ id: matches[partner], waiting: count() }).from(matches).where(and(eq(matches.state, "proposed"), isNotNull(matches[partner]))).groupBy(matches[partner]),
  );
  return new Map(rows.map(({ id, waiting }) => [id!, waiting]));
}

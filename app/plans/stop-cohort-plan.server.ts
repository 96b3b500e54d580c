import { eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { type Context, transact } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { cohortPlans } from "#db/schema/cohort-plans.ts";
import { stopRun } from "./run-cohort-plan.server.ts";

/** Asks a running plan to end with what it has; nothing happens to one that has ended. */
export async function stopCohortPlan(context: Context & { actor: SignedInActor }, planId: string): Promise<void> {
  const isAsked = await transact(context, async (tx) => {
    const { state, stopAsked } = found((await tx.db.select({ state: cohortPlans.state, stopAsked: cohortPlans.stopAsked }).from(cohortPlans).where(eq(cohortPlans.id, planId)).for("update"))[0]);
    if (state !== "running" || stopAsked) return false;
    await tx.db.update(cohortPlans).set({ stopAsked: true }).where(eq(cohortPlans.id, planId));
    await recordAudit(tx, { action: "cohort-plan.stopped", objectId: planId });
    return true;
  });
  if (isAsked) stopRun(planId);
}

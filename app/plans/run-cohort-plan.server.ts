import { and, eq, sql } from "drizzle-orm";
import { SYSTEM } from "#app/access/actor.ts";
import { type Context, transact, type TransactionContext } from "#app/access/context.server.ts";
import { startWorker } from "#app/server/worker.server.ts";
import { cohortPlanRows, cohortPlans } from "#db/schema/cohort-plans.ts";
import type { PlanOutcome, PlanWork } from "./plan-work.ts";
import type { PlanWorkerInput, PlanWorkerMessage } from "./plan-worker.server.ts";

const MS_BETWEEN_BEATS = 1_000;
const MEMORY_MB = 1_024;
/** As many rows as fit in one statement, each with ten values. */
const ROWS_AT_ONCE = 2_000;
/** More than a page would tell of; the most wanted come first. */
const SCARCE_KEPT = 25;

/** What the runs of this process listen to, by plan. */
const stops = new Map<string, () => void>();

/** Tells a run to stop, if it is of this process; another one reads it from the plan's row within a second. */
export function stopRun(planId: string): void {
  stops.get(planId)?.();
}

/**
 * Works out a stored plan in a thread of its own, and writes how far it is about once a second and what comes of it at the
 * end: state done or stopped with its rows, or failed. Never rejects; `report` gets what went wrong.
 */
export async function runCohortPlan(context: Context, planId: string, work: PlanWork, report: (error: unknown) => void): Promise<void> {
  const stop = new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT);
  const askToStop = () => void Atomics.store(new Int32Array(stop), 0, 1);
  const asSystem = <T>(act: (tx: TransactionContext) => Promise<T>) => transact({ ...context, actor: SYSTEM, origin: "cohort plan" }, act);
  let progress = 0;
  const beat = async () => {
    const stopAsked = await asSystem((tx) => writeBeat(tx, planId, progress));
    if (stopAsked) askToStop();
  };
  stops.set(planId, askToStop);
  try {
    await beat();
    const outcomes = await everySecond(beat, report, () => inThread({ work, stop }, (share) => (progress = Math.max(progress, share))));
    await asSystem((tx) => writeOutcomes(tx, planId, outcomes));
  } catch (error) {
    report(error);
    await asSystem((tx) => writeFailure(tx, planId)).catch(report);
  } finally {
    stops.delete(planId);
  }
}

function inThread(input: PlanWorkerInput, onProgress: (share: number) => void): Promise<PlanOutcome[]> {
  return new Promise((done, fail) => {
    const worker = startWorker("app/plans/plan-worker.server.ts", input, { memoryMb: MEMORY_MB });
    worker.on("message", (message: PlanWorkerMessage) => ("progress" in message ? onProgress(message.progress) : done(message.outcomes)));
    worker.on("error", fail);
    worker.on("exit", (code) => fail(new Error(`The thread of a plan ended (${code}) before it was done`)));
  });
}

/** Does the beat about every second while the work goes on, and lets the last one end before it returns. */
async function everySecond<T>(beat: () => Promise<void>, report: (error: unknown) => void, work: () => Promise<T>): Promise<T> {
  let under: Promise<void> | null = null;
  const timer = setInterval(() => {
    // A beat that takes longer than a second isn't overtaken; one that fails is tried again.
    under ??= beat().catch(report).finally(() => (under = null));
  }, MS_BETWEEN_BEATS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    await under;
  }
}

const running = (planId: string) => and(eq(cohortPlans.id, planId), eq(cohortPlans.state, "running"));
// The database's clock: the one that all processes share.
const now = sql`now()`;

async function writeBeat({ db }: TransactionContext, planId: string, progress: number): Promise<boolean> {
  const [plan] = await db.update(cohortPlans).set({ progress, beatAt: now }).where(running(planId)).returning({ stopAsked: cohortPlans.stopAsked });
  // Given up in the meantime, as one that didn't beat: then there is nothing more to do.
  return plan?.stopAsked ?? true;
}

async function writeFailure({ db }: TransactionContext, planId: string): Promise<void> {
  await db.update(cohortPlans).set({ state: "failed", finishedAt: now }).where(running(planId));
}

async function writeOutcomes({ db }: TransactionContext, planId: string, outcomes: readonly PlanOutcome[]): Promise<void> {
  const summary = Object.fromEntries(outcomes.map(({ kind, plan: { plan, firstCome, ownBest, scarce, proof, stopped } }) => [kind, { plan, firstCome, ownBest, scarce: scarce.slice(0, SCARCE_KEPT), proof, stopped }]));
  const state = outcomes.some(({ plan }) => plan.stopped) ? "stopped" : "done";
  const [ended] = await db.update(cohortPlans).set({ state, progress: 1, summary, finishedAt: now }).where(running(planId)).returning({ id: cohortPlans.id });
  if (!ended) return;
  const rows = outcomes.flatMap((outcome) => rowsOf(planId, outcome));
  for (let at = 0; at < rows.length; at += ROWS_AT_ONCE) await db.insert(cohortPlanRows).values(rows.slice(at, at + ROWS_AT_ONCE));
}

function rowsOf(planId: string, { kind, plan }: PlanOutcome): (typeof cohortPlanRows.$inferInsert)[] {
  return [
    ...plan.pairs.map(({ holderId, optionId, score, firstCome, ownBest }) => ({
      planId, kind, holderId, partnerId: optionId, score, leftReason: null,
      firstComePartnerId: firstCome?.optionId ?? null, firstComeScore: firstCome?.score ?? null, ownBestPartnerId: ownBest.optionId, ownBestScore: ownBest.score,
    })),
    ...plan.without.map(({ holderId, reason, best }) => ({
      planId, kind, holderId, partnerId: null, score: null, leftReason: reason,
      firstComePartnerId: null, firstComeScore: null, ownBestPartnerId: best?.optionId ?? null, ownBestScore: best?.score ?? null,
    })),
  ];
}

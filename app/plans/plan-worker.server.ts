// A thread of its own, started by run-cohort-plan.server.ts: a plan for thousands takes the processor for seconds.
import { parentPort, workerData } from "node:worker_threads";
import { type PlanOutcome, type PlanWork, workOut } from "./plan-work.ts";

export interface PlanWorkerInput {
  work: PlanWork;
  /** One whole number, shared between the threads: other than 0 asks to stop. */
  stop: SharedArrayBuffer;
}

export type PlanWorkerMessage = { progress: number } | { outcomes: PlanOutcome[] };

const MS_BETWEEN_MESSAGES = 200;

const { work, stop } = (workerData as { input: PlanWorkerInput }).input;
const asked = new Int32Array(stop);
const tell = (message: PlanWorkerMessage) => parentPort!.postMessage(message);

let toldAt = 0;
const outcomes = workOut(work, {
  shouldStop: () => Atomics.load(asked, 0) !== 0,
  onProgress: (progress) => {
    if (performance.now() - toldAt < MS_BETWEEN_MESSAGES) return;
    toldAt = performance.now();
    tell({ progress });
  },
});
tell({ outcomes });

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Worker } from "node:worker_threads";

/**
 * Starts a thread that runs a TypeScript file of the project. The file is named by its path from the project's root,
 * where the process runs: the site is built into one file elsewhere, so that nothing beside it can be found from there.
 * `input` reaches it as `workerData.input`. The process doesn't wait for it to end.
 */
export function startWorker(file: string, input: unknown, { memoryMb }: { memoryMb: number }): Worker {
  const worker = new Worker(resolve("app/server/typescript-worker.mjs"), {
    workerData: { module: pathToFileURL(resolve(file)).href, input },
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  worker.unref();
  return worker;
}

// The first lines of a worker thread: a thread doesn't take over what lets its process read TypeScript.
import { workerData } from "node:worker_threads";
import { register } from "tsx/esm/api";

register();
await import(workerData.module);

// Once a run of journeys: the site as `npm start` starts it, on a port and a database of its own.
import { spawn } from "node:child_process";
import { closeSync, mkdirSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { clearLeftovers, removeRunFolder, runFolder } from "./leftovers.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const SECONDS_TO_START = 180;
const SECONDS_TO_STOP = 20;

export default async function setup() {
  await clearLeftovers();
  const port = process.env.JOURNEYS_PORT;
  const folder = runFolder();
  mkdirSync(join(root, "test-results"), { recursive: true });
  const logFile = join(root, "test-results", "site.log");
  const log = openSync(logFile, "w");
  const { DATABASE_URL: _ours, MEILI_URL: _search, ...env } = process.env;
  const server = spawn(process.execPath, ["app/server/start.mjs"], {
    cwd: root,
    env: { ...env, PORT: port, DATA_DIR: folder, NODE_ENV: "production", npm_lifecycle_event: "" },
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  let code: number | string | null | undefined;
  const ended = new Promise<void>((done) => server.once("exit", (exit, signal) => ((code = exit ?? signal), done())));

  const stop = async () => {
    const wasRunning = code === undefined;
    server.kill("SIGTERM");
    await Promise.race([ended, wait(SECONDS_TO_STOP * 1000, undefined, { ref: false })]);
    const inTime = code !== undefined;
    if (!inTime) server.kill("SIGKILL");
    await ended;
    await removeRunFolder(folder);
    if (!wasRunning) throw new Error(`The site ended (${code}) during the journeys:\n${tail(logFile)}`);
    if (!inTime || code !== 0) throw new Error(`The site did not stop cleanly (${code}):\n${tail(logFile)}`);
  };

  const until = Date.now() + SECONDS_TO_START * 1000;
  while (!(await isReady(port))) {
    if (code === undefined && Date.now() < until) {
      await wait(100);
      continue;
    }
    await stop().catch(() => {});
    throw new Error(`The site did not start:\n${tail(logFile)}`);
  }
  return stop;
}

async function isReady(port: string | undefined): Promise<boolean> {
  try {
    return (await fetch(`http://localhost:${port}/readyz`, { signal: AbortSignal.timeout(5_000) })).ok;
  } catch {
    return false;
  }
}

function tail(file: string): string {
  return readFileSync(file, "utf8").split("\n").slice(-40).join("\n");
}

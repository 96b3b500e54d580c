// Once a run: says where the tests' database will be, and clears it away afterwards. It starts only
// when a test asks for it (database.ts), so that pure tests don't pay for it.
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { removeEmbedded } from "#db/embedded.server.ts";
import { bornAt, isAlive } from "#db/lock.mjs";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of the run's database; empty until a test asks for one. */
    clusterFolder: string;
  }
}

const PREFIX = "meedoen-test-";

export default async function setup(project: TestProject) {
  await sweep();
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  writeFileSync(join(folder, "run.json"), JSON.stringify({ pid: process.pid, born: bornAt(process.pid) }));
  project.provide("clusterFolder", folder);
  return async () => {
    await removeEmbedded(folder);
  };
}

/** What killed runs left behind. */
async function sweep(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(tmpdir(), name);
    try {
      if (isAlive(JSON.parse(readFileSync(join(folder, "run.json"), "utf8")) as { pid: number; born: string })) continue;
      await removeEmbedded(folder);
    } catch {
      // another user's, or still being made
    }
  }
}

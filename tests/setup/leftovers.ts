// Folders of test runs, and what of them is left when a run was killed: a Postgres, mostly.
import { chmodSync, existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeEmbedded } from "../../db/embedded.server.ts";
import { bornAt, isAlive } from "../../db/lock.mjs";

const PREFIX = "meedoen-test-";

/** A folder that a later run clears away should this process not get to it. */
export function runFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), PREFIX));
  if (process.getuid?.() === 0) chmodSync(folder, 0o711); // whoever runs Postgres for root comes through
  writeFileSync(join(folder, "run.json"), JSON.stringify({ pid: process.pid, born: bornAt(process.pid) }));
  return folder;
}

/** Stops the databases in the folder, at most two folders deep, and removes it. */
export async function removeRunFolder(folder: string): Promise<void> {
  for (const name of foldersIn(folder)) {
    for (const each of [join(folder, name), ...foldersIn(join(folder, name)).map((below) => join(folder, name, below))]) {
      if (existsSync(join(each, "cluster")) || existsSync(join(each, "home.json"))) await removeEmbedded(each);
    }
  }
  rmSync(folder, { recursive: true, force: true });
}

function foldersIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

/** Clears away what killed runs left. */
export async function clearLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    if (!name.startsWith(PREFIX)) continue;
    const folder = join(tmpdir(), name);
    try {
      if (isAlive(JSON.parse(readFileSync(join(folder, "run.json"), "utf8")) as { pid: number; born: string })) continue;
      await removeRunFolder(folder);
    } catch {
      // another user's, or just being made
    }
  }
}

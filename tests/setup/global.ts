// Once a run: says where the tests' database will be, and clears it away afterwards. It starts only
// when a test asks for it (database.ts), so that pure tests don't pay for it.
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { clearLeftovers, removeRunFolder, runFolder } from "./leftovers.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Folder of the run's database; not there until a test asks for one. */
    clusterFolder: string;
  }
}

export default async function setup(project: TestProject) {
  await clearLeftovers();
  const folder = runFolder();
  project.provide("clusterFolder", join(folder, "postgres"));
  return () => removeRunFolder(folder);
}

import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { ANONYMOUS, SYSTEM } from "#app/access/actor.ts";
import { findSession } from "#app/accounts/session.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { databaseTrouble, startTrouble } from "#db/trouble.server.ts";
import { DEMO_PEOPLE } from "#db/demo/demo-people.ts";
import { fillWhenEmpty } from "#db/demo/fill-demo-region.ts";
import { startEmbedded } from "#db/embedded.server.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { MeilisearchServer } from "#search/engines/meilisearch.server.ts";
import { SearchEngines, searchWith } from "#search/search.server.ts";
import { bringUpToDate, inPostgres, rebuildWhatIsOld } from "#search/sync.server.ts";
import { type Env, readEnv } from "./env.ts";
import { createApp } from "./express.ts";
import { createLimits } from "./limits.server.ts";
import { createLog } from "./log.ts";

/** Starts everything and serves until a signal comes; then stops everything, the database last. */
async function main() {
  const env = settings();
  const log = createLog(env.logLevel);
  /** What must be stopped, in the order in which it was started. */
  const running: (() => Promise<unknown>)[] = [];
  let stopping: Promise<void> | null = null;
  const stop = (exitCode: number) =>
    (stopping ??= (async () => {
      for (const each of running.reverse()) await each();
      process.exit(exitCode);
    })());
  // Before anything starts: a signal in the middle of a start stops what has started by then.
  process.on("SIGINT", () => void stop(0));
  process.on("SIGTERM", () => void stop(0));

  try {
    let ownerUrl = env.databaseUrl;
    if (!ownerUrl) {
      const starting = startEmbedded({ dataDir: resolve(env.dataDir, "postgres"), purpose: `the site on http://localhost:${env.port}`, log: (line) => log.info(line) });
      running.push(async () => (await starting.catch(() => null))?.stop());
      ownerUrl = (await starting).url;
    }
    await migrateDatabase(ownerUrl);
    const database = openDatabase(env.databaseAppUrl ?? ownerUrl);
    running.push(() => database.close());
    const isDemo = env.demo && (await fillWhenEmpty(database.db, new Date()));

    const engines = new SearchEngines(env.meilisearch && new MeilisearchServer(env.meilisearch), log);
    searchWith(engines);
    const system = () => ({ actor: SYSTEM, db: database.db, now: new Date(), origin: "search" });
    await rebuildWhatIsOld(system(), "postgres", inPostgres);
    await bringUpToDate(system(), "postgres", inPostgres);
    engines.start(system);
    running.push(() => engines.stop());

    const app = createApp({
      db: database.db,
      log,
      limits: createLimits(database.db),
      demoPeople: isDemo ? DEMO_PEOPLE : [],
      publicUrl: env.publicUrl,
      trustProxy: env.trustProxy,
      findSession: (token, now) => findSession({ actor: ANONYMOUS, db: database.db, now, origin: null }, token),
      searchState: () => engines.state,
      databaseTrouble: () => databaseTrouble(database),
      build: (await import(pathToFileURL(resolve("build/server/index.js")).href)) as ServerBuild,
      clientDirectory: resolve("build/client"),
    });
    const server = createServer(app);
    running.push(() => closed(server));
    const port = await listening(server, env.port, env.host);
    process.stdout.write(`Meedoen is at ${env.publicUrl ?? `http://localhost:${port}`}  (stop with Ctrl-C)\n`);
  } catch (error) {
    if (stopping) return;
    console.error(startTrouble(error, env.port));
    await stop(1);
  }
}

/** What the environment says; a wrong variable is told in a sentence, and nothing starts. */
function settings(): Env {
  try {
    return readEnv();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function listening(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, fail) => {
    server.once("error", fail);
    server.listen(port, host, () => done((server.address() as AddressInfo).port));
  });
}

/** No new requests; those under way get three seconds. */
function closed(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3_000).unref();
  });
}

void main();

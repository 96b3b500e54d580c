import { createServer } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { ANONYMOUS } from "#app/access/actor.ts";
import { findSession } from "#app/accounts/session.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { databaseTrouble, startTrouble } from "#db/trouble.server.ts";
import { DEMO_PEOPLE } from "#db/demo/demo-people.ts";
import { fillDemoRegion, isDemoRegion, isEmpty } from "#db/demo/fill-demo-region.ts";
import { startEmbedded } from "#db/embedded.server.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { readEnv } from "./env.ts";
import { createApp } from "./express.ts";
import { createLimits } from "./limits.server.ts";
import { createLog } from "./log.ts";

/** Starts everything and serves until a signal comes; then stops everything, the database last. */
async function main() {
  const env = readEnv();
  const log = createLog(env.logLevel);
  const embedded = env.databaseUrl ? null : await startEmbedded({ dataDir: resolve(env.dataDir, "postgres"), log: (line) => log.info(line) });
  const ownerUrl = env.databaseUrl ?? embedded!.url;
  try {
    await migrateDatabase(ownerUrl);
  } catch (error) {
    await embedded?.stop();
    throw error;
  }
  const database = openDatabase(env.databaseAppUrl ?? ownerUrl);
  if (env.demo && (await isEmpty(database.db))) await fillDemoRegion(database.db, new Date());

  const build = (await import(pathToFileURL(resolve("build/server/index.js")).href)) as ServerBuild;
  const app = createApp({
    db: database.db,
    log,
    limits: createLimits(database.db),
    // Not where a real municipality was there first.
    demoPeople: env.demo && (await isDemoRegion(database.db)) ? DEMO_PEOPLE : [],
    publicUrl: env.publicUrl,
    trustProxy: env.trustProxy,
    findSession: (token, now) => findSession({ actor: ANONYMOUS, db: database.db, now, origin: null }, token),
    databaseTrouble: () => databaseTrouble(database),
    build,
    clientDirectory: resolve("build/client"),
  });

  const server = createServer(app);
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    server.close();
    server.closeIdleConnections();
    setTimeout(() => server.closeAllConnections(), 3_000).unref();
    await new Promise<void>((done) => (server.listening ? server.once("close", done) : done()));
    await database.close();
    await embedded?.stop();
    process.exit(0);
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  server.once("error", async (error: NodeJS.ErrnoException) => {
    await database.close();
    await embedded?.stop();
    console.error(error.code === "EADDRINUSE" ? portTaken(env.port) : error.message);
    process.exit(1);
  });
  server.listen(env.port, () => {
    const address = server.address();
    const port = typeof address === "object" && address ? address.port : env.port;
    process.stdout.write(`Meedoen is at ${env.publicUrl ?? `http://localhost:${port}`}  (stop with Ctrl-C)\n`);
  });
}

function portTaken(port: number): string {
  return `Port ${port} is in use by another program: stop that one, or choose another port with PORT=${port + 1} npm start.`;
}

main().catch((error: unknown) => {
  console.error(startTrouble(error));
  process.exit(1);
});

import { createServer, type Server } from "node:http";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { ServerBuild } from "@remix-run/node";
import { afterAll, beforeAll } from "vitest";
import { ANONYMOUS, SYSTEM } from "#app/access/actor.ts";
import { transact } from "#app/access/context.server.ts";
import { findSession, startSession } from "#app/accounts/session.server.ts";
import { createApp } from "#app/server/express.ts";
import { createLimits } from "#app/server/limits.server.ts";
import { createLog } from "#app/server/log.ts";
import { buildSite } from "#app/server/prepare.mjs";
import { sessionCookie } from "#app/server/cookies.ts";
import type { Role } from "#app/access/actor.ts";
import { type OpenDatabase, openDatabase } from "#db/client.server.ts";
import { DEMO_PEOPLE } from "#db/demo/demo-people.ts";
import { fillWhenEmpty } from "#db/demo/fill-demo-region.ts";
import { testDatabase } from "./database.ts";

export interface Answer {
  status: number;
  /** Where a redirect leads, without what is behind the question mark. */
  to: string | null;
  text: string;
}

export interface RunningSite {
  readonly database: OpenDatabase;
  readonly databaseUrl: string;
  readonly build: ServerBuild;
  readonly origin: string;
  /** The cookie of someone who is signed in. */
  signIn(account: { id: string; role: Role }): Promise<string>;
  get(path: string, cookie?: string | null): Promise<Answer>;
  /** A form as this site's own pages send it, unless the headers say otherwise. */
  post(path: string, form: string, cookie?: string | null, headers?: Record<string, string>): Promise<Answer>;
}

/**
 * The site as it is built and served, over the demo region, for the tests of this file; built first where the build is
 * older than the code. Call at the top of the file.
 */
export function runningSite(): RunningSite {
  const url = testDatabase();
  let parts: { database: OpenDatabase; build: ServerBuild; server: Server; origin: string } | undefined;
  const running = () => {
    if (!parts) throw new Error("The site runs in tests and hooks, not while the file loads.");
    return parts;
  };

  beforeAll(async () => {
    await buildSite({ say: () => {} });
    const database = openDatabase(url.url, { connections: 6 });
    await fillWhenEmpty(database.db, new Date());
    // Not this project's source but what was made of it: nothing for the test runner to transform.
    const build = (await import(/* @vite-ignore */ pathToFileURL(resolve("build/server/index.js")).href)) as ServerBuild;
    const app = createApp({
      db: database.db, log: createLog("silent"), limits: createLimits(database.db), demoPeople: DEMO_PEOPLE, publicUrl: null, trustProxy: 1,
      findSession: (token, now) => findSession({ actor: ANONYMOUS, db: database.db, now, origin: null }, token),
      databaseTrouble: async () => null, searchState: () => "postgres", build, clientDirectory: null,
    });
    const server = createServer(app);
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    const address = server.address() as { port: number };
    parts = { database, build, server, origin: `http://127.0.0.1:${address.port}` };
  }, 10 * 60_000);

  afterAll(async () => {
    if (!parts) return;
    parts.server.closeAllConnections();
    await new Promise((done) => parts!.server.close(done));
    await parts.database.close();
  });

  const ask = async (path: string, init: RequestInit): Promise<Answer> => {
    const response = await fetch(`${running().origin}${path}`, { redirect: "manual", ...init });
    const text = await response.text();
    // Where Remix fetches data, a redirect travels in the body.
    const to = response.headers.get("location") ?? (response.status === 202 ? (/"redirect","([^"]*)"/.exec(text)?.[1] ?? null) : null);
    return { status: response.status, to: to && to.replace(/[?#].*$/, ""), text };
  };

  return {
    get database() {
      return running().database;
    },
    get databaseUrl() {
      return url.adminUrl;
    },
    get build() {
      return running().build;
    },
    get origin() {
      return running().origin;
    },
    async signIn(account) {
      const token = await transact({ actor: SYSTEM, db: running().database.db, now: new Date(), origin: "test" }, (tx) => startSession(tx, account, "test"));
      return (await sessionCookie(false).serialize(token)).split(";")[0]!;
    },
    get: (path, cookie = null) => ask(path, { headers: cookie ? { Cookie: cookie } : {} }),
    post: (path, form, cookie = null, headers = { Origin: running().origin }) =>
      ask(path, { method: "POST", body: form, headers: { "Content-Type": "application/x-www-form-urlencoded", ...(cookie ? { Cookie: cookie } : {}), ...headers } }),
  };
}

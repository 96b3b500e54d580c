// A real Postgres for tests. The first test file that asks starts it and migrates a template; each
// file gets a clone of that, each test can be rolled back.
//
//   const database = testDatabase();                      // once, at the top of a file
//   test("…", async () => { const sql = postgres(database.url); … });
//
//   const db = …drizzle over database.url…
//   test("…", () => rolledBack(db, async (tx) => { … }));  // leaves nothing behind
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import postgres from "postgres";
import { afterAll, beforeAll, inject } from "vitest";
import { startEmbedded } from "#db/embedded.server.ts";
import { onlyOne } from "#db/lock.mjs";

const OWNER = "meedoen_owner";
const TEMPLATE = "meedoen_template";

export type TestDatabase = {
  name: string;
  /** As the database's owner, who is no superuser. */
  url: string;
  /** As the cluster's superuser, in this database. */
  adminUrl: string;
  drop(): Promise<void>;
};

type Running = { url: string; adminUrl: string };
let running: Promise<Running> | undefined;

/** The run's cluster with its migrated template; started by who asks first. */
function cluster(): Promise<Running> {
  return (running ??= (async () => {
    const folder = inject("clusterFolder");
    const { url, adminUrl } = await startEmbedded({ dataDir: folder, disposable: true, purpose: "a test" });
    await onlyOne(join(folder, "migrating"), "a test", async () => {
      const admin = connect(adminUrl);
      try {
        const [ready] = await admin`select 1 from pg_database where datname = ${TEMPLATE} and datistemplate`;
        if (ready) return;
        await admin.unsafe(`drop database if exists ${TEMPLATE} with (force)`);
        await admin.unsafe(`create database ${TEMPLATE} owner ${OWNER}`);
        const { migrateDatabase } = await import("#db/migrate.ts");
        await migrateDatabase(withDatabase(url, TEMPLATE));
        // A template nobody can enter: cloning needs it free of sessions.
        await admin.unsafe(`alter database ${TEMPLATE} with is_template true allow_connections false`);
      } finally {
        await admin.end();
      }
    });
    return { url, adminUrl };
  })());
}

/** A new database with all tables and no rows. Prefer testDatabase(), which also drops it. */
export async function cloneDatabase(): Promise<TestDatabase> {
  const { url, adminUrl } = await cluster();
  const name = `test_${randomBytes(6).toString("hex")}`;
  const admin = connect(adminUrl);
  try {
    await admin.unsafe(`create database ${name} template ${TEMPLATE} owner ${OWNER}`);
  } finally {
    await admin.end();
  }
  return {
    name,
    url: withDatabase(url, name),
    adminUrl: withDatabase(adminUrl, name),
    async drop() {
      const sql = connect(adminUrl);
      try {
        await sql.unsafe(`drop database if exists ${name} with (force)`);
      } finally {
        await sql.end();
      }
    },
  };
}

/** A clone for the tests of this file (or describe block): call at its top, read in tests and hooks. */
export function testDatabase(): Readonly<TestDatabase> {
  let database: TestDatabase | undefined;
  const open = () => {
    if (!database) throw new Error("The test database is there in tests and in hooks that come after testDatabase(), not while the file loads.");
    return database;
  };
  beforeAll(async () => {
    database = await cloneDatabase();
  }, 60_000);
  afterAll(() => database?.drop());
  return {
    get name() {
      return open().name;
    },
    get url() {
      return open().url;
    },
    get adminUrl() {
      return open().adminUrl;
    },
    drop: () => open().drop(),
  };
}

class RolledBack extends Error {}

/** Runs a test in a transaction that never commits; gives what the test returns. Works for drizzle's `db`. */
export async function rolledBack<Tx, T>(db: { transaction(work: (tx: Tx) => Promise<never>): Promise<never> }, test: (tx: Tx) => Promise<T>): Promise<T> {
  let result: { value: T } | undefined;
  try {
    await db.transaction(async (tx) => {
      result = { value: await test(tx) };
      throw new RolledBack();
    });
  } catch (error) {
    if (!(error instanceof RolledBack) || !result) throw error;
  }
  return result!.value;
}

function connect(url: string) {
  return postgres(url, { max: 1, onnotice: () => {} });
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}

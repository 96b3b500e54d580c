import postgres from "postgres";
import { afterAll, beforeAll } from "vitest";
import { type Database, type OpenDatabase, openDatabase } from "#db/client.server.ts";
import { testDatabase } from "./database.ts";

export interface OpenTestDatabase {
  /** The pool that the site would work with: as the app role, under row-level security. */
  readonly db: Database;
  /** Where the owner signs in, as a start of the site does to migrate. */
  readonly ownerUrl: string;
  /** Asks as the owner, whom no policy holds back: to look behind the site's back, or to tamper. */
  asOwner<Row extends Record<string, unknown>>(query: string): Promise<Row[]>;
}

/** A clone for the tests of this file, opened as the site opens it. Call at the top of the file. */
export function openTestDatabase(): OpenTestDatabase {
  const database = testDatabase();
  let open: OpenDatabase | undefined;
  beforeAll(() => {
    open = openDatabase(database.url, { connections: 6 });
  });
  afterAll(() => open?.close());
  return {
    get db() {
      if (!open) throw new Error("The test database is open in tests and hooks, not while the file loads.");
      return open.db;
    },
    get ownerUrl() {
      return database.url;
    },
    async asOwner<Row extends Record<string, unknown>>(query: string) {
      const sql = postgres(database.adminUrl, { max: 1, onnotice: () => {} });
      try {
        return [...(await sql.unsafe(query))] as unknown as Row[];
      } finally {
        await sql.end();
      }
    },
  };
}

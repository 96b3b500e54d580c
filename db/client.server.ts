import { drizzle, type PostgresJsDatabase, type PostgresJsTransaction } from "drizzle-orm/postgres-js";
import postgres from "postgres";

/** Where rows are read and written: the pool, or a transaction in it. */
export type Database = PostgresJsDatabase;
export type Transaction = PostgresJsTransaction<Record<string, never>, Record<string, never>>;

export interface OpenDatabase {
  db: Database;
  /** Whether the database answers, and as whom: { role, migrated }. */
  ping(): Promise<{ role: string; bypassesRowSecurity: boolean }>;
  close(): Promise<void>;
}

/**
 * Opens the pool that the site works with. Each connection takes the app role, which owns nothing and obeys
 * row-level security, whoever the URL signs in as.
 */
export function openDatabase(url: string, { connections = 10 }: { connections?: number } = {}): OpenDatabase {
  const client = postgres(url, {
    max: connections,
    onnotice: () => {},
    connection: { role: "meedoen_app", application_name: "meedoen", TimeZone: "UTC" },
  });
  const db = drizzle(client, { casing: "snake_case" });
  return {
    db,
    async ping() {
      const [row] = await client<{ role: string; bypassesRowSecurity: boolean }[]>`
        select current_user::text as role, (rolsuper or rolbypassrls) as "bypassesRowSecurity" from pg_roles where rolname = current_user`;
      return row!;
    },
    close: () => client.end({ timeout: 5 }),
  };
}

import { fileURLToPath } from "node:url";
import { readMigrationFiles } from "drizzle-orm/migrator";
import { drizzle } from "drizzle-orm/postgres-js";
import { migrate } from "drizzle-orm/postgres-js/migrator";
import postgres from "postgres";

const migrationsFolder = fileURLToPath(new URL("./migrations", import.meta.url));

/** Any constant will do: it keeps two starting servers from migrating at the same time. */
const MIGRATION_LOCK = 640_193;

const OLDEST_POSTGRES = 15;

export class DatabaseTooOld extends Error {}

/**
 * Brings the database up to the newest migration, as the owner that the URL signs in as.
 * @throws DatabaseTooOld where the server is older than Postgres 15.
 */
export async function migrateDatabase(ownerUrl: string): Promise<void> {
  const client = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    const [server] = await client<{ number: number; version: string }[]>`
      select current_setting('server_version_num')::int as number, current_setting('server_version') as version`;
    if (server!.number < OLDEST_POSTGRES * 10_000) {
      throw new DatabaseTooOld(`The database is Postgres ${server!.version}; Meedoen needs Postgres ${OLDEST_POSTGRES} or newer.`);
    }
    await client`select pg_advisory_lock(${MIGRATION_LOCK})`;
    await migrate(drizzle(client), { migrationsFolder });
    // A dump from a server that had seen more transactions brings numbers of the future, which would look changed forever.
    await client`update placements set changed_in = pg_current_xact_id() where changed_in > pg_current_xact_id()`;
    // So that the site, as the app role, can tell whether the database is up to date.
    await client`grant usage on schema drizzle to meedoen_app`;
    await client`grant select on drizzle.__drizzle_migrations to meedoen_app`;
  } finally {
    await client.end({ timeout: 5 });
  }
}

/** The newest migration that this code knows, as its number of milliseconds since 1970 (drizzle's key). */
export function newestMigration(): number {
  return Math.max(...readMigrationFiles({ migrationsFolder }).map((migration) => migration.folderMillis));
}

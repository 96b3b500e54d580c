import { resolve } from "node:path";
import { SYSTEM } from "#app/access/actor.ts";
import type { Context } from "#app/access/context.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { startEmbedded } from "#db/embedded.server.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { readEnv } from "./env.ts";

/**
 * The site's database for a command, whether the site runs or not.
 * @param purpose What the embedded one is started for, told where it can't be.
 * @param origin What the audit trail says of where it came from.
 */
export async function withSiteDatabase<T>(purpose: string, origin: string, work: (context: Context) => Promise<T>): Promise<T> {
  const env = readEnv();
  const embedded = env.databaseUrl ? null : await startEmbedded({ dataDir: resolve(env.dataDir, "postgres"), purpose });
  try {
    const ownerUrl = env.databaseUrl ?? embedded!.url;
    await migrateDatabase(ownerUrl);
    const database = openDatabase(env.databaseAppUrl ?? ownerUrl, { connections: 1 });
    try {
      return await work({ actor: SYSTEM, db: database.db, now: new Date(), origin });
    } finally {
      await database.close();
    }
  } finally {
    await embedded?.stop();
  }
}

import { sql } from "drizzle-orm";
import type { OpenDatabase } from "./client.server.ts";
import { newestMigration } from "./migrate.ts";

const newest = newestMigration();

/** One sentence on why the database can't be worked with now, or null when all is well. */
export async function databaseTrouble({ db, ping }: OpenDatabase): Promise<string | null> {
  try {
    const { role, bypassesRowSecurity } = await ping();
    if (bypassesRowSecurity) return `The site is signed in to the database as ${role}, for whom row-level security does not hold.`;
    const [row] = await db.execute<{ newest: string | null }>(sql`select max(created_at)::text as newest from drizzle.__drizzle_migrations`);
    if (Number(row?.newest ?? 0) < newest) return "The database has not been migrated to this version of the site.";
    return null;
  } catch {
    return "The database can't be reached.";
  }
}

/** One sentence on what to do for someone whose site does not start; the error's own words where there is none. */
export function startTrouble(error: unknown, port = 3000): string {
  const code = codeOf(error);
  const sentences: Record<string, string> = {
    EADDRINUSE: `Port ${port} is in use by another program: stop that one, or choose another port with PORT=${port + 1} npm start.`,
    EACCES: `This user may not listen on port ${port}: choose one above 1023, such as PORT=3000 npm start.`,
    ECONNREFUSED: "The database of DATABASE_URL doesn't answer: start it, or correct the address.",
    ENOTFOUND: "The host of DATABASE_URL is not known: correct the address.",
    CONNECT_TIMEOUT: "The database of DATABASE_URL doesn't answer in time: check the address and the network.",
    "28P01": "The database refused the password of DATABASE_URL: correct it.",
    "28000": "The database refused the user of DATABASE_URL: correct it, or allow the user to connect.",
    "3D000": "The database named in DATABASE_URL does not exist: create it (createdb), or correct the name.",
    "42501": "The user of DATABASE_URL may not create what Meedoen needs: sign in as the owner of the database, with the right to create roles.",
  };
  return sentences[code] ?? (error instanceof Error ? error.message : String(error));
}

/** The code of the error, wherever a layer has wrapped it. */
function codeOf(error: unknown): string {
  for (let at: unknown = error; at instanceof Error; at = at.cause) if ("code" in at) return String(at.code);
  return "";
}

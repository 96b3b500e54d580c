import { sql } from "drizzle-orm";
import { SYSTEM } from "#app/access/actor.ts";
import { actAs, type Context, type TransactionContext } from "#app/access/context.server.ts";
import { SETTINGS_VERSION } from "./engines/meilisearch-documents.server.ts";
import { postgresIndex } from "./engines/postgres.server.ts";
import { NAME_FINDER } from "./names.server.ts";
import { allDocuments, DEFINITIONS, documentsOf } from "./rows.server.ts";
import { fingerprintOf } from "./fingerprint.ts";
import { INDEX_NAMES, type IndexName, type SearchIndex } from "./search-index.ts";

export type EngineName = "postgres" | "meilisearch";
/** The index of this name in an engine, for a transaction that carries the system. */
export type OpenIndex = (db: TransactionContext["db"], index: IndexName) => SearchIndex;

export const inPostgres: OpenIndex = (db, index) => postgresIndex(db, DEFINITIONS.get(index)!, NAME_FINDER);

/** What an index is made anew for when it is another: the definition's version and, where an engine has settings, theirs. */
export function versionOf(engine: EngineName, name: IndexName): number {
  const { version } = DEFINITIONS.get(name)!;
  return engine === "meilisearch" ? version * 1_000 + SETTINGS_VERSION : version;
}

/** So many changes are taken at once. */
const TAKEN = 500;
const LOCK = 640_195;

/** Brings these documents of an index to what the database says: put anew, or taken out when they are gone. As often as one likes. */
export async function applyChanges(db: TransactionContext["db"], name: IndexName, index: SearchIndex, ids: readonly string[]): Promise<void> {
  const documents = await documentsOf(db, name, ids);
  const there = new Set(documents.map(({ id }) => id));
  await index.put(documents);
  await index.remove(ids.filter((id) => !there.has(id)));
}

/**
 * Tells an engine what changed since it was last told, and forgets that only once the engine has it: at least once, whichever side
 * crashes. Each document goes as it stands now, so that order doesn't matter; one process at a time tells an engine.
 * @returns How many changes went, of at most `most`; 0 too where another process is at it.
 */
export async function bringUpToDate(context: Context, engine: EngineName, open: OpenIndex, most = Infinity): Promise<number> {
  let told = 0;
  while (told < most) {
    const some = await actAs(context, SYSTEM, ({ db }) => tellSome(db, engine, open, Math.min(TAKEN, most - told)));
    if (some === 0) break;
    told += some;
  }
  return told;
}

async function tellSome(db: TransactionContext["db"], engine: EngineName, open: OpenIndex, most: number): Promise<number> {
  const [waiting] = await db.execute<{ any: boolean }>(sql`select exists (select 1 from search_changes where engine = ${engine}) as any`);
  if (!waiting!.any) return 0;
  const [lock] = await db.execute<{ mine: boolean }>(sql`select pg_try_advisory_xact_lock(${LOCK}, hashtext(${engine})) as mine`);
  if (!lock!.mine) return 0;
  const changes = await db.execute<{ index: IndexName; id: string; number: string }>(sql`
    select index, document_id::text as id, number::text as number from search_changes where engine = ${engine} order by number limit ${most}`);
  for (const name of INDEX_NAMES) {
    const ids = changes.filter(({ index }) => index === name).map(({ id }) => id);
    if (ids.length > 0) await applyChanges(db, name, open(db, name), ids);
  }
  // What changed again meanwhile has another number, and stays.
  await db.execute(sql`
    delete from search_changes using unnest(${sql.param(changes.map(({ number }) => number))}::bigint[]) as done(number)
    where search_changes.engine = ${engine} and search_changes.number = done.number`);
  return changes.length;
}

/** Makes an index anew from the database; the old one answers until the new one is whole. */
export async function rebuild(context: Context, engine: EngineName, open: OpenIndex, name: IndexName): Promise<void> {
  await actAs(context, SYSTEM, async ({ db }) => {
    await open(db, name).replaceAll(allDocuments(db, name));
    await db.execute(sql`insert into search_versions (engine, index, version) values (${engine}, ${name}, ${versionOf(engine, name)}) on conflict (engine, index) do update set version = excluded.version`);
  });
}

/** Makes those indexes anew that an older or newer site has made. */
export async function rebuildWhatIsOld(context: Context, engine: EngineName, open: OpenIndex): Promise<IndexName[]> {
  const made = await actAs(context, SYSTEM, ({ db }) => db.execute<{ index: IndexName; version: number }>(sql`select index, version from search_versions where engine = ${engine}`));
  const old = INDEX_NAMES.filter((name) => made.find(({ index }) => index === name)?.version !== versionOf(engine, name));
  for (const name of old) await rebuild(context, engine, open, name);
  return old;
}

/** What differs between the database and an index, by id. */
export interface Differences {
  missing: string[];
  /** In the index and not, or no longer, in the database. */
  surplus: string[];
  stale: string[];
}

export async function differences(context: Context, open: OpenIndex, name: IndexName): Promise<Differences> {
  return actAs(context, SYSTEM, async ({ db }) => {
    const found = await open(db, name).fingerprints();
    const definition = DEFINITIONS.get(name)!;
    const result: Differences = { missing: [], surplus: [], stale: [] };
    for await (const documents of allDocuments(db, name)) {
      for (const document of documents) {
        const known = found.get(document.id);
        if (known === undefined) result.missing.push(document.id);
        else if (known !== fingerprintOf(definition, document)) result.stale.push(document.id);
        found.delete(document.id);
      }
    }
    result.surplus.push(...found.keys());
    return result;
  });
}

/** Brings an index to what the database says where it differs. */
export async function mend(context: Context, open: OpenIndex, name: IndexName, { missing, surplus, stale }: Differences): Promise<void> {
  await actAs(context, SYSTEM, ({ db }) => applyChanges(db, name, open(db, name), [...missing, ...surplus, ...stale]));
}

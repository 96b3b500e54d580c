import type { Context } from "#app/access/context.server.ts";
import { startTrouble } from "#db/trouble.server.ts";
import { MeilisearchServer } from "#search/engines/meilisearch.server.ts";
import { INDEX_NAMES } from "#search/search-index.ts";
import { SearchEngines } from "#search/search.server.ts";
import { bringUpToDate, differences, type EngineName, inPostgres, mend, type OpenIndex, rebuild } from "#search/sync.server.ts";
import { readEnv } from "./env.ts";
import { withSiteDatabase } from "./with-site-database.ts";

const USAGE = "Use: npm run search -- rebuild (makes every index anew) or npm run search -- check (says what differs from the database, and mends it).";

const say = (line: string) => process.stdout.write(`${line}\n`);

/** Postgres always; Meilisearch where MEILI_URL says that there is one. */
function engines(): [EngineName, OpenIndex][] {
  const { meilisearch } = readEnv();
  if (!meilisearch) return [["postgres", inPostgres]];
  const server = new SearchEngines(new MeilisearchServer(meilisearch), { info: () => {}, warn: () => {} });
  return [["postgres", inPostgres], ["meilisearch", server.inMeilisearch]];
}

async function rebuildAll(context: Context): Promise<void> {
  for (const [engine, open] of engines()) {
    for (const name of INDEX_NAMES) {
      await rebuild(context, engine, open, name);
      say(`${engine}: ${name} is made anew.`);
    }
  }
}

/** What waits to be told anyway is no difference: that goes first. */
async function check(context: Context): Promise<void> {
  for (const [engine, open] of engines()) {
    const told = await bringUpToDate(context, engine, open);
    if (told > 0) say(`${engine}: ${told} changes were waiting, and are in it now.`);
    for (const name of INDEX_NAMES) {
      const found = await differences(context, open, name);
      const { missing, surplus, stale } = found;
      if (missing.length + surplus.length + stale.length === 0) {
        say(`${engine}: ${name} is as the database has it.`);
        continue;
      }
      say(`${engine}: ${name} differs: ${missing.length} missing, ${surplus.length} too many, ${stale.length} out of date.`);
      for (const [what, ids] of Object.entries({ missing, "too many": surplus, "out of date": stale })) for (const id of ids.slice(0, TOLD)) say(`  ${what}: ${id}`);
      await mend(context, open, name, found);
      say(`${engine}: ${name} is mended.`);
    }
  }
}

/** So many ids of a kind are told one by one. */
const TOLD = 20;

const COMMANDS: Readonly<Record<string, (context: Context) => Promise<void>>> = { rebuild: rebuildAll, check };

/** `npm run search -- rebuild` or `-- check`; docs/operations.md. Exit status 0 when it is done, 2 when it was asked wrongly. */
async function main(): Promise<number> {
  const [command = "", ...rest] = process.argv.slice(2);
  const work = Object.hasOwn(COMMANDS, command) ? COMMANDS[command] : undefined;
  if (!work || rest.length > 0) {
    console.error(USAGE);
    return 2;
  }
  await withSiteDatabase("the search", "search", work);
  return 0;
}

main().then(
  (status) => process.exit(status),
  (error: unknown) => {
    console.error(startTrouble(error));
    process.exit(1);
  },
);

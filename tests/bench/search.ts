/** Searching placements: Postgres, Meilisearch where there is one (MEILI_URL, MEILI_KEY), and MiniSearch in the process. Sizes: placements. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import MiniSearch from "minisearch";
import postgres from "postgres";
import { SYSTEM } from "#app/access/actor.ts";
import { transact } from "#app/access/context.server.ts";
import { openDatabase } from "#db/client.server.ts";
import { removeEmbedded, startEmbedded } from "#db/embedded.server.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { MeilisearchServer } from "#search/engines/meilisearch.server.ts";
import { postgresIndex } from "#search/engines/postgres.server.ts";
import { placementsIndex } from "#search/indexes/placements.ts";
import { NAME_FINDER, NAMES } from "#search/names.server.ts";
import { normalise } from "#search/normalise.ts";
import type { IndexDefinition, SearchAsked, SearchIndex } from "#search/search-index.ts";
import { corpus } from "#tests/bench/search-corpus.ts";
import { queriesOf } from "#tests/bench/search-queries.ts";
import { type Cell, printTable } from "#tests/bench/table.ts";

const SIZES = [1_000, 10_000, 100_000];
const DEFINITION = placementsIndex as IndexDefinition<never>;
const { MEILI_URL, MEILI_KEY } = process.env;

interface Rival {
  name: string;
  fill(size: number): Promise<void>;
  search(asked: SearchAsked): Promise<{ total: number }>;
  close(): Promise<void>;
}

async function postgresRival(): Promise<Rival> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const server = await startEmbedded({ dataDir: folder, disposable: true, purpose: "a benchmark" });
  await migrateDatabase(server.url);
  const owner = postgres(server.url, { max: 1, onnotice: () => {} });
  const database = openDatabase(server.url, { connections: 2 });
  const inIndex = <T>(work: (index: SearchIndex) => Promise<T>) => transact({ actor: SYSTEM, db: database.db, now: new Date(), origin: "bench" }, ({ db }) => work(postgresIndex(db, DEFINITION, NAME_FINDER)));
  return {
    name: "postgres",
    async fill(size) {
      await inIndex((index) => index.replaceAll(corpus(size)));
      // What autovacuum does some minutes after.
      await owner.unsafe("vacuum analyze search_placements, search_marks, search_words");
    },
    search: (asked) => inIndex((index) => index.search(asked)),
    async close() {
      await database.close();
      await owner.end();
      await server.stop();
      await removeEmbedded(folder);
    },
  };
}

function meilisearchRival(url: string): Rival {
  const server = new MeilisearchServer({ url, key: MEILI_KEY ?? null, prefix: "bench_" });
  const index = server.index(DEFINITION, NAMES);
  return { name: "meilisearch", fill: (size) => index.replaceAll(corpus(size)), search: (asked) => index.search(asked), close: () => server.removeAll([DEFINITION.name]) };
}

/** Words with typos and beginnings only: it counts no facets and knows no place, so these queries are not put to it. */
function miniSearchRival(): Rival {
  let mini: MiniSearch;
  return {
    name: "minisearch",
    async fill(size) {
      mini = new MiniSearch({ fields: Object.keys(DEFINITION.texts), processTerm: (term) => normalise(term) || null });
      for await (const documents of corpus(size)) mini.addAll(documents.map(({ id, texts }) => ({ id, ...texts })));
    },
    search: ({ text }) => Promise.resolve({ total: mini.search(text, { prefix: (_, at, terms) => at === terms.length - 1, fuzzy: 0.2, combineWith: "AND", boost: { title: 5, organisation: 3 } }).length }),
    close: () => Promise.resolve(),
  };
}

const at = (sorted: readonly number[], share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

async function measure(rival: Rival, queries: readonly SearchAsked[], rounds: number): Promise<{ median: number; p99: number; found: number }> {
  const times: number[] = [];
  let found = 0;
  for (let round = -1; round < rounds; round++) {
    for (const query of queries) {
      const begun = performance.now();
      const { total } = await rival.search(query);
      if (round >= 0) times.push(performance.now() - begun);
      else if (total > 0) found += 1;
    }
  }
  times.sort((a, b) => a - b);
  return { median: at(times, 0.5), p99: at(times, 0.99), found: found / queries.length };
}

export async function benchSearch(sizes: number[]): Promise<object> {
  const rows: Record<string, Cell>[] = [];
  const indexing: Record<string, Cell>[] = [];
  for (const size of sizes.length > 0 ? sizes : SIZES) {
    const rivals = [await postgresRival(), ...(MEILI_URL ? [meilisearchRival(MEILI_URL)] : []), miniSearchRival()];
    try {
      const kinds = queriesOf();
      const filled: Record<string, Cell> = { placements: size };
      for (const rival of rivals) {
        const begun = performance.now();
        await rival.fill(size);
        filled[`${rival.name} s`] = (performance.now() - begun) / 1_000;
        for (const [kind, queries] of Object.entries(kinds)) {
          if (rival.name === "minisearch" && (kind === "facets" || kind === "radius")) continue;
          const { median, p99, found } = await measure(rival, queries, 3);
          rows.push({ placements: size, queries: kind, engine: rival.name, "median ms": median, "p99 ms": p99, "found something %": Math.round(found * 100) });
        }
      }
      indexing.push(filled);
    } finally {
      for (const rival of rivals) await rival.close();
    }
  }
  rows.sort((a, b) => Number(a["placements"]) - Number(b["placements"]) || String(a["queries"]).localeCompare(String(b["queries"])));
  printTable("Time to index, seconds", indexing);
  printTable("Searching, milliseconds a query, one after the other", rows);
  return { indexing, searching: rows };
}

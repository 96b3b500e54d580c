/** One holder over many placements, beside an array of objects and one SQL statement. Sizes: placements. */
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import postgres from "postgres";
import { removeEmbedded, startEmbedded } from "#db/embedded.server.ts";
import { rankPlacements, scorePlacements } from "#app/matching/placements/rank-placements.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import { DEFAULT_PLACEMENT_WEIGHTS as weights } from "#app/matching/weights.ts";
import { benchFreshness } from "#tests/bench/freshness.ts";
import { makeHolders, makePlacements, TODAY, townsFor } from "#tests/bench/instances.ts";
import { rankObjects, rowOf } from "#tests/bench/rival-objects.ts";
import { fillTable, rankStatement, type Sql } from "#tests/bench/rival-sql.ts";
import { printTable, type Cell } from "#tests/bench/table.ts";

const SIZES = [1000, 10_000, 100_000];
const TOP = 20;
const HOLDERS = 24;
const ROUNDS = 3;
const ROUND_MS = 100;
const MANY = { holders: 1000, placements: 10_000 };

/**
 * Mean milliseconds over items for each way of working: the middle of several rounds, taken in turns so that all meet the
 * same machine, after as many to warm up compilers and caches.
 */
async function sideBySide<Item, Way extends string>(items: readonly Item[], ways: Readonly<Record<Way, (item: Item, at: number) => unknown>>): Promise<Record<Way, number>> {
  const names = Object.keys(ways) as Way[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Way, number[]>;
  for (let round = 0; round < 2 * ROUNDS; round++) {
    for (const name of names) {
      // A quick way goes round more often, or the clock's grain and the garbage of others would be most of it.
      const begun = performance.now();
      let done = 0;
      do {
        for (const [at, item] of items.entries()) await ways[name](item, at);
        done += items.length;
      } while (performance.now() - begun < ROUND_MS);
      if (round >= ROUNDS) times[name].push((performance.now() - begun) / done);
    }
  }
  return Object.fromEntries(names.map((name) => [name, times[name].sort((a, b) => a - b)[times[name].length >> 1]!])) as Record<Way, number>;
}

export async function benchMatching(sizes: number[]): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const database = await startEmbedded({ dataDir: folder, disposable: true, purpose: "a benchmark" });
  const sql = postgres(database.url, { max: 1, onnotice: () => {} });
  const one: Record<string, Cell>[] = [];
  let fresh: Record<string, Cell>[];
  try {
    for (const size of sizes.length > 0 ? sizes : SIZES) one.push(await benchSize(sql, size));
    fresh = await benchFreshness(database.url, sql, Math.max(...(sizes.length > 0 ? sizes : SIZES)));
  } finally {
    await sql.end();
    await database.stop();
    await removeEmbedded(folder);
  }
  printTable(`One holder, top ${TOP} with explanations (mean of ${HOLDERS} holders)`, one);

  const towns = townsFor(MANY.placements);
  const store = createPlacementStore(makePlacements(MANY.placements, 2, towns));
  const holders = makeHolders(MANY.holders, 1, towns);
  const { all, scores } = await sideBySide(holders, {
    all: (holder) => rankPlacements({ store, holder, weights, today: TODAY, top: TOP }),
    scores: (holder) => scorePlacements({ store, holder, weights, today: TODAY }),
  });
  const allMs = all * MANY.holders;
  const scoreMs = scores * MANY.holders;
  const pairs = MANY.holders * MANY.placements;
  const many = { holders: MANY.holders, placements: MANY.placements, "ms with explanations": allMs, "pairs/s": (pairs / allMs) * 1000, "ms scores only": scoreMs, "scored pairs/s": (pairs / scoreMs) * 1000 };
  printTable(`Many holders, top ${TOP} each`, [many]);
  printTable("Ranking over what the database holds now (median)", fresh);
  return { one, many, fresh };
}

async function benchSize(sql: Sql, size: number): Promise<Record<string, Cell>> {
  const towns = townsFor(size);
  const candidates = makePlacements(size, 2, towns);
  const store = createPlacementStore(candidates);
  const rows = candidates.map(rowOf);
  const holders = makeHolders(HOLDERS, 1, towns);
  await fillTable(sql, candidates);

  const statements = holders.map((holder) => rankStatement(holder, weights, TODAY, TOP));
  const { ours, objects, database } = await sideBySide(holders, {
    ours: (holder) => rankPlacements({ store, holder, weights, today: TODAY, top: TOP }),
    objects: (holder) => rankObjects(rows, holder, weights, TODAY, TOP),
    database: (_, at) => sql.unsafe(statements[at]!),
  });

  let sameAsObjects = 0;
  let sameAsSql = 0;
  for (const [at, holder] of holders.entries()) {
    const ids = rankPlacements({ store, holder, weights, today: TODAY, top: TOP }).ranked.map(({ id }) => id).join();
    if (rankObjects(rows, holder, weights, TODAY, TOP).map(({ id }) => id).join() === ids) sameAsObjects++;
    if ((await sql.unsafe(statements[at]!)).map(({ id }) => id as string).join() === ids) sameAsSql++;
  }
  const changes = candidates.slice(0, 1000);
  const { put: putMs } = await sideBySide(changes, { put: (candidate) => store.put({ ...candidate, spotsFree: 1 }) });
  return {
    placements: size,
    "ours ms": ours,
    "pairs/s": (size / ours) * 1000,
    "objects ms": objects,
    "SQL ms": database,
    "× objects": objects / ours,
    "× SQL": database / ours,
    "same top as objects": `${sameAsObjects}/${HOLDERS}`,
    "same top as SQL": `${sameAsSql}/${HOLDERS}`,
    "change in place µs": putMs * 1000,
  };
}

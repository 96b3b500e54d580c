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
const HOLDERS = 40;
const WARM_UP_MS = 1000;
const MEASURED_MS = 1500;
const MANY = { holders: 1000, placements: 10_000 };

/** Mean milliseconds over items, in whole rounds: a second after one for warming up, so that compilers and caches have settled. */
async function meanMs<Item>(items: readonly Item[], work: (item: Item) => unknown): Promise<number> {
  const rounds = async (forMs: number) => {
    const begun = performance.now();
    let done = 0;
    do {
      for (const item of items) await work(item);
      done += items.length;
    } while (performance.now() - begun < forMs);
    return (performance.now() - begun) / done;
  };
  await rounds(WARM_UP_MS);
  return rounds(MEASURED_MS);
}

export async function benchMatching(sizes: number[]): Promise<object> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const database = await startEmbedded({ dataDir: folder, disposable: true, purpose: "a benchmark" });
  const sql = postgres(database.url, { max: 1, onnotice: () => {} });
  const one: Record<string, Cell>[] = [];
  let fresh: Record<string, Cell>[];
  try {
    for (const size of sizes.length > 0 ? sizes : SIZES) one.push(await benchSize(sql, size));
    fresh = await benchFreshness(database.url, Math.max(...(sizes.length > 0 ? sizes : SIZES)));
  } finally {
    await sql.end();
    await database.stop();
    await removeEmbedded(folder);
  }
  printTable(`One holder, top ${TOP} with explanations (mean of ${HOLDERS} holders)`, one);

  const towns = townsFor(MANY.placements);
  const store = createPlacementStore(makePlacements(MANY.placements, 2, towns));
  const holders = makeHolders(MANY.holders, 1, towns);
  const allMs = (await meanMs(holders, (holder) => rankPlacements({ store, holder, weights, today: TODAY, top: TOP }))) * MANY.holders;
  const scoreMs = (await meanMs(holders, (holder) => scorePlacements({ store, holder, weights, today: TODAY }))) * MANY.holders;
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

  const ours = await meanMs(holders, (holder) => rankPlacements({ store, holder, weights, today: TODAY, top: TOP }));
  const objects = await meanMs(holders, (holder) => rankObjects(rows, holder, weights, TODAY, TOP));
  const statements = holders.map((holder) => rankStatement(holder, weights, TODAY, TOP));
  const database = await meanMs(statements, (statement) => sql.unsafe(statement));

  let sameAsObjects = 0;
  let sameAsSql = 0;
  for (const [at, holder] of holders.entries()) {
    const ids = rankPlacements({ store, holder, weights, today: TODAY, top: TOP }).ranked.map(({ id }) => id).join();
    if (rankObjects(rows, holder, weights, TODAY, TOP).map(({ id }) => id).join() === ids) sameAsObjects++;
    if ((await sql.unsafe(statements[at]!)).map(({ id }) => id as string).join() === ids) sameAsSql++;
  }
  const changes = candidates.slice(0, 1000);
  const putMs = await meanMs(changes, (candidate) => store.put({ ...candidate, spotsFree: 1 }));
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

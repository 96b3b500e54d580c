/** What it costs to rank over what the database holds now: changes read into memory, beside reading everything. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { TransactionContext } from "#app/access/context.server.ts";
import { placementCandidates } from "#app/suggestions/candidates.server.ts";
import { withPlacements } from "#app/suggestions/live-placements.server.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import { rankPlacements } from "#app/matching/placements/rank-placements.ts";
import { DEFAULT_PLACEMENT_WEIGHTS as weights } from "#app/matching/weights.ts";
import { type Database, openDatabase } from "#db/client.server.ts";
import { migrateDatabase } from "#db/migrate.ts";
import { makeHolders, TODAY, townsFor } from "#tests/bench/instances.ts";
import type { Sql } from "#tests/bench/rival-sql.ts";
import { medianOf, type Cell } from "#tests/bench/table.ts";
import { asSystem } from "#tests/factories/contexts.ts";
import { aMunicipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement } from "#tests/factories/organisation.ts";

const CHANGES = 200;

/** The kinds of change that move a ranking, as the site makes them. */
const KINDS: readonly [name: string, set: string][] = [
  ["published", "state = 'published'"],
  ["filled", "spots_taken = spots"],
  ["changed", "day_parts = 2097151, hours_min = 2"],
];

/** `sql` signs in as the owner of the database at `url`. */
export async function benchFreshness(url: string, sql: Sql, placements: number): Promise<Record<string, Cell>[]> {
  await migrateDatabase(url);
  const { db, close } = openDatabase(url, { connections: 3 });
  try {
    const municipality = await aMunicipality(db);
    const like = await aPlacement(db, await anOrganisation(db, municipality));
    await fill(sql, like, placements);
    const ranking = rankingIn(db, municipality.id, placements);

    const begun = performance.now();
    await ranking.top();
    const firstMs = performance.now() - begun;
    const nothing = await medianOf(CHANGES, ranking.top);
    const other = await anotherProcess(url, municipality.id, placements);
    await other.topMs();
    const rows: Record<string, Cell>[] = [{ "what happened": "nothing yet: all read", "next ranking ms": firstMs }, { "what happened": "nothing", "next ranking ms": nothing }];
    for (const [name, set] of KINDS) {
      const here: number[] = [];
      const there: number[] = [];
      for (let change = 0; change < CHANGES; change++) {
        await sql.unsafe(`update placements set ${set} where id = (select id from placements where organisation_id is not null offset ${(change * 487) % placements} limit 1)`);
        const from = performance.now();
        await ranking.top();
        here.push(performance.now() - from);
        there.push(await other.topMs());
      }
      rows.push({ "what happened": `one ${name}`, "next ranking ms": middle(here), "in another process": middle(there) });
    }
    rows.push({ "what happened": "rival: all read again", "next ranking ms": await medianOf(3, ranking.topOfAll) });
    await other.end();
    return rows;
  } finally {
    await close();
  }
}

/** The same placement many times over, all around the country; the triggers of a single change aren't what is measured. */
async function fill(sql: Sql, like: string, placements: number): Promise<void> {
  await sql.unsafe("alter table placements disable trigger user");
  await sql.unsafe(`insert into placements
    select (jsonb_populate_record(place, jsonb_build_object('id', gen_random_uuid(), 'lat', 51 + random() * 2, 'lng', 4 + random() * 3,
      'day_parts', 1 + (random() * 2000000)::int, 'spots', 1 + (random() * 3)::int, 'hours_min', 1 + (random() * 8)::int, 'hours_max', 12))).*
    from placements place, generate_series(2, ${placements}) where place.id = '${like}'`);
  await sql.unsafe("alter table placements enable trigger user");
  await sql.unsafe("vacuum analyze placements");
}

function rankingIn(db: Database, municipalityId: string, placements: number) {
  const [holder] = makeHolders(1, 1, townsFor(placements));
  const rank = (store: Parameters<Parameters<typeof withPlacements>[2]>[0]) => rankPlacements({ store, holder: holder!, weights, today: TODAY, top: 20 }).ranked.length;
  const inTransaction = (work: (context: TransactionContext) => Promise<number>) => asSystem(db, work);
  return {
    top: () => inTransaction((context) => withPlacements(context, municipalityId, rank)),
    topOfAll: () => inTransaction(async (context) => rank(createPlacementStore(await placementCandidates(context, municipalityId)))),
  };
}

/** A second process of the site, which ranks when it is told to and says how long that took. */
async function anotherProcess(url: string, municipalityId: string, placements: number) {
  const child = spawn(process.execPath, ["--import", "tsx", fileURLToPath(import.meta.url), url, municipalityId, String(placements)], { stdio: ["pipe", "pipe", "inherit"] });
  const lines = createInterface({ input: child.stdout });
  return {
    async topMs(): Promise<number> {
      const line = once(lines, "line");
      child.stdin.write("rank\n");
      return Number((await line)[0]);
    },
    async end(): Promise<void> {
      const exited = once(child, "exit");
      child.stdin.end();
      await exited;
    },
  };
}

async function rankWhenTold([url, municipalityId, placements]: readonly string[]): Promise<void> {
  const { db, close } = openDatabase(url!, { connections: 1 });
  const ranking = rankingIn(db, municipalityId!, Number(placements));
  const asked = createInterface({ input: process.stdin });
  for await (const line of asked) {
    if (line !== "rank") continue;
    const from = performance.now();
    await ranking.top();
    process.stdout.write(`${performance.now() - from}\n`);
  }
  await close();
}

const middle = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1]!;

if (process.argv[1] === fileURLToPath(import.meta.url)) await rankWhenTold(process.argv.slice(2));

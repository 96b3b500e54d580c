import { openDatabase } from "#db/client.server.ts";
import { SYSTEM } from "#app/access/actor.ts";
import { transact } from "#app/access/context.server.ts";
import { postgresIndex } from "#search/engines/postgres.server.ts";
import { placementsIndex } from "#search/indexes/placements.ts";
import { NAME_FINDER } from "#search/names.server.ts";
import { queriesOf } from "#tests/bench/search-queries.ts";
const d = openDatabase("postgres://owner@127.0.0.1:5433/search", { connections: 2 });
const stage: Record<string, number[]> = {};
const slow: [number, string][] = [];
for (const [kind, queries] of Object.entries(queriesOf())) {
  for (let round = 0; round < 2; round++) for (const q of queries) {
    const b = performance.now();
    let parts: number[] = [];
    await transact({ actor: SYSTEM, db: d.db, now: new Date(), origin: "x" }, async ({ db }) => {
      const real = db.execute.bind(db);
      (db as any).execute = async (s: any) => { const t = performance.now(); const r = await real(s); parts.push(performance.now() - t); return r; };
      await postgresIndex(db, placementsIndex as never, NAME_FINDER).search(q);
    });
    const total = performance.now() - b;
    if (round === 1) { (stage[kind] ??= []).push(total); parts.forEach((p, i) => (stage[`${kind} ${i}`] ??= []).push(p)); slow.push([total, `${kind} ${JSON.stringify(q).slice(0, 150)} ${parts.map((p) => p.toFixed(1))}`]); }
  }
}
for (const [k, v] of Object.entries(stage)) { v.sort((a, b) => a - b); console.log(k.padEnd(12), "n", v.length, "median", v[v.length >> 1]!.toFixed(1), "p99", v[Math.floor(v.length * .99)]!.toFixed(1)); }
for (const [, s] of slow.sort((a, b) => b[0] - a[0]).slice(0, 15)) console.log(s);
await d.close();

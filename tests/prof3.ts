import { sql } from "drizzle-orm";
import { openDatabase } from "#db/client.server.ts";
import { SYSTEM } from "#app/access/actor.ts";
import { transact } from "#app/access/context.server.ts";
import { postgresIndex } from "#search/engines/postgres.server.ts";
import { placementsIndex } from "#search/indexes/placements.ts";
import { NAME_FINDER } from "#search/names.server.ts";
const d = openDatabase("postgres://owner@127.0.0.1:5433/search", { connections: 2 });
const q = JSON.parse(process.argv[2]!);
for (let round = 0; round < 2; round++) await transact({ actor: SYSTEM, db: d.db, now: new Date(), origin: "x" }, async ({ db }) => {
  const real = db.execute.bind(db);
  let n = 0;
  (db as any).execute = async (s: any) => { if (round && n++ >= Number(process.argv[3] ?? 2)) { for (const r of await real(sql`explain (analyze, buffers, costs off) ${s}`)) console.log(Object.values(r)[0]); } return real(s); };
  await postgresIndex(db, placementsIndex as never, NAME_FINDER).search(q);
});
await d.close();

import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { databaseError } from "#app/server/errors.ts";
import { asSystem, contextFor, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { recordAudit } from "./audit.server.ts";
import { transact } from "./context.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let coordinator: Account;
let consultant: Account;
let holder: Holder;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
  coordinator = await aCoordinator(site.db, municipality);
  consultant = await aConsultant(site.db, municipality);
  holder = await aHolder(site.db, consultant);
  const organisation = await anOrganisation(site.db, municipality);
  await aMatch(site.db, holder, { kind: "placement", id: await aPlacement(site.db, organisation), actor: organisation.employer }, "active");
});

type Entry = { id: string; action: string; previous_hash: string | null; hash: string };
const trail = () => site.asOwner<Entry>(`select id::text, action, previous_hash, hash from audit_records where municipality_id = '${municipality.id}' order by audit_records.id`);
const breaks = async () => [...(await asSystem(site.db, ({ db }) => db.execute<{ id: string }>(sql`select id::text from audit_breaks order by id`)))].map(({ id }) => id);

test("tells what happened, in order, and who did it from where", async () => {
  expect((await trail()).map(({ action }) => action)).toEqual(["match.proposed", "match.approved", "match.accepted", "match.agreed", "match.activated", "visits.planned"]);
  const [first] = await site.asOwner(`select holder_id, object_kind, actor_id, actor_role, origin, result from audit_records where action = 'match.proposed'`);
  expect(first).toEqual({ holder_id: holder.id, object_kind: "match", actor_id: consultant.actor.accountId, actor_role: "consultant", origin: "192.0.2.1", result: "done" });
});

test("the chain is whole after real work", async () => {
  expect(await breaks()).toEqual([]);
});

test("many at once make one chain without forks", async () => {
  const many = Array.from({ length: 24 }, (_, at) => transact(contextFor(site.db, consultant.actor), (tx) => recordAudit(tx, { action: "status-holder.viewed", holderId: holder.id, details: { at } })));
  await Promise.all(many);
  const rows = await trail();
  expect(new Set(rows.map((row) => row.previous_hash)).size).toBe(rows.length);
  expect(await breaks()).toEqual([]);
});

test("what is rolled back leaves no hole", async () => {
  await expect(transact(contextFor(site.db, consultant.actor), async (tx) => {
    await recordAudit(tx, { action: "status-holder.viewed", holderId: holder.id });
    throw new Error("never mind");
  })).rejects.toThrow("never mind");
  await transact(contextFor(site.db, consultant.actor), (tx) => recordAudit(tx, { action: "status-holder.viewed", holderId: holder.id }));
  expect(await breaks()).toEqual([]);
});

test.each([
  ["change", "update audit_records set action = 'nothing.happened'"],
  ["take away", "delete from audit_records"],
  ["empty", "truncate audit_records"],
  ["set the chain's own words in", "update audit_records set hash = 'x', previous_hash = 'y'"],
  ["switch the chain off", "alter table audit_records disable trigger all"],
])("the site may not %s records, whoever acts", async (_, statement) => {
  for (const work of [asSystem, <T>(db: typeof site.db, run: Parameters<typeof asSystem<T>>[1]) => readAs(db, coordinator.actor, run)]) {
    const refused = work(site.db, ({ db }) => db.execute(sql.raw(statement)));
    await expect(refused).rejects.toSatisfy((error: unknown) => databaseError(error)?.code === "42501");
  }
});

test("hashes that come with a record are not believed", async () => {
  await asSystem(site.db, ({ db }) => db.execute(sql`
    insert into audit_records (municipality_id, action, object_kind, actor_role, at, hash, previous_hash, id)
    values (${municipality.id}, 'organisation.verified', 'organisation', 'coordinator', now(), 'made up', 'made up', 1)`));
  expect((await trail()).at(-1)).toMatchObject({ action: "organisation.verified", hash: expect.stringMatching(/^[0-9a-f]{64}$/) });
  expect(await breaks()).toEqual([]);
});

// Each as the superuser, who alone could; each is put back.
test.each([
  ["another action", "action = 'status-holder.greeted'"],
  ["another person", "actor_id = gen_random_uuid()"],
  ["other details", `details = '{"at": 99}'`],
  ["another time", "at = at + interval '1 second'"],
])("a record with %s shows as broken", async (_, change) => {
  const row = (await trail())[6]!;
  await site.asOwner("create table kept as select * from audit_records");
  try {
    await site.asOwner(`update audit_records set ${change} where id = ${row.id}`);
    expect(await breaks()).toEqual([row.id]);
  } finally {
    await site.asOwner("truncate audit_records; set session_replication_role = replica; insert into audit_records select * from kept; drop table kept");
  }
  expect(await breaks()).toEqual([]);
});

test("a record taken away shows at the one after it, and so does one that was given a fitting hash", async () => {
  const [row, next] = (await trail()).slice(6);
  await site.asOwner("create table kept as select * from audit_records");
  try {
    await site.asOwner(`update audit_records entry set action = 'nothing.happened' where id = ${row!.id}; update audit_records entry set hash = audit_hash(entry) where id = ${row!.id}`);
    expect(await breaks()).toEqual([next!.id]);
    await site.asOwner(`delete from audit_records where id = ${row!.id}`);
    expect(await breaks()).toEqual([next!.id]);
  } finally {
    await site.asOwner("truncate audit_records; set session_replication_role = replica; insert into audit_records select * from kept; drop table kept");
  }
});

test("a coordinator sees the municipality's chain whole; of another municipality nothing shows, broken or not", async () => {
  const elsewhere = await aCoordinator(site.db, await aMunicipality(site.db));
  const seen = (account: Account) => readAs(site.db, account.actor, async ({ db }) => (await db.execute(sql`select id from audit_records`)).length);
  expect(await seen(coordinator)).toBe((await trail()).length);
  expect(await seen(elsewhere)).toBe(0);
  expect([...(await readAs(site.db, coordinator.actor, ({ db }) => db.execute(sql`select id from audit_breaks`)))]).toEqual([]);
});

import { sql } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SYSTEM } from "#app/access/actor.ts";
import { transact } from "#app/access/context.server.ts";
import { INTERFACE_LANGUAGES } from "#app/i18n/languages.ts";
import { isLanguageId } from "#app/languages/language.ts";
import { END_REASONS, MATCH_KINDS, MATCH_STATES } from "#app/matches/match.ts";
import { type OpenDatabase, openDatabase } from "#db/client.server.ts";
import { cloneDatabase, type TestDatabase } from "#tests/setup/database.ts";
import { DEMO_PEOPLE } from "./demo-people.ts";
import { fillWhenEmpty } from "./fill-demo-region.ts";

const MORNING = new Date("2026-11-24T07:15:00Z");
const EVENING = new Date("2026-11-24T21:40:00Z");

const databases: TestDatabase[] = [];
const open: OpenDatabase[] = [];

async function filled(now: Date): Promise<OpenDatabase> {
  const database = await cloneDatabase();
  databases.push(database);
  const opened = openDatabase(database.url, { connections: 2 });
  open.push(opened);
  // Two servers that start at once fill it once.
  await Promise.all([fillWhenEmpty(opened.db, now), fillWhenEmpty(opened.db, now)]);
  return opened;
}

let region: OpenDatabase;

beforeAll(async () => {
  region = await filled(MORNING);
}, 120_000);

afterAll(async () => {
  await Promise.all(open.map((each) => each.close()));
  await Promise.all(databases.map((each) => each.drop()));
}, 60_000);

/** Rows as the system sees them. */
function ask<Row extends Record<string, unknown>>({ db }: OpenDatabase, query: string): Promise<Row[]> {
  return transact({ actor: SYSTEM, db, now: MORNING, origin: "test" }, async (tx) => [...(await tx.db.execute(sql.raw(query)))] as Row[]);
}

async function count(from: string): Promise<number> {
  const [row] = await ask<{ n: number }>(region, `select count(*)::int as n from ${from}`);
  return row!.n;
}

async function distinct(column: string, from: string): Promise<string[]> {
  return (await ask<{ word: string }>(region, `select distinct ${column} as word from ${from} where ${column} is not null`)).map(({ word }) => word);
}

test("fills the same rows on the same day, whatever the hour", async () => {
  const again = await filled(EVENING);
  const tables = await ask<{ name: string }>(region, "select tablename as name from pg_tables where schemaname = 'public' order by 1");
  for (const { name } of tables) {
    const rows = `select (to_jsonb(each) - 'changed_in')::text as row from ${name} each order by 1`;
    expect(await ask(again, rows), name).toEqual(await ask(region, rows));
  }
}, 60_000);

test("is as big as a region should be", async () => {
  expect(await count("organisations")).toBeGreaterThanOrEqual(20);
  expect(await count("placements")).toBeGreaterThanOrEqual(60);
  expect(await count("buddies")).toBeGreaterThanOrEqual(40);
  expect(await count("status_holders")).toBe(50);
  expect(await count("(select distinct language from buddy_languages where mother_tongue) languages")).toBeGreaterThanOrEqual(12);
  expect(await count("(select distinct municipality_id from status_holders) tenants")).toBe(2);
});

test("shows every state", async () => {
  for (const kind of MATCH_KINDS) {
    expect((await distinct("state", `(select * from matches where kind = '${kind}') matches`)).toSorted(), kind).toEqual([...MATCH_STATES].toSorted());
  }
  expect((await distinct("end_reason", "matches")).toSorted()).toEqual([...END_REASONS].toSorted());
  for (const [table, states] of Object.entries({
    placements: ["closed", "draft", "paused", "published"],
    organisations: ["declined", "registered", "verified"],
    buddies: ["approved", "paused", "registered", "stopped"],
    status_holders: ["closed", "matched", "paused", "waiting"],
  })) expect((await distinct("state", table)).toSorted(), table).toEqual(states);
  expect(await count("placements where spots_taken = spots")).toBeGreaterThanOrEqual(3);
  expect(await count("buddies where state = 'approved' and vog_expires_on < '2026-11-24'")).toBe(1);
});

test.each([["a Tuesday", MORNING], ["a Sunday", new Date("2026-11-29T10:00:00Z")]])("happens in an order that could have been, seen from %s", async (_, now) => {
  const seen = now === MORNING ? region : await filled(now);
  const never = async (from: string) => expect((await ask<{ n: number }>(seen, `select count(*)::int as n from ${from}`))[0]!.n, from).toBe(0);
  const today = `'${now.toISOString().slice(0, 10)}'`;
  await never(`matches where proposed_at >= ${today} or approved_at < proposed_at or accepted_at < approved_at or ended_at < accepted_at or ended_at >= ${today}`);
  await never("matches where state = 'accepted' and holder_said_yes_at is not null");
  await never("matches match join placements placement on placement.id = match.placement_id where match.proposed_at < placement.published_at");
  await never("matches match join buddies buddy on buddy.id = match.buddy_id where match.proposed_at < buddy.approved_at");
  await never("matches match join status_holders holder on holder.id = match.holder_id where match.proposed_at < holder.waiting_since");
  await never("holder_choices choice join placements placement on placement.id = choice.placement_id where choice.chosen_at < placement.published_at");
  await never("contact_moments moment join status_holders holder on holder.id = moment.holder_id where moment.happened_at < holder.waiting_since");
  await never(`contact_moments where happened_at >= ${today}`);
  await never("audit_breaks");
}, 60_000);

test("speaks only languages of the catalogue", async () => {
  const keys = await distinct("language", `(select language from buddy_languages union select language from holder_languages
    union select unnest(floor_languages) from placements union select unnest(also_understands) from buddies union select unnest(also_understands) from status_holders) spoken`);
  expect(keys.filter((key) => !isLanguageId(key))).toEqual([]);
});

test("offers people to look around as, one to three a role and one for each language of status holders, who are there", async () => {
  const accounts = await ask<{ id: string; role: string; language: string }>(region, "select id, role, language from accounts");
  const roles = new Map(accounts.map(({ id, role }) => [id, role]));
  for (const { accountId, role, name } of DEMO_PEOPLE) expect(roles.get(accountId), name).toBe(role);
  for (const role of new Set(roles.values())) {
    const people = DEMO_PEOPLE.filter((person) => person.role === role);
    expect(people.length, role).toBeGreaterThanOrEqual(1);
    expect(people.length, role).toBeLessThanOrEqual(role === "status-holder" ? INTERFACE_LANGUAGES.length : 3);
  }
  const read = DEMO_PEOPLE.filter(({ role }) => role === "status-holder").map(({ accountId }) => accounts.find(({ id }) => id === accountId)!.language);
  expect(read.toSorted()).toEqual([...INTERFACE_LANGUAGES].toSorted());
});

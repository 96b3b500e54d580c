import { afterAll, beforeAll, expect, test } from "vitest";
import { SYSTEM } from "#app/access/actor.ts";
import { transact, type TransactionContext } from "#app/access/context.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { type OpenDatabase, openDatabase } from "#db/client.server.ts";
import { postcodes } from "#db/schema/municipalities.ts";
import { rolledBack, testDatabase } from "#tests/setup/database.ts";
import { importPostcodes } from "./import-postcodes.server.ts";
import { locate } from "./locate.server.ts";

const t = translator("nl");

const database = testDatabase();
let site: OpenDatabase;
beforeAll(() => {
  site = openDatabase(database.url, { connections: 2 });
});
afterAll(() => site.close());

const asSystem = (work: (system: TransactionContext) => Promise<void>) => () =>
  rolledBack(site.db as never, (tx: TransactionContext["db"]) => transact({ actor: SYSTEM, db: tx, now: new Date("2026-11-24T09:00:00Z"), origin: "test" }, work));

test("brings in centroids, once, and then tells where someone lives", asSystem(async (system) => {
  const text = JSON.stringify({ 8011: [52.51082345678, 6.0936], 8012: [52.5069, 6.1061] });
  expect(await importPostcodes(system, text, t)).toEqual({ ok: true, created: 2, changed: 0, same: 0 });
  expect(await importPostcodes(system, text, t)).toEqual({ ok: true, created: 0, changed: 0, same: 2 });
  expect(await importPostcodes(system, JSON.stringify({ 8011: [52.6, 6.1] }), t)).toEqual({ ok: true, created: 0, changed: 1, same: 0 });
  expect(await locate(system, "Zwolle", "8011")).toMatchObject({ lat: 52.6, lng: 6.1 });
}));

test("refuses a file as a whole, each entry with its reason", asSystem(async (system) => {
  const result = await importPostcodes(system, JSON.stringify({ 8011: [52.5, 6.1], 8012: [6.1, 52.5], 801: [52.5, 6.1], 8013: "Zwolle" }), t);
  expect(result.ok ? [] : result.bad.map(({ entry }) => entry).sort()).toEqual(["801", "8012", "8013"]);
  expect(await system.db.select().from(postcodes)).toEqual([]);
}));

test.each([["no JSON", "{"], ["a list", "[1,2]"], ["nothing", "{}"]])("refuses %s", (_, text) =>
  asSystem(async (system) => {
    expect(await importPostcodes(system, text, t)).toMatchObject({ ok: false, bad: [{ entry: null }] });
  })());

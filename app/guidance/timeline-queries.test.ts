import { beforeAll, beforeEach, expect, test } from "vitest";
import { contextFor, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { sayMood } from "./say-mood.server.ts";
import { timelineOf } from "./timeline-queries.server.ts";
import { timelineShown } from "./timeline-shown.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let rima: Holder;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
});
beforeEach(async () => {
  rima = await aHolder(site.db, marloes);
  await sayMood(contextFor(site.db, rima.actor), "overall", 4);
  await sayMood(contextFor(site.db, rima.actor), "money", 1);
});

const read = (by: { actor: Account["actor"] }) => readAs(site.db, by.actor, (context) => timelineOf(context, rima.id));

test("the person and the contact person see the general face of a week, and no other theme's", async () => {
  for (const by of [rima, marloes]) expect((await read(by)).faces).toEqual([{ week: "2026-11-23", face: 4 }]);
});

test("a coordinator sees the road without the faces; who doesn't see the dossier finds nothing", async () => {
  const road = await read(await aCoordinator(site.db, municipality));
  expect(road.faces).toEqual([]);
  expect(road.events.map(({ kind }) => kind)).toContain("met");
  await expect(read(await aConsultant(site.db, municipality))).rejects.toThrow();
  await expect(read(await aHolder(site.db, marloes))).rejects.toThrow();
});

test("the picture begins where the road did, and a month that isn't one or is yet to come is this month", async () => {
  await site.asOwner(`update status_holders set created_at = '2026-09-10' where id = '${rima.id}'`);
  const shown = (query: string) => readAs(site.db, rima.actor, (context) => timelineShown(context, rima.id, new URL(`https://x/me/timeline${query}`), "en"));
  expect((await shown("")).months.map(({ month }) => month)).toEqual(["2026-09", "2026-10", "2026-11"]);
  for (const query of ["?until=2026-13", "?until=later", "?until=2027-01"]) expect(await shown(query), query).toEqual(await shown(""));
  await site.asOwner(`update status_holders set created_at = '2025-12-31' where id = '${rima.id}'`);
  expect(await shown("")).toMatchObject({ earlier: "2026-05", later: null });
  expect(await shown("?until=2026-05")).toMatchObject({ earlier: null, later: "2026-11" });
});

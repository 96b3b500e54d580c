import { expect, test } from "vitest";
import { municipalityByCode } from "#app/places/place.ts";
import { NotFound } from "#app/server/errors.ts";
import { asSystem, contextFor } from "#tests/factories/contexts.ts";
import { aCoordinator, aMunicipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { addMunicipality } from "./add-municipality.server.ts";
import { currentWeights, municipalityById } from "./municipality-queries.server.ts";

const site = openTestDatabase();
const WEIGHTS = { version: 1, values: { placements: { goal: 1 }, buddies: { near: 1 } }, reason: "De gewichten waarmee elke gemeente begint." };
const add = (code: string, neighbours: string[] = []) =>
  addMunicipality(contextFor(site.db, { role: "system" }), { municipality: municipalityByCode(code)!, neighbours, weights: WEIGHTS });
const linksOf = (id: string) => site.asOwner(`select 1 as link from municipality_neighbours where municipality_id = '${id}' or neighbour_id = '${id}'`);

test("a municipality begins with its name, where it is, and weights", async () => {
  const { id, added } = await add("0193");
  expect(added).toBe(true);
  await asSystem(site.db, async (context) => {
    expect(await municipalityById(context, id)).toMatchObject({ code: "0193", name: "Zwolle", lat: expect.closeTo(52.51, 1), lng: expect.closeTo(6.09, 1) });
    expect(await currentWeights(context, id)).toMatchObject({ version: 1, weights: WEIGHTS.values });
  });
});

test("a second run changes nothing", async () => {
  const first = await add("0150", ["0193"]);
  const before = await site.asOwner("select * from municipalities natural full join (select id as weights_id from matching_weights) weights");
  expect(await add("0150", ["0193"])).toEqual({ id: first.id, added: false, neighbours: [], absent: [] });
  expect(await site.asOwner("select * from municipalities natural full join (select id as weights_id from matching_weights) weights")).toEqual(before);
  expect(await linksOf(first.id)).toHaveLength(2);
});

test("neighbours see each other, in both directions, as far as they are there", async () => {
  await add("0193");
  const kampen = await add("0166", ["0193", "0244"]);
  expect(kampen).toMatchObject({ neighbours: ["Zwolle"], absent: ["0244"] });
  const hattem = await add("0244", ["0166"]);
  expect(hattem.neighbours).toEqual(["Kampen"]);
  expect(await linksOf(kampen.id)).toHaveLength(4);
  const records = await site.asOwner(`select action from audit_records where municipality_id = '${kampen.id}' order by id`);
  expect(records.map(({ action }) => action)).toEqual(["municipality.added", "municipality.neighbour-added", "municipality.neighbour-added"]);
});

test("nobody who signs in adds one", async () => {
  const coordinator = await aCoordinator(site.db, await aMunicipality(site.db));
  await expect(addMunicipality(contextFor(site.db, coordinator.actor), { municipality: municipalityByCode("0014")!, neighbours: [], weights: WEIGHTS })).rejects.toBeInstanceOf(NotFound);
});

import { beforeEach, expect, test } from "vitest";
import { OTHERS } from "#app/matching/supply.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { municipalitySupply } from "./municipality-supply.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let annelies: Account;
let kringloop: Organisation;

beforeEach(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
  annelies = await aCoordinator(site.db, municipality);
  kringloop = await anOrganisation(site.db, municipality);
});

const seen = () => readAs(site.db, annelies.actor, municipalitySupply);
const several = async (count: number, more: Parameters<typeof aHolder>[2] = {}) => {
  const people: Holder[] = [];
  for (let at = 0; at < count; at += 1) people.push(await aHolder(site.db, marloes, more));
  return people;
};

test("an empty municipality has nothing to tell, and no error", async () => {
  expect(await seen()).toMatchObject({ placements: { people: 0, withoutOption: 0, gates: [] }, buddies: { people: 0, withoutOption: 0, gates: [] }, tongues: [], towns: [], levels: [], advice: [] });
});

test("counts who has no option, and what removes most; only of the own municipality", async () => {
  await aPlacement(site.db, kringloop, { dutchMin: "A2", spots: 4 });
  await several(10);
  await several(4, { dutchLevel: "A0" });
  await several(1, { dutchLevel: "B1" });
  await aHolder(site.db, await aConsultant(site.db, await aMunicipality(site.db, { neighbourOf: municipality })));
  const { placements, levels, towns, week, advice } = await seen();
  expect(placements).toEqual({ people: 15, withoutOption: 4, gates: [{ gate: "dutch", share: 4 / 15, lastFor: 4 }] });
  expect(levels).toEqual([
    { group: "A0", people: 4, withoutOption: 4, spots: 0 },
    { group: "A2", people: 10, withoutOption: 0, spots: 4 },
    { group: OTHERS, people: 1, withoutOption: 0, spots: null },
  ]);
  expect(towns).toEqual([{ group: "zwolle", people: 15, withoutOption: 4, spots: 4 }]);
  expect(week.find(({ dayPart }) => dayPart === "mon-morning")).toEqual({ dayPart: "mon-morning", people: 15, spots: 4 });
  expect(advice).toContainEqual({ kind: "town", name: "zwolle", people: 4 });
});

test("holds mother tongues against buddies with room, and says which to look for", async () => {
  await several(10);
  const withoutRoom = await aBuddy(site.db, municipality);
  await aMatch(site.db, (await several(1))[0]!, { kind: "buddy", ...withoutRoom }, "active");
  expect((await seen()).tongues).toEqual([{ group: "apc", people: 10, withoutOption: 10, buddies: 0 }]);
  expect((await seen()).advice).toContainEqual({ kind: "tongue", name: "apc", people: 10, supply: 0 });
  await aBuddy(site.db, municipality);
  expect((await seen()).tongues).toEqual([{ group: "apc", people: 10, withoutOption: 0, buddies: 1 }]);
  expect((await seen()).advice.map(({ kind }) => kind)).not.toContain("tongue");
});

test("who has a placement or a proposal doesn't look for one, but makes the group no smaller", async () => {
  const placementId = await aPlacement(site.db, kringloop, { spots: 2 });
  const people = await several(10);
  for (const [at, state] of (["active", "proposed"] as const).entries()) await aMatch(site.db, people[at]!, { kind: "placement", id: placementId, actor: kringloop.employer }, state);
  const { placements, buddies, levels } = await seen();
  expect([placements.people, buddies.people]).toEqual([8, 10]);
  expect(levels.map(({ group, people }) => [group, people])).toEqual([["A2", 8]]);
});

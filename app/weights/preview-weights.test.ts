import { beforeAll, expect, test } from "vitest";
import { buddyWeights, DEFAULT_BUDDY_WEIGHTS, DEFAULT_PLACEMENT_WEIGHTS } from "#app/matching/weights.ts";
import { contextFor, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { changeWeights } from "./change-weights.server.ts";
import { previewWeights } from "./preview-weights.server.ts";
import { suggestBuddies, suggestPlacements } from "#app/suggestions/suggest.server.ts";

const site = openTestDatabase();
let annelies: Account;
let holder: Holder;
let near: string;
let good: string;

const ONLY_TRAVEL = { ...Object.fromEntries(Object.keys(DEFAULT_PLACEMENT_WEIGHTS.values).map((name) => [name, 0])), travel: 10 } as typeof DEFAULT_PLACEMENT_WEIGHTS.values;
const TRIED = { placements: ONLY_TRAVEL, buddies: DEFAULT_BUDDY_WEIGHTS.values };

beforeAll(async () => {
  const municipality = await aMunicipality(site.db);
  annelies = await aCoordinator(site.db, municipality);
  holder = await aHolder(site.db, await aConsultant(site.db, municipality), { languageGoal: 100, activationGoal: 0, tradeGoal: 0 });
  const kringloop = await anOrganisation(site.db, municipality);
  near = await aPlacement(site.db, kringloop, { title: "Vlakbij", languageOffer: "none" });
  good = await aPlacement(site.db, kringloop, { title: "Veel praten", languageOffer: "much", lat: 52.54 });
  await aBuddy(site.db, municipality);
});

const preview = () => readAs(site.db, annelies.actor, (context) => previewWeights(context, TRIED));

test("tells of each person what moves, without a name, and keeps nothing", async () => {
  const before = await site.asOwner("select count(*)::int as rows from audit_records");
  const { placements, buddies, names } = await preview();
  expect(placements).toEqual([{ language: "apc", dutch: "A2", best: true, any: true, places: [{ id: near, before: 2, after: 1 }, { id: good, before: 1, after: 2 }] }]);
  expect(buddies).toMatchObject([{ best: false, any: false }]);
  expect(names).toMatchObject({ [near]: "Vlakbij", [good]: "Veel praten" });
  expect(JSON.stringify({ placements, buddies, names })).not.toContain(holder.firstName);
  expect(await site.asOwner("select count(*)::int as rows from audit_records")).toEqual(before);
});

test("says what saving then does", async () => {
  const { placements, buddies } = await preview();
  const orderIn = (lists: typeof placements) => lists[0]!.places.filter(({ after }) => after !== null).map(({ id }) => id);
  await changeWeights(contextFor(site.db, annelies.actor), { ...TRIED, version: 1, reason: "Dichtbij gaat voor." });
  await readAs(site.db, annelies.actor, async (context) => {
    expect((await suggestPlacements(context, holder.id, { top: 5 })).ranked.map(({ id }) => id)).toEqual(orderIn(placements));
    expect((await suggestBuddies(context, holder.id, { top: 5 })).ranked.map(({ id }) => id)).toEqual(orderIn(buddies));
  });
});

test("looks at the own municipality's people only", async () => {
  const neighbour = await aCoordinator(site.db, await aMunicipality(site.db));
  expect(await readAs(site.db, neighbour.actor, (context) => previewWeights(context, { placements: ONLY_TRAVEL, buddies: buddyWeights(1, DEFAULT_BUDDY_WEIGHTS.values).values }))).toEqual({ placements: [], buddies: [], names: {} });
});

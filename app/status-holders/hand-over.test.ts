import { beforeEach, expect, test } from "vitest";
import { NotFound } from "#app/server/errors.ts";
import { contextFor, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { handOver } from "./hand-over.server.ts";
import { dossier } from "./status-holder-queries.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let annelies: Account;
let marloes: Account;
let sander: Account;
let holder: Holder;

beforeEach(async () => {
  municipality = await aMunicipality(site.db);
  annelies = await aCoordinator(site.db, municipality);
  marloes = await aConsultant(site.db, municipality);
  sander = await aConsultant(site.db, municipality);
  holder = await aHolder(site.db, marloes);
});

const give = (from: Account, to: Account) => handOver(contextFor(site.db, from.actor), holder.id, { contactPersonId: to.actor.accountId, reason: "leave" });
const sees = (account: Account) => readAs(site.db, account.actor, (context) => dossier(context, holder.id)).then(() => true, () => false);

test("from then on the new contact person sees the dossier, and the old one no longer", async () => {
  expect([await sees(marloes), await sees(sander)]).toEqual([true, false]);
  await give(annelies, sander);
  expect([await sees(marloes), await sees(sander)]).toEqual([false, true]);
  const [record] = await site.asOwner(`select details from audit_records where holder_id = '${holder.id}' and action = 'status-holder.handed-over'`);
  expect(record).toEqual({ details: { from: marloes.actor.accountId, to: sander.actor.accountId, reason: "leave" } });
});

test("only to a consultant of the same municipality, and to another than now", async () => {
  const elsewhere = await aConsultant(site.db, await aMunicipality(site.db, { neighbourOf: municipality }));
  for (const to of [elsewhere, annelies, marloes]) await expect(give(annelies, to)).rejects.toMatchObject({ key: "contactPersonUnavailable" });
  expect(await sees(marloes)).toBe(true);
});

test("only by a coordinator of the municipality", async () => {
  for (const from of [marloes, sander, await aCoordinator(site.db, await aMunicipality(site.db))]) await expect(give(from, sander)).rejects.toBeInstanceOf(NotFound);
  expect([await sees(marloes), await sees(sander)]).toEqual([true, false]);
});

import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { closeAccount } from "#app/accounts/close-account.server.ts";
import { NotFound, Refusal } from "#app/server/errors.ts";
import { atOnce, outcomes } from "#tests/factories/at-once.ts";
import { contextFor, readAs } from "#tests/factories/contexts.ts";
import { aHolder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, anAccount, type Municipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { handOver } from "./hand-over.server.ts";
import { contactPersonOf, dossier, listDossiers } from "./status-holder-queries.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let annelies: Account;
let marloes: Account;
let sander: Account;
beforeAll(async () => {
  municipality = await aMunicipality(site.db);
  annelies = await aCoordinator(site.db, municipality);
  marloes = await aConsultant(site.db, municipality);
  sander = await anAccount(site.db, "consultant", municipality, { name: "Sander Bos", phone: "038-7654321" });
});

const by = (account: Account) => contextFor(site.db, account.actor);
const read = (account: Account, id: string) => readAs(site.db, account.actor, (context) => dossier(context, id));
const to = (account: Account) => ({ contactPersonId: account.actor.accountId, reason: "illness" as const });

test("the new contact person sees the dossier, the one before no longer, and the person sees whom to call", async () => {
  const rima = await aHolder(site.db, marloes);
  await handOver(by(annelies), rima.id, to(sander));
  expect((await read(sander, rima.id)).contactPersonId).toBe(sander.actor.accountId);
  await expect(read(marloes, rima.id)).rejects.toBeInstanceOf(NotFound);
  expect(await readAs(site.db, rima.actor, (context) => contactPersonOf(context, rima.id))).toEqual({ name: "Sander Bos", phone: "038-7654321", photo: null });
  const records = await site.asOwner(`select action, details, actor_id from audit_records where holder_id = '${rima.id}'`);
  expect(records).toEqual([{
    action: "status-holder.handed-over", actor_id: annelies.actor.accountId,
    details: { from: marloes.actor.accountId, to: sander.actor.accountId, reason: "illness" },
  }]);
});

test("only an open consultant of the same municipality takes over, and not whom it is already", async () => {
  const rima = await aHolder(site.db, marloes);
  const gone = await aConsultant(site.db, municipality);
  await closeAccount(by(annelies), gone.actor.accountId);
  const lotte = await aConsultant(site.db, await aMunicipality(site.db, { neighbourOf: municipality }));
  const employer = await anAccount(site.db, "employer", municipality);
  for (const other of [marloes, gone, lotte, annelies, employer]) {
    await expect(handOver(by(annelies), rima.id, to(other))).rejects.toThrow(new Refusal("contactPersonUnavailable"));
  }
  expect((await read(marloes, rima.id)).contactPersonId).toBe(marloes.actor.accountId);
});

test("only the own municipality's coordinator hands over", async () => {
  const rima = await aHolder(site.db, marloes);
  const gertjan = await aCoordinator(site.db, await aMunicipality(site.db, { neighbourOf: municipality }));
  for (const other of [marloes, sander, gertjan]) await expect(handOver(by(other), rima.id, to(sander))).rejects.toBeInstanceOf(NotFound);
  expect((await read(marloes, rima.id)).contactPersonId).toBe(marloes.actor.accountId);
});

test("nobody is handed over to an account that is closed at the same moment", async () => {
  const rima = await aHolder(site.db, marloes);
  const leaving = await aConsultant(site.db, municipality);
  const results = await atOnce(site, sql`select id from accounts where id = ${leaving.actor.accountId}`, [
    () => handOver(by(annelies), rima.id, to(leaving)),
    () => closeAccount(by(annelies), leaving.actor.accountId),
  ]);
  expect([["contactPersonUnavailable", "done"].toSorted(), ["done", "stillContactPerson"]]).toContainEqual(outcomes(results));
});

test("a coordinator can list the people of one colleague", async () => {
  const busy = await aConsultant(site.db, municipality);
  const own = await aHolder(site.db, busy);
  await readAs(site.db, annelies.actor, async (context) => {
    const list = await listDossiers(context, { page: 1, size: 25 }, { contactPersonId: busy.actor.accountId });
    expect(list.rows.map(({ id }) => id)).toEqual([own.id]);
  });
});

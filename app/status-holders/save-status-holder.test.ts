import { beforeAll, expect, test } from "vitest";
import { NotFound } from "#app/server/errors.ts";
import { contextFor, NOW, readAs } from "#tests/factories/contexts.ts";
import { CENTRE, type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { aHolder } from "#tests/factories/holder.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { addStatusHolder, changeStatusHolder } from "./save-status-holder.server.ts";
import { StatusHolderForm } from "./status-holder-form.ts";
import { dossier, listColleaguesPeople, listDossiers, openDossier } from "./status-holder-queries.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let colleague: Account;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
  colleague = await aConsultant(site.db, municipality);
});

const ZWOLLE = { placeId: "zwolle", postcode: "8011", ...CENTRE };
/** As the form gives it. */
const told = (more: Record<string, unknown> = {}) => StatusHolderForm.parse({ firstName: "Rima", language: "ar", ...more });
const by = (account: Account) => contextFor(site.db, account.actor);
const add = (more: Record<string, unknown> = {}) => addStatusHolder(by(marloes), told(more), null);
const read = (account: Account, id: string) => readAs(site.db, account.actor, (context) => dossier(context, id));

test("a first name and a language are enough; all else is not known yet", async () => {
  const holder = await read(marloes, await add());
  expect(holder).toMatchObject({
    firstName: "Rima", language: "ar", municipalityId: municipality.id, contactPersonId: marloes.actor.accountId, state: "waiting", waitingSince: NOW,
    lastName: null, dutchLevel: null, dayParts: null, lat: null, hoursMax: null, hasVog: null, languageGoal: null, headShare: null, languages: [],
  });
});

test("keeps what was told, languages with it", async () => {
  const languages = [{ language: "apc", fluency: "fluent", motherTongue: true }, { language: "en", fluency: "basic", motherTongue: false }];
  const id = await addStatusHolder(by(marloes), told({ lastName: "Haddad", dutchLevel: "A1", languages, hasVog: "no", languageGoal: "50", activationGoal: "30", tradeGoal: "20" }), ZWOLLE);
  expect(await read(marloes, id)).toMatchObject({
    lastName: "Haddad", dutchLevel: "A1", hasVog: false, languageGoal: 50, activationGoal: 30, tradeGoal: 20, ...ZWOLLE, lat: expect.closeTo(CENTRE.lat, 4), lng: expect.closeTo(CENTRE.lng, 4),
    languages: languages.map((spoken) => ({ holderId: id, ...spoken })),
  });
});

test("what is taken out of the form is not known any more", async () => {
  const id = await addStatusHolder(by(marloes), told({ phone: "06-12345678", dutchLevel: "B1", languages: [{ language: "apc", motherTongue: true }] }), ZWOLLE);
  await changeStatusHolder(by(marloes), id, told(), null);
  expect(await read(marloes, id)).toMatchObject({ phone: null, dutchLevel: null, lat: null, placeId: null, languages: [] });
});

test("the audit trail keeps which fields changed, and not what they said", async () => {
  const id = await addStatusHolder(by(marloes), told({ phone: "06-12345678" }), null);
  await changeStatusHolder(by(marloes), id, told({ firstName: "Rima", lastName: "Geheim", phone: "06-11112222", hoursMax: "12", exclusions: ["alcohol"] }), null);
  const records = await site.asOwner<{ action: string; details: { fields: string } | null; text: string }>(`select action, details, entry::text as text from audit_records entry where holder_id = '${id}' order by id`);
  expect(records.map(({ action }) => action)).toEqual(["status-holder.added", "status-holder.changed"]);
  expect(records[1]!.details!.fields.split(", ").toSorted()).toEqual(["exclusions", "hoursMax", "lastName", "phone"]);
  for (const { text } of records) expect(text).not.toMatch(/Rima|Geheim|0611112222|06-1|alcohol/);
});

test("nobody but the contact person and the coordinator changes a dossier", async () => {
  const id = await add({ lastName: "Haddad" });
  const strangers = [colleague, await aConsultant(site.db, await aMunicipality(site.db, { neighbourOf: municipality })), await aCoordinator(site.db, await aMunicipality(site.db))];
  for (const stranger of strangers) {
    await expect(changeStatusHolder(by(stranger), id, told({ lastName: "Anders" }), null)).rejects.toBeInstanceOf(NotFound);
    await expect(read(stranger, id)).rejects.toBeInstanceOf(NotFound);
  }
  expect((await read(marloes, id)).lastName).toBe("Haddad");
  await changeStatusHolder(by(await aCoordinator(site.db, municipality)), id, told({ lastName: "Anders" }), null);
  expect((await read(marloes, id)).lastName).toBe("Anders");
});

test("a change that the database refuses leaves all as it was", async () => {
  const id = await add({ lastName: "Haddad", languages: [{ language: "apc", motherTongue: true }] });
  const before = await read(marloes, id);
  await expect(changeStatusHolder(by(marloes), id, { ...told({ lastName: "Anders" }), hoursMax: 41 }, null)).rejects.toThrow();
  expect(await read(marloes, id)).toEqual(before);
});

test("each look by someone else is logged, with who and why; the person can see it", async () => {
  const holder = await aHolder(site.db, marloes);
  await readAs(site.db, marloes.actor, (context) => openDossier(context, holder.id, "suggestions"));
  await expect(readAs(site.db, colleague.actor, (context) => openDossier(context, holder.id, "nosy"))).rejects.toBeInstanceOf(NotFound);
  const looks = await site.asOwner(`select action, actor_id, details from audit_records where holder_id = '${holder.id}'`);
  expect(looks).toEqual([{ action: "status-holder.viewed", actor_id: marloes.actor.accountId, details: { page: "suggestions" } }]);
});

test("lists show a consultant the own people; of colleagues' people the names", async () => {
  const elsewhere = await aMunicipality(site.db);
  const [mine, theirs] = [await aConsultant(site.db, elsewhere), await aConsultant(site.db, elsewhere)];
  const [own, other] = [await aHolder(site.db, mine), await aHolder(site.db, theirs)];
  await readAs(site.db, mine.actor, async (context) => {
    expect((await listDossiers(context, { page: 1, size: 50 })).rows.map(({ id }) => id)).toEqual([own.id]);
    const names = await listColleaguesPeople(context, { page: 1, size: 50 });
    expect(names.rows).toEqual([{ id: other.id, firstName: other.firstName, lastName: "Haddad", contactPerson: theirs.name }]);
    expect(names.total).toBe(1);
  });
});

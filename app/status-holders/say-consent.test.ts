import { beforeAll, beforeEach, expect, test } from "vitest";
import { shareContact } from "#app/matches/share-contact.server.ts";
import { sayYes } from "#app/matches/answer-match.server.ts";
import { consents } from "#db/schema/consents.ts";
import { transact } from "#app/access/context.server.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { contextFor, minutesLater, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { consentsOf, consentTo, sayConsent } from "./say-consent.server.ts";

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
});

const say = (given: boolean, minutes = 0) => sayConsent(contextFor(site.db, rima.actor, minutesLater(minutes)), "messages", given);
const holds = (actor = rima.actor) => readAs(site.db, actor, (context) => consentTo(context, rima.id, "messages"));
const rows = () => site.asOwner(`select given from consents where holder_id = '${rima.id}' order by id`);

test("without a word the answer is no; yes and no follow each other, and what was said stays", async () => {
  expect(await readAs(site.db, rima.actor, (context) => consentsOf(context, rima.id))).toEqual([{ kind: "messages", given: false, saidAt: null }]);
  await say(false);
  expect(await rows()).toEqual([]);
  await say(true, 1);
  await say(true, 2);
  expect(await holds()).toEqual({ kind: "messages", given: true, saidAt: minutesLater(1) });
  await say(false, 3);
  expect(await holds()).toMatchObject({ given: false });
  expect(await rows()).toEqual([{ given: true }, { given: false }]);
  const records = await site.asOwner(`select action from audit_records where holder_id = '${rima.id}' and action like 'consent.%' order by id`);
  expect(records.map(({ action }) => action)).toEqual(["consent.given", "consent.taken-back"]);
});

test("said twice at once it is said once", async () => {
  await Promise.all([say(true), say(true), say(true)]);
  expect(await rows()).toEqual([{ given: true }]);
});

test("the contact person reads it and can't say it; a neighbour reads nothing; nobody changes what was said", async () => {
  await say(true);
  expect(await holds(marloes.actor)).toMatchObject({ given: true });
  const elsewhere = await aConsultant(site.db, await aMunicipality(site.db));
  expect(await holds(elsewhere.actor)).toMatchObject({ given: false, saidAt: null });
  const asMarloes = contextFor(site.db, marloes.actor);
  await expect(transact(asMarloes, ({ db, now }) => db.insert(consents).values({ holderId: rima.id, kind: "messages", given: false, saidAt: now }))).rejects.toThrow();
  await expect(transact(contextFor(site.db, rima.actor), ({ db }) => db.update(consents).set({ given: false }))).rejects.toThrow();
  await expect(transact(contextFor(site.db, rima.actor), ({ db }) => db.delete(consents))).rejects.toThrow();
  expect(await rows()).toEqual([{ given: true }]);
});

test("phone and e-mail are shown to the other of a match, and no longer, as the person says", async () => {
  const walid = await aBuddy(site.db, municipality);
  const matchId = await aMatch(site.db, rima, { kind: "buddy", id: walid.id, actor: walid.actor }, "approved");
  const share = (shared: boolean) => shareContact(contextFor(site.db, rima.actor), matchId, shared);
  await expect(share(true)).rejects.toMatchObject({ key: "matchMoved" });
  await sayYes(contextFor(site.db, rima.actor), matchId, { contactShared: true });
  const shared = async () => (await site.asOwner(`select contact_shared as shared from matches where id = '${matchId}'`))[0]!.shared;
  expect(await shared()).toBe(true);
  await share(false);
  expect(await shared()).toBe(false);
  await share(true);
  expect(await shared()).toBe(true);
  const other = await aHolder(site.db, marloes);
  await expect(shareContact(contextFor(site.db, other.actor), matchId, false)).rejects.toThrow("not found");
});

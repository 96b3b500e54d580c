import { beforeAll, beforeEach, expect, test } from "vitest";
import { ANONYMOUS } from "#app/access/actor.ts";
import { sayConsent } from "#app/status-holders/say-consent.server.ts";
import { contextFor, minutesLater, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { LINK_DAYS } from "./mood.ts";
import { makeMoodLink, moodLinkLanguage, tapMoodLink } from "./mood-link.server.ts";
import { moodsThisWeek } from "./mood-queries.server.ts";

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

const agree = (given: boolean, minutes = 0) => sayConsent(contextFor(site.db, rima.actor, minutesLater(minutes)), "messages", given);
const make = (by = marloes, minutes = 0) => makeMoodLink(contextFor(site.db, by.actor, minutesLater(minutes)), rima.id);
const tap = (token: string, face: 1 | 2 | 3 | 4 | 5, minutes = 1) => tapMoodLink({ ...contextFor(site.db, rima.actor, minutesLater(minutes)), actor: ANONYMOUS }, token, face);
const said = () => readAs(site.db, rima.actor, (context) => moodsThisWeek(context, rima.id));

test("one tap says how it is, once, without signing in", async () => {
  await agree(true);
  const token = await make();
  await tap(token, 2);
  expect(await said()).toEqual({ overall: 2 });
  await expect(tap(token, 5, 2)).rejects.toMatchObject({ key: "linkUsed" });
  expect(await said()).toEqual({ overall: 2 });
  const kept = await site.asOwner(`select token_hash from mood_links where holder_id = '${rima.id}'`);
  expect(JSON.stringify(kept)).not.toContain(token);
});

test("of taps at the same time one counts", async () => {
  await agree(true);
  const token = await make();
  const outcomes = await Promise.allSettled(([1, 2, 3, 4, 5] as const).map((face) => tap(token, face)));
  expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("only looking uses nothing up, and tells nothing but the language", async () => {
  await agree(true);
  const token = await make();
  const look = (of: string, minutes = 1) => readAs(site.db, rima.actor, (context) => moodLinkLanguage({ ...context, now: minutesLater(minutes) }, of));
  expect(await look(token)).toBe("ar");
  expect(await look(token)).toBe("ar");
  expect(await look("nobody-made-this")).toBeNull();
  expect(await look(token, LINK_DAYS * 24 * 60)).toBeNull();
  await expect(tap(token, 3, LINK_DAYS * 24 * 60)).rejects.toMatchObject({ key: "linkUsed" });
});

test("without a yes to messages there is none, nor after it was taken back; a new one ends the one before", async () => {
  await expect(make()).rejects.toMatchObject({ key: "noMessages" });
  await agree(true);
  const first = await make();
  const second = await make(marloes, 1);
  await expect(tap(first, 4, 2)).rejects.toMatchObject({ key: "linkUsed" });
  await tap(second, 4, 2);
  await agree(false, 3);
  await expect(make(marloes, 4)).rejects.toMatchObject({ key: "noMessages" });
});

test("only the contact person makes one", async () => {
  await agree(true);
  for (const other of [await aConsultant(site.db, municipality), await aCoordinator(site.db, municipality), await aConsultant(site.db, await aMunicipality(site.db))]) {
    await expect(make(other)).rejects.toThrow("not found");
  }
});

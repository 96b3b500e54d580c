import { eq, sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SignedInActor } from "#app/access/actor.ts";
import { databaseError } from "#app/server/errors.ts";
import { holderProfile } from "#app/suggestions/candidates.server.ts";
import { suggestPlacements } from "#app/suggestions/suggest.server.ts";
import { auditRecords } from "#db/schema/audit.ts";
import { balances } from "#db/schema/balances.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, minutesLater, NOW, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import type { BalanceInput } from "./balance-form.ts";
import { earlierBalances, latestBalance, reasonsToRevisit } from "./balance-queries.server.ts";
import { holdBalance } from "./hold-balance.server.ts";
import { sayMood } from "./say-mood.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let rima: Holder;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
});
beforeEach(async () => {
  rima = await aHolder(site.db, marloes, { hoursMax: 16, capacity: "large" });
});

const LATER = new Date("2027-02-24T10:00:00Z");
const INPUT: BalanceInput = {
  cards: { letters: "large", "sleeping-badly": "medium", "bad-memories": "small", friends: "large", "other-carry": "small" }, otherCarry: "Mijn tuin",
  reliefs: ["fewer-hours"], supports: ["find-buddy"], decision: "first", reason: "Rustig beginnen.", hours: 6, capacity: "small", interpreter: "phone", nextOn: "2027-02-24",
};
const hold = (more: Partial<BalanceInput> = {}, { actor = marloes.actor, at = NOW }: { actor?: SignedInActor; at?: Date } = {}) => holdBalance(contextFor(site.db, actor, at), rima.id, { ...INPUT, ...more });
const latest = (actor: SignedInActor, at = NOW) => readAs(site.db, actor, (context) => latestBalance(context, rima.id), at);
const limits = async () => (await asSystem(site.db, ({ db }) => db.select({ hours: statusHolders.hoursMax, capacity: statusHolders.capacity }).from(statusHolders).where(eq(statusHolders.id, rima.id))))[0];

test("a balance is kept, and its hours are what the matcher may suggest from then on", async () => {
  const kringloop = await anOrganisation(site.db, municipality);
  const placementId = await aPlacement(site.db, kringloop, { hoursMin: 8, hoursMax: 12 });
  const suggested = async () => (await readAs(site.db, marloes.actor, (context) => suggestPlacements(context, rima.id, { top: 20 }))).ranked.some(({ id }) => id === placementId);
  expect(await suggested()).toBe(true);
  await hold();
  expect(await limits()).toEqual({ hours: 6, capacity: "small" });
  expect((await readAs(site.db, marloes.actor, (context) => holderProfile(context, rima.id))).hoursMax).toBe(6);
  expect(await suggested()).toBe(false);
  expect(await latest(marloes.actor)).toMatchObject({
    heldOn: "2026-11-24", decision: "first", reason: "Rustig beginnen.", hours: 6, by: "Marloes Hendriks", interpreter: "phone", reliefs: ["fewer-hours"],
    items: [{ card: "letters", weight: "large" }, { card: "sleeping-badly" }, { card: "bad-memories" }, { card: "friends" }, { card: "other-carry", words: "Mijn tuin" }],
  });
  const [record] = await asSystem(site.db, ({ db }) => db.select({ details: auditRecords.details }).from(auditRecords).where(sql`${auditRecords.holderId} = ${rima.id} and ${auditRecords.action} = 'balance.held'`));
  expect(record!.details).toEqual({ decision: "first", hoursBefore: 16, hours: 6 });
});

test("raising and lowering are decisions that their hours must follow; refused, nothing changes", async () => {
  await hold();
  for (const wrong of [{ decision: "raise", hours: 4 }, { decision: "lower", hours: 8 }, { decision: "same", hours: 8 }, { decision: "first", hours: 6 }] as const) {
    await expect(hold({ ...wrong, nextOn: "2027-05-24" }, { at: LATER })).rejects.toThrow("balanceDecision");
  }
  expect(await limits()).toEqual({ hours: 6, capacity: "small" });
  await hold({ decision: "raise", hours: 10, capacity: "medium", nextOn: "2027-05-24" }, { at: LATER });
  expect(await limits()).toEqual({ hours: 10, capacity: "medium" });
  await expect(hold({ decision: "same", hours: 6, nextOn: "2026-11-24" })).rejects.toThrow("balanceNext");
});

test("held again the same day it is put right: what stood there is kept, and it is still the first", async () => {
  const first = await hold();
  await hold({ hours: 8 }, { at: minutesLater(20) });
  const now = (await latest(marloes.actor))!;
  expect(now.hours).toBe(8);
  const { rows } = await readAs(site.db, marloes.actor, (context) => earlierBalances(context, rima.id, now.id, { page: 1, size: 10 }));
  expect(rows.map(({ id, hours, replacedAt }) => ({ id, hours, replacedAt }))).toEqual([{ id: first, hours: 6, replacedAt: minutesLater(20) }]);
  for (const change of [{ reason: "Anders." }, { hours: 40 }]) {
    expect(databaseError(await readAs(site.db, marloes.actor, ({ db }) => db.update(balances).set(change)).catch((error: unknown) => error))?.code).toBe("42501");
  }
});

test("two at once leave one balance of the day, and the dossier says what it says", async () => {
  await Promise.all([4, 6, 8].map((hours) => hold({ hours })));
  const inForce = await asSystem(site.db, ({ db }) => db.select({ hours: balances.hours }).from(balances).where(sql`${balances.holderId} = ${rima.id} and ${balances.replacedAt} is null`));
  expect(inForce).toHaveLength(1);
  expect((await limits())!.hours).toBe(inForce[0]!.hours);
});

describe("it asks for another look", () => {
  const reasons = (at: Date) => readAs(site.db, marloes.actor, async (context) => reasonsToRevisit(context, rima.id, (await latestBalance(context, rima.id))!), at);
  const weeksOn = (weeks: number) => new Date(NOW.getTime() + weeks * 7 * 24 * 60 * 60 * 1000);

  test("when its day has come", async () => {
    await hold();
    expect(await reasons(new Date("2027-02-23T10:00:00Z"))).toEqual([]);
    expect(await reasons(LATER)).toEqual(["day"]);
  });
  test("when faces have fallen since, not by those of before", async () => {
    for (const week of [-2, -1]) await sayMood(contextFor(site.db, rima.actor, weeksOn(week)), "sleep", 1);
    await hold();
    expect(await reasons(NOW)).toEqual([]);
    for (const week of [1, 2]) await sayMood(contextFor(site.db, rima.actor, weeksOn(week)), "overall", 2);
    expect(await reasons(weeksOn(2))).toEqual(["faces"]);
  });
});

describe("who sees it", () => {
  test("the person does, but for the card that isn't laid on the table", async () => {
    await hold();
    expect((await latest(rima.actor))!.items.map(({ card }) => card)).toEqual(["letters", "sleeping-badly", "friends", "other-carry"]);
    await expect(hold({}, { actor: rima.actor })).rejects.toThrow("not found");
  });

  const others: [string, () => Promise<SignedInActor>][] = [
    ["a colleague", async () => (await aConsultant(site.db, municipality)).actor],
    ["a coordinator", async () => (await aCoordinator(site.db, municipality)).actor],
    ["a consultant of the neighbours", async () => (await aConsultant(site.db, await aMunicipality(site.db, { neighbourOf: municipality }))).actor],
    ["another status holder", async () => (await aHolder(site.db, marloes)).actor],
    ["the buddy", async () => {
      const walid = await aBuddy(site.db, municipality);
      await aMatch(site.db, rima, { kind: "buddy", id: walid.id, actor: walid.actor }, "active");
      return walid.actor;
    }],
    ["the employer", async () => {
      const kringloop = await anOrganisation(site.db, municipality);
      await aMatch(site.db, rima, { kind: "placement", id: await aPlacement(site.db, kringloop), actor: kringloop.employer }, "active");
      return kringloop.employer;
    }],
  ];
  test.each(others)("%s doesn't, and holds none", async (_, who) => {
    const actor = await who();
    await hold();
    expect(await latest(actor)).toBeNull();
    await expect(hold({}, { actor })).rejects.toThrow("not found");
    expect((await latest(marloes.actor))!.hours).toBe(6);
  });
  test("a coordinator who is the contact person does", async () => {
    const annelies = await aCoordinator(site.db, municipality);
    rima = await aHolder(site.db, annelies);
    await hold({}, { actor: annelies.actor });
    expect(await latest(annelies.actor)).not.toBeNull();
  });
});

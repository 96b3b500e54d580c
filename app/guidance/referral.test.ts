import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { eq, sql } from "drizzle-orm";
import { ANONYMOUS, type SignedInActor } from "#app/access/actor.ts";
import { createLimits } from "#app/server/limits.server.ts";
import { auditRecords } from "#db/schema/audit.ts";
import { referralItems, referralOutcomes, referrals } from "#db/schema/referrals.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, NOW, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { confirmReferral, findHandover, openHandover } from "./confirm-referral.server.ts";
import { addItem, allowItem, makeReferral, noteOutcome, remindReferral, sendReferral, takeItemBack, withdrawReferral } from "./make-referral.server.ts";
import { CODE_MISSES, daysFrom, LINK_DAYS, REMIND_AFTER_DAYS, referralState, reminderDue } from "./referral.ts";
import { referralOf, referralsOf, referralsOpen } from "./referral-queries.server.ts";

const site = openTestDatabase();
const limits = () => createLimits(site.db);
let municipality: Municipality;
let marloes: Account;
let rima: Holder;
let id: string;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
});
beforeEach(async () => {
  marloes = await aConsultant(site.db, municipality);
  rima = await aHolder(site.db, marloes);
  id = await makeReferral(as(marloes.actor), rima.id, {
    kind: "money", toOrganisation: "Humanitas", toName: "Joke", why: "Hulp met de post en de toeslagen.", agreed: "Joke belt deze week.",
    items: [{ text: "Heeft een kind van 4.", allowed: true }, { text: "Heeft een schuld.", allowed: false }],
  });
});

const as = (actor: SignedInActor, now = NOW) => contextFor(site.db, actor, now);
/** Each receiver from an address of their own: tries are counted by it. */
let addresses = 0;
const receiver = (now = NOW) => ({ ...contextFor(site.db, ANONYMOUS, now), origin: `198.51.100.${(addresses += 1)}` });
const send = (now = NOW) => sendReferral(as(marloes.actor, now), rima.id, id);
const open = (key: { token: string; code: string }, now = NOW) => openHandover(receiver(now), limits(), key);
const one = (actor: SignedInActor = marloes.actor, now = NOW) => readAs(site.db, actor, (context) => referralOf(context, rima.id, id), now);
const other = (code: string) => (code === "000000" ? "000001" : "000000");

describe("the receiver", () => {
  test("reads with link and code what the person allows, and no more; and confirms once", async () => {
    const key = await send();
    expect(await findHandover(receiver(), key.token)).toMatchObject({ state: "open", sender: { name: marloes.name } });
    expect(await one()).toMatchObject({ state: "sent", openedAt: null, confirmedAt: null });
    const shown = await open(key);
    expect(shown).toMatchObject({ ok: true, firstName: rima.firstName, why: "Hulp met de post en de toeslagen.", agreed: "Joke belt deze week.", items: ["Heeft een kind van 4."], confirmed: null });
    expect(JSON.stringify(shown)).not.toMatch(/schuld|Haddad|06-8765/);
    expect(await one()).toMatchObject({ state: "opened" });
    const confirmed = await confirmReferral(receiver(), limits(), { ...key, name: "Joke Visser", line: "Ik bel dinsdag." });
    expect(confirmed).toMatchObject({ confirmed: { name: "Joke Visser" } });
    const again = await confirmReferral(receiver(daysFrom(NOW, 1)), limits(), { ...key, name: "Iemand Anders" });
    expect(again).toMatchObject({ confirmed: { name: "Joke Visser", at: NOW } });
    expect(await one()).toMatchObject({ state: "confirmed", confirmedName: "Joke Visser", confirmedLine: "Ik bel dinsdag." });
    const trail = await asSystem(site.db, ({ db }) => db.select({ action: auditRecords.action, municipality: auditRecords.municipalityId }).from(auditRecords).where(sql`${auditRecords.holderId} = ${rima.id} and ${auditRecords.action} like 'referral.%'`).orderBy(auditRecords.id));
    expect(trail.map(({ action }) => action)).toEqual(["referral.made", "referral.sent", "referral.opened", "referral.confirmed"]);
    expect(new Set(trail.map((each) => each.municipality))).toEqual(new Set([municipality.id]));
  });

  test("two at once confirm one time", async () => {
    const key = await send();
    const both = await Promise.all(["Joke", "Piet"].map((name) => confirmReferral(receiver(), limits(), { ...key, name })));
    expect(new Set(both.map((each) => each.ok && each.confirmed?.name)).size).toBe(1);
  });

  test("gets nowhere with the link alone: wrong codes lock it, and open nothing", async () => {
    const { token, code } = await send();
    for (let left = CODE_MISSES - 1; left > 0; left -= 1) expect(await open({ token, code: other(code) })).toEqual({ ok: false, why: "code", count: left });
    expect(await open({ token, code: other(code) })).toMatchObject({ ok: false, why: "locked" });
    expect(await open({ token, code }), "the right one, too soon").toMatchObject({ ok: false, why: "locked" });
    expect(await one()).toMatchObject({ openedAt: null });
    expect(await open({ token, code }, new Date(NOW.getTime() + 16 * 60_000))).toMatchObject({ ok: true });
  });

  test("many tries from one address are refused, whatever the link", async () => {
    const { token, code } = await send();
    const stubborn = { ...receiver(), origin: "203.0.113.9" };
    for (let at = 0; at < 30; at += 1) await openHandover(stubborn, limits(), { token: `no-such-link-${at}`, code }).catch(() => null);
    await expect(openHandover(stubborn, limits(), { token, code })).rejects.toThrow("tooMany");
  });

  test("finds a link that ended, was taken back, or was replaced, closed", async () => {
    const first = await send();
    expect(await findHandover(receiver(daysFrom(NOW, LINK_DAYS)), first.token)).toMatchObject({ state: "expired" });
    await expect(open(first, daysFrom(NOW, LINK_DAYS))).rejects.toThrow("not found");
    const { token } = await remindReferral(as(marloes.actor), rima.id, id);
    await expect(findHandover(receiver(), first.token)).rejects.toThrow("not found");
    expect(await open({ token, code: first.code }), "the code that was told before").toMatchObject({ ok: true });
    await withdrawReferral(as(marloes.actor), rima.id, id);
    expect(await findHandover(receiver(), token)).toMatchObject({ state: "withdrawn" });
    await expect(confirmReferral(receiver(), limits(), { token, code: first.code, name: "Joke" })).rejects.toThrow("not found");
    await expect(send()).rejects.toThrow("referralClosed");
  });
});

describe("consent", () => {
  const items = async () => (await one()).items;

  test("is for each item, and can be taken back until it was read", async () => {
    const [child, debt] = await items();
    await takeItemBack(as(rima.actor), rima.id, child!.id);
    await allowItem(as(marloes.actor), rima.id, id, debt!.id);
    const key = await send();
    expect(await open(key)).toMatchObject({ items: ["Heeft een schuld."] });
    await expect(takeItemBack(as(rima.actor), rima.id, debt!.id)).rejects.toThrow("referralItemRead");
    await addItem(as(marloes.actor), rima.id, id, "Wil liever een vrouw.");
    expect(await open(key), "nobody allowed the third").toMatchObject({ items: ["Heeft een schuld."] });
    await expect(allowItem(as(marloes.actor), rima.id, id, child!.id), "what was taken back").rejects.toThrow("referralClosed");
    expect((await items()).map(({ takenBackAt }) => takenBackAt !== null)).toEqual([true, false, false]);
  });

  test("of another person can't be touched", async () => {
    const [child] = await items();
    const sara = await aHolder(site.db, marloes);
    await expect(takeItemBack(as(sara.actor), sara.id, child!.id)).rejects.toThrow("not found");
    await expect(takeItemBack(as(sara.actor), rima.id, child!.id)).rejects.toThrow("not found");
    expect((await items())[0]).toMatchObject({ takenBackAt: null });
  });

  test("can't be given by hand, nor a referral be changed, by the person", async () => {
    await readAs(site.db, rima.actor, ({ db }) => db.update(referralItems).set({ allowedAt: NOW, allowedBy: rima.actor.accountId }).where(sql`${referralItems.allowedAt} is null`));
    await readAs(site.db, rima.actor, ({ db }) => db.update(referrals).set({ withdrawnAt: NOW }));
    await readAs(site.db, rima.actor, ({ db }) => db.delete(referrals));
    expect(await one()).toMatchObject({ state: "draft" });
    expect((await items()).map(({ allowedAt }) => allowedAt !== null)).toEqual([true, false]);
  });
});

test("an outcome put right leaves the earlier one, marked", async () => {
  await noteOutcome(as(marloes.actor), rima.id, id, { outcome: "waiting-list", line: "Tot februari." });
  await noteOutcome(as(marloes.actor, daysFrom(NOW, 1)), rima.id, id, { outcome: "started" });
  const { outcomes, state } = await one();
  expect(state).toBe("ended");
  expect(outcomes.map(({ outcome, replacedAt }) => [outcome, replacedAt])).toEqual([["started", null], ["waiting-list", daysFrom(NOW, 1)]]);
});

test("those that wait are on the list of today until someone confirms, the longest silence first", async () => {
  const sara = await aHolder(site.db, marloes);
  const second = await makeReferral(as(marloes.actor), sara.id, { kind: "language", toOrganisation: "Taalhuis", why: "Les in de buurt.", items: [] });
  const waiting = async (actor: SignedInActor, now = daysFrom(NOW, REMIND_AFTER_DAYS)) => (await readAs(site.db, actor, (context) => referralsOpen(context), now)).map((row) => [row.id, row.due]);
  expect(await waiting(marloes.actor), "nothing was sent").toEqual([]);
  await sendReferral(as(marloes.actor, daysFrom(NOW, 3)), sara.id, second);
  const key = await send();
  expect(await waiting(marloes.actor)).toEqual([[id, true], [second, false]]);
  expect(await waiting((await aConsultant(site.db, municipality)).actor)).toEqual([]);
  await confirmReferral(receiver(), limits(), { ...key, name: "Joke" });
  expect(await waiting(marloes.actor)).toEqual([[second, false]]);
});

test("the person and who accompanies them see it, nobody else", async () => {
  await noteOutcome(as(marloes.actor), rima.id, id, { outcome: "started" });
  const seen = (actor: SignedInActor) => readAs(site.db, actor, async ({ db }) =>
    [await db.select().from(referrals).where(eq(referrals.id, id)), await db.select().from(referralItems).where(eq(referralItems.referralId, id)), await db.select().from(referralOutcomes).where(eq(referralOutcomes.referralId, id))].map((rows) => rows.length));
  expect(await seen(marloes.actor)).toEqual([1, 2, 1]);
  expect(await seen(rima.actor)).toEqual([1, 2, 1]);
  const walid = await aBuddy(site.db, municipality);
  await aMatch(site.db, rima, { kind: "buddy", id: walid.id, actor: walid.actor }, "active");
  const neighbours = await aMunicipality(site.db, { neighbourOf: municipality });
  const strangers = {
    colleague: (await aConsultant(site.db, municipality)).actor, coordinator: (await aCoordinator(site.db, municipality)).actor, employer: (await anOrganisation(site.db, municipality)).employer,
    buddy: walid.actor, neighbour: (await aConsultant(site.db, neighbours)).actor, other: (await aHolder(site.db, marloes)).actor,
  };
  for (const [name, actor] of Object.entries(strangers)) {
    expect(await seen(actor), name).toEqual([0, 0, 0]);
    expect(await readAs(site.db, actor, (context) => referralsOf(context, rima.id)), name).toEqual([]);
    await expect(noteOutcome(as(actor), rima.id, id, { outcome: "no-help" }), name).rejects.toThrow();
    await expect(makeReferral(as(actor), rima.id, { kind: "other", toOrganisation: "Ergens", why: "Zomaar.", items: [] }), name).rejects.toThrow();
  }
});

test("a state never waits for someone who answered, and a reminder is never due for who needs none", () => {
  const instant = fc.option(fc.integer({ min: -60, max: 60 }).map((days) => daysFrom(NOW, days)));
  const steps = fc.record({ sentAt: instant, validUntil: instant, openedAt: instant, confirmedAt: instant, withdrawnAt: instant, remindedAt: instant, outcome: fc.constantFrom(null, "started" as const) });
  fc.assert(fc.property(steps, (each) => {
    const state = referralState(each, NOW);
    if (each.withdrawnAt || each.outcome || each.confirmedAt) expect(["withdrawn", "ended", "confirmed"]).toContain(state);
    if (reminderDue(each, NOW)) expect(["sent", "opened", "expired"]).toContain(state);
    if (!each.sentAt && !each.confirmedAt && !each.withdrawnAt && !each.outcome) expect(state).toBe("draft");
  }));
});

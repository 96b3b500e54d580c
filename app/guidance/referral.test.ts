import fc from "fast-check";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { asc, eq, sql } from "drizzle-orm";
import { ANONYMOUS, type SignedInActor } from "#app/access/actor.ts";
import { createLimits } from "#app/server/limits.server.ts";
import { auditRecords } from "#db/schema/audit.ts";
import { referralAnswers, referralItems, referralOutcomes, referrals } from "#db/schema/referrals.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, NOW, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { answerItem } from "./answer-referral-item.server.ts";
import { confirmReferral, declineReferral, findHandover, openHandover } from "./confirm-referral.server.ts";
import { addItem, makeReferral, noteOutcome, remindReferral, sendReferral, withdrawReferral } from "./make-referral.server.ts";
import { CODE_LOCK_MINUTES, CODE_MISSES, daysFrom, LINK_DAYS, REFERRAL_OUTCOMES, REMIND_AFTER_DAYS, type ReferralSteps, referralState, reminderDue, type Told, wayOf } from "./referral.ts";
import { referralOf, referralsNotConfirmed, referralsOf, referralsWaiting } from "./referral-queries.server.ts";

const site = openTestDatabase();
const limits = () => createLimits(site.db);
let municipality: Municipality;
let marloes: Account;
let rima: Holder;
let id: string;

const DETAILS = {
  kind: "family-help", toOrganisation: "Humanitas", toName: "Joke", togetherHow: "call", togetherOn: "2026-12-01",
  told: { name: "Rima", why: "Hulp met de post en de toeslagen.", agreed: "Joke belt deze week.", family: "Een kind van 4.", money: "Een schuld bij de energie." },
} as const;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
});
beforeEach(async () => {
  marloes = await aConsultant(site.db, municipality);
  rima = await aHolder(site.db, marloes);
  id = await makeReferral(as(marloes.actor), rima.id, DETAILS);
});

const as = (actor: SignedInActor, now = NOW) => contextFor(site.db, actor, now);
/** Each receiver from an address of their own: tries are counted by it. */
let addresses = 0;
const receiver = (now = NOW) => ({ ...contextFor(site.db, ANONYMOUS, now), origin: `198.51.100.${(addresses += 1)}` });
const one = (actor: SignedInActor = marloes.actor, now = NOW) => readAs(site.db, actor, (context) => referralOf(context, rima.id, id), now);
const item = async (about: Told) => (await one()).items.find((each) => each.about === about)!;
const answer = async (actor: SignedInActor, about: Told, allowed: boolean, now = NOW) => answerItem(as(actor, now), rima.id, { itemId: (await item(about)).id, allowed });
/** The person says yes to what is needed and to the family, and no to money; to what was agreed nothing. */
const answers = async (actor: SignedInActor = rima.actor) => {
  for (const about of ["name", "why", "family"] as const) await answer(actor, about, true);
  await answer(actor, "money", false);
};
const send = (now = NOW) => sendReferral(as(marloes.actor, now), rima.id, id);
const open = (key: { token: string; code: string }, now = NOW) => openHandover(receiver(now), limits(), key);
const confirm = (key: { token: string; code: string }, name = "Joke Visser", now = NOW) => confirmReferral(receiver(now), limits(), { ...key, name, metOn: "2026-12-02", line: "Ik bel dinsdag." });
const shownOf = async (key: { token: string; code: string }, now = NOW) => {
  const shown = await open(key, now);
  return shown.ok ? shown.items.map(({ about }) => about) : shown;
};
const other = (code: string) => (code === "000000" ? "000001" : "000000");
const trailOf = () => asSystem(site.db, ({ db }) => db.select({ action: auditRecords.action, municipality: auditRecords.municipalityId, details: auditRecords.details }).from(auditRecords).where(sql`${auditRecords.holderId} = ${rima.id} and ${auditRecords.action} like 'referral%'`).orderBy(asc(auditRecords.id)));

describe("the receiver", () => {
  test("reads with link and code what the person said yes to, and no more; and confirms once", async () => {
    await answers();
    const key = await send();
    expect(await findHandover(receiver(), key.token)).toEqual({ state: "open", sender: { name: marloes.name, phone: "038-1234567", municipality: municipality.name } });
    expect(await one()).toMatchObject({ state: "sent", openedAt: null, confirmedAt: null });
    const shown = await open(key);
    expect(shown).toMatchObject({ ok: true, toOrganisation: "Humanitas", together: { how: "call", on: "2026-12-01" }, items: [{ about: "name", text: "Rima" }, { about: "why", text: DETAILS.told.why }, { about: "family", text: "Een kind van 4." }], confirmed: null });
    expect(JSON.stringify(shown), "neither the no nor what has no answer").not.toMatch(/schuld|deze week|Haddad|06-8765/);
    expect(await one()).toMatchObject({ state: "opened" });
    expect(await confirm(key)).toMatchObject({ confirmed: { name: "Joke Visser", metOn: "2026-12-02" } });
    expect(await confirm(key, "Iemand Anders", daysFrom(NOW, 1))).toMatchObject({ confirmed: { name: "Joke Visser", at: NOW } });
    expect(await one()).toMatchObject({ state: "confirmed", confirmedName: "Joke Visser", metOn: "2026-12-02", confirmedLine: "Ik bel dinsdag." });
    const trail = await trailOf();
    expect(trail.map(({ action }) => action)).toEqual(["referral.made", ...Array<string>(3).fill("referral-item.allowed"), "referral-item.refused", "referral.sent", "referral.opened", "referral.confirmed"]);
    expect(new Set(trail.map((each) => each.municipality))).toEqual(new Set([municipality.id]));
    expect(JSON.stringify(trail), "who may read the trail may not read this").not.toMatch(/Humanitas|family|post/);
  });

  test("two at once confirm one time", async () => {
    await answers();
    const key = await send();
    const both = await Promise.all(["Joke", "Piet"].map((name) => confirm(key, name)));
    expect(new Set(both.map((each) => each.ok && each.confirmed?.name)).size).toBe(1);
  });

  test("can say that they can't take it on: then the link tells nothing more, and nobody confirms it", async () => {
    await answers();
    const key = await send();
    expect(await declineReferral(receiver(), limits(), { token: key.token, code: other(key.code), line: "Vol." })).toMatchObject({ ok: false, why: "code" });
    expect(await declineReferral(receiver(), limits(), { ...key, line: "We zitten vol tot maart." })).toBe("declined");
    expect(await one()).toMatchObject({ state: "declined", declinedLine: "We zitten vol tot maart." });
    expect(await findHandover(receiver(), key.token)).toMatchObject({ state: "declined" });
    await expect(open(key)).rejects.toThrow("not found");
    await expect(confirm(key)).rejects.toThrow("not found");
    await expect(send()).rejects.toThrow("referralClosed");
  });

  test("can't say no after a yes", async () => {
    await answers();
    const key = await send();
    await confirm(key);
    expect(await declineReferral(receiver(), limits(), { ...key, line: "Toch niet." })).toBe("confirmed");
    expect(await one()).toMatchObject({ state: "confirmed", declinedAt: null });
  });

  test("gets nowhere with the link alone: looking at it uses nothing up, wrong codes lock it", async () => {
    await answers();
    const { token, code } = await send();
    for (let at = 0; at < CODE_MISSES; at += 1) expect(await findHandover(receiver(), token)).toMatchObject({ state: "open" });
    for (let left = CODE_MISSES - 1; left > 0; left -= 1) expect(await open({ token, code: other(code) })).toEqual({ ok: false, why: "code", count: left });
    expect(await open({ token, code: other(code) })).toEqual({ ok: false, why: "locked", count: CODE_LOCK_MINUTES });
    expect(await open({ token, code }), "the right one, too soon").toMatchObject({ ok: false, why: "locked" });
    expect(await one()).toMatchObject({ openedAt: null });
    expect(await open({ token, code }, new Date(NOW.getTime() + (CODE_LOCK_MINUTES + 1) * 60_000))).toMatchObject({ ok: true });
    const kept = await site.asOwner(`select token_hash, code_hash from referrals where id = '${id}'`);
    expect(JSON.stringify(kept)).not.toMatch(new RegExp(`${token}|"${code}"`));
  });

  test("wrong codes at the same time are counted one by one", async () => {
    await answers();
    const { token, code } = await send();
    const tries = await Promise.all(Array.from({ length: CODE_MISSES + 3 }, () => open({ token, code: other(code) })));
    expect(tries.filter((each) => !each.ok && each.why === "code")).toHaveLength(CODE_MISSES - 1);
  });

  test("many tries from one address are refused, whatever the link", async () => {
    await answers();
    const { token, code } = await send();
    const stubborn = { ...receiver(), origin: "203.0.113.9" };
    for (let at = 0; at < 30; at += 1) await openHandover(stubborn, limits(), { token: `no-such-link-${at}`, code }).catch(() => null);
    await expect(openHandover(stubborn, limits(), { token, code })).rejects.toThrow("tooMany");
  });

  test("finds a link that ended, was taken back, or was replaced, closed", async () => {
    await answers();
    const first = await send();
    expect(await findHandover(receiver(daysFrom(NOW, LINK_DAYS)), first.token)).toMatchObject({ state: "expired" });
    await expect(open(first, daysFrom(NOW, LINK_DAYS))).rejects.toThrow("not found");
    expect(await one(marloes.actor, daysFrom(NOW, LINK_DAYS))).toMatchObject({ state: "expired", due: true });
    const { token } = await remindReferral(as(marloes.actor), rima.id, id);
    await expect(findHandover(receiver(), first.token)).rejects.toThrow("not found");
    expect(await open({ token, code: first.code }), "the code that was told before").toMatchObject({ ok: true });
    const second = await send();
    await expect(findHandover(receiver(), token)).rejects.toThrow("not found");
    await withdrawReferral(as(marloes.actor), rima.id, id);
    expect(await findHandover(receiver(), second.token)).toMatchObject({ state: "withdrawn" });
    await expect(confirm(second)).rejects.toThrow("not found");
    await expect(send()).rejects.toThrow("referralClosed");
  });
});

describe("consent", () => {
  test("nothing is sent before the person says yes to the name and to why", async () => {
    expect(await one()).toMatchObject({ state: "asked", needed: "open", unanswered: 5 });
    await expect(send()).rejects.toThrow("referralAskFirst");
    await answer(rima.actor, "name", true);
    await answer(rima.actor, "why", false);
    expect(await one()).toMatchObject({ state: "refused" });
    await expect(send()).rejects.toThrow("referralAskFirst");
    await answer(rima.actor, "why", true);
    await answer(rima.actor, "agreed", false);
    await answer(rima.actor, "family", false);
    expect(await one()).toMatchObject({ state: "asked", needed: "yes", unanswered: 1 });
    await answer(rima.actor, "money", true);
    expect(await one()).toMatchObject({ state: "ready" });
    expect(await shownOf(await send())).toEqual(["name", "why", "money"]);
  });

  test("a yes taken back is not shown from then on, and the yes of before stays, marked", async () => {
    await answers();
    await answer(rima.actor, "family", false, daysFrom(NOW, 1));
    const key = await send();
    expect(await shownOf(key)).toEqual(["name", "why"]);
    const given = await asSystem(site.db, async ({ db }) => db.select({ allowed: referralAnswers.allowed, replacedAt: referralAnswers.replacedAt }).from(referralAnswers).where(eq(referralAnswers.itemId, (await item("family")).id)).orderBy(asc(referralAnswers.answeredAt)));
    expect(given).toEqual([{ allowed: true, replacedAt: daysFrom(NOW, 1) }, { allowed: false, replacedAt: null }]);
    await answer(rima.actor, "name", false);
    expect(await findHandover(receiver(), key.token), "without the name there is nobody to hand over").toMatchObject({ state: "withdrawn" });
    expect(await one()).toMatchObject({ state: "refused" });
  });

  test("said in the talk is noted by who heard it; the person's own no stands", async () => {
    await answers(marloes.actor);
    expect(await item("family")).toMatchObject({ allowed: true, by: marloes.name, byRole: "consultant" });
    await answer(rima.actor, "family", false);
    expect(await item("family")).toMatchObject({ allowed: false, byRole: "status-holder" });
    await expect(answer(marloes.actor, "family", true)).rejects.toThrow("referralPersonSaidNo");
    expect(await item("family")).toMatchObject({ allowed: false });
    await answer(marloes.actor, "why", false);
    expect(await item("why"), "a no is always heard").toMatchObject({ allowed: false });
  });

  test("something added later is not told before there is a yes to it", async () => {
    await answers();
    const key = await send();
    await addItem(as(marloes.actor), rima.id, id, { about: "languages", text: "Arabisch en Engels." });
    expect(await shownOf(key)).not.toContain("languages");
    await answer(rima.actor, "languages", true);
    expect(await shownOf(key)).toContain("languages");
    expect(await item("family")).toMatchObject({ readAt: NOW });
    expect(await item("money"), "never shown").toMatchObject({ readAt: null });
  });

  test("of another person can't be given, by nobody", async () => {
    const { id: itemId } = await item("family");
    const sara = await aHolder(site.db, marloes);
    const colleague = await aConsultant(site.db, municipality);
    await expect(answerItem(as(sara.actor), sara.id, { itemId, allowed: true })).rejects.toThrow("not found");
    await expect(answerItem(as(sara.actor), rima.id, { itemId, allowed: true })).rejects.toThrow("not found");
    await expect(answerItem(as(colleague.actor), rima.id, { itemId, allowed: true })).rejects.toThrow("not found");
    expect(await item("family")).toMatchObject({ allowed: null });
  });

  test("what was asked can't be changed, nor a referral by the person, nor an answer in another's name", async () => {
    const { id: itemId } = await item("family");
    await expect(readAs(site.db, marloes.actor, ({ db }) => db.update(referralItems).set({ text: "Iets anders" }).where(eq(referralItems.id, itemId)))).rejects.toThrow();
    await expect(readAs(site.db, marloes.actor, ({ db }) => db.update(referrals).set({ toOrganisation: "Iemand anders" }))).rejects.toThrow();
    await expect(readAs(site.db, rima.actor, ({ db }) => db.delete(referrals))).rejects.toThrow();
    await expect(readAs(site.db, marloes.actor, ({ db }) => db.insert(referralAnswers).values({ itemId, allowed: true, answeredBy: rima.actor.accountId, answeredAt: NOW }))).rejects.toThrow();
    await readAs(site.db, rima.actor, ({ db }) => db.update(referrals).set({ withdrawnAt: NOW }));
    expect(await one()).toMatchObject({ state: "asked" });
  });
});

test("a question waits for the person until it is answered, or until it doesn't matter any more", async () => {
  const waiting = (actor = rima.actor, holderId = rima.id) => readAs(site.db, actor, (context) => referralsWaiting(context, holderId));
  expect(await waiting()).toEqual({ waits: true });
  await answers();
  expect(await waiting(), "what was agreed").toEqual({ waits: true });
  await answer(rima.actor, "agreed", false);
  expect(await waiting()).toEqual({ waits: false });
  await addItem(as(marloes.actor), rima.id, id, { about: "other", text: "Nog iets." });
  expect(await waiting()).toEqual({ waits: true });
  await noteOutcome(as(marloes.actor), rima.id, id, { outcome: "helped" });
  expect(await waiting()).toEqual({ waits: false });
  const sara = await aHolder(site.db, marloes);
  expect(await waiting(sara.actor, sara.id), "nobody was asked").toBeNull();
});

test("an outcome put right leaves the earlier one, marked", async () => {
  await noteOutcome(as(marloes.actor), rima.id, id, { outcome: "not-come", line: "Ze was ziek." });
  await noteOutcome(as(marloes.actor, daysFrom(NOW, 1)), rima.id, id, { outcome: "helped" });
  const { outcomes, state } = await one();
  expect(state).toBe("ended");
  expect(outcomes.map(({ outcome, replacedAt }) => [outcome, replacedAt])).toEqual([["helped", null], ["not-come", daysFrom(NOW, 1)]]);
});

test("those without an answer for a week are on the list of today, the longest wait first, and a no at once", async () => {
  const third = await aHolder(site.db, marloes);
  const sara = await aHolder(site.db, marloes);
  const make = async (holder: Holder) => {
    const referralId = await makeReferral(as(marloes.actor), holder.id, { kind: "other", toOrganisation: "Taalhuis", told: { name: "Sara", why: "Les in de buurt." } });
    for (const { id: itemId } of (await readAs(site.db, marloes.actor, (context) => referralOf(context, holder.id, referralId))).items) await answerItem(as(marloes.actor), holder.id, { itemId, allowed: true });
    return referralId;
  };
  const due = (days: number, actor = marloes.actor, limit?: number) => readAs(site.db, actor, (context) => referralsNotConfirmed(context, limit), daysFrom(NOW, days));
  const second = await make(sara);
  const declined = await make(third);
  await answers();
  expect((await due(90)).total, "nothing was sent").toBe(0);
  const key = await send();
  await sendReferral(as(marloes.actor, daysFrom(NOW, 1)), sara.id, second);
  expect(await due(REMIND_AFTER_DAYS - 1)).toEqual({ rows: [], total: 0 });
  expect(await due(REMIND_AFTER_DAYS)).toMatchObject({ rows: [{ holderId: rima.id, firstName: rima.firstName, referralId: id, since: NOW, declined: false }], total: 1 });
  expect(await due(REMIND_AFTER_DAYS + 1, marloes.actor, 1)).toMatchObject({ rows: [{ referralId: id }], total: 2 });
  expect(await due(90, (await aConsultant(site.db, municipality)).actor)).toEqual({ rows: [], total: 0 });
  const no = await sendReferral(as(marloes.actor, daysFrom(NOW, 2)), third.id, declined);
  await declineReferral(receiver(daysFrom(NOW, 2)), limits(), { ...no, line: "Vol." });
  expect((await due(REMIND_AFTER_DAYS + 1)).rows.map(({ referralId }) => referralId)).toEqual([id, second, declined]);
  await confirm(key);
  await remindReferral(as(marloes.actor, daysFrom(NOW, REMIND_AFTER_DAYS)), sara.id, second);
  expect((await due(REMIND_AFTER_DAYS + 1)).rows.map(({ referralId }) => referralId), "reminded a day ago").toEqual([declined]);
  await noteOutcome(as(marloes.actor), third.id, declined, { outcome: "not-come" });
  expect((await due(REMIND_AFTER_DAYS + 1)).total).toBe(0);
});

describe("who sees it", () => {
  const seen = (actor: SignedInActor, referralId = id) => readAs(site.db, actor, async ({ db }) => {
    const items = db.select({ id: referralItems.id }).from(referralItems).where(eq(referralItems.referralId, referralId));
    return [
      await db.$count(referrals, eq(referrals.id, referralId)), await db.$count(referralItems, eq(referralItems.referralId, referralId)),
      await db.$count(referralAnswers, sql`${referralAnswers.itemId} in ${items}`), await db.$count(referralOutcomes, eq(referralOutcomes.referralId, referralId)),
    ];
  });

  test("the person and who accompanies them, nobody else", async () => {
    await answers();
    await noteOutcome(as(marloes.actor), rima.id, id, { outcome: "came" });
    expect(await seen(marloes.actor)).toEqual([1, 5, 4, 1]);
    expect(await seen(rima.actor)).toEqual([1, 5, 4, 1]);
    const walid = await aBuddy(site.db, municipality);
    await aMatch(site.db, rima, { kind: "buddy", id: walid.id, actor: walid.actor }, "active");
    const neighbours = await aMunicipality(site.db, { neighbourOf: municipality });
    const strangers = {
      colleague: (await aConsultant(site.db, municipality)).actor, coordinator: (await aCoordinator(site.db, municipality)).actor, employer: (await anOrganisation(site.db, municipality)).employer,
      buddy: walid.actor, neighbour: (await aConsultant(site.db, neighbours)).actor, other: (await aHolder(site.db, marloes)).actor,
    };
    for (const [name, actor] of Object.entries(strangers)) {
      expect(await seen(actor), name).toEqual([0, 0, 0, 0]);
      expect(await readAs(site.db, actor, (context) => referralsOf(context, rima.id)), name).toEqual([]);
      await expect(noteOutcome(as(actor), rima.id, id, { outcome: "no-help" }), name).rejects.toThrow("not found");
      await expect(sendReferral(as(actor), rima.id, id), name).rejects.toThrow("not found");
      await expect(withdrawReferral(as(actor), rima.id, id), name).rejects.toThrow("not found");
      await expect(makeReferral(as(actor), rima.id, DETAILS), name).rejects.toThrow();
    }
    await expect(makeReferral(as(rima.actor), rima.id, DETAILS), "the person self").rejects.toThrow();
  });

  test("a coordinator who is the contact person", async () => {
    const annelies = await aCoordinator(site.db, municipality);
    await site.asOwner(`update status_holders set contact_person_id = '${annelies.actor.accountId}' where id = '${rima.id}'`);
    expect(await seen(annelies.actor)).toEqual([1, 5, 0, 0]);
    expect(await seen(marloes.actor), "the contact person of before").toEqual([0, 0, 0, 0]);
  });
});

test("of many referrals the state and the way agree, and a reminder is never due for who needs none", () => {
  const instant = fc.option(fc.integer({ min: -60, max: 60 }).map((days) => daysFrom(NOW, days)));
  const steps: fc.Arbitrary<ReferralSteps & { remindedAt: Date | null }> = fc.record({
    needed: fc.constantFrom("yes", "no", "open"), unanswered: fc.nat(3), sentAt: instant, validUntil: instant, openedAt: instant, confirmedAt: instant, declinedAt: instant, withdrawnAt: instant, remindedAt: instant,
    outcome: fc.option(fc.constantFrom(...REFERRAL_OUTCOMES)),
  });
  fc.assert(fc.property(steps, (each) => {
    const state = referralState(each, NOW);
    if (each.withdrawnAt || each.outcome || each.confirmedAt || each.declinedAt) expect(["withdrawn", "ended", "confirmed", "declined"]).toContain(state);
    if (reminderDue(each, NOW)) expect(["sent", "opened", "expired"]).toContain(state);
    if (["sent", "opened", "expired"].includes(state)) expect(each.needed).not.toBe("no");
    if (!each.sentAt && !each.confirmedAt && !each.declinedAt && !each.withdrawnAt && !each.outcome) expect(["asked", "ready", "refused"]).toContain(state);
    const way = wayOf(each);
    expect(way.filter((step) => step.state === "current").length).toBeLessThanOrEqual(1);
    expect(way.find(({ step }) => step === "sent")!.state === "done").toBe(each.sentAt !== null);
  }));
});

import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SignedInActor } from "#app/access/actor.ts";
import { auditRecords } from "#db/schema/audit.ts";
import { contactMoments } from "#db/schema/contact.ts";
import { contactRhythms } from "#db/schema/contact-rhythms.ts";
import { atOnce, outcomes } from "#tests/factories/at-once.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, NOW, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { agreeRhythm } from "./agree-rhythm.server.ts";
import { contactPlanOf, contactPlans, momentsOf, rhythmsOf } from "./contact-queries.server.ts";
import { correctMoment, noteMoment } from "./note-moment.server.ts";

const site = openTestDatabase();
const TODAY = "2026-11-24";
let municipality: Municipality;
let marloes: Account;
let rima: Holder;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
});
beforeEach(async () => {
  rima = await aHolder(site.db, marloes, { createdAt: new Date("2026-01-10T10:00:00Z") });
});

const as = (actor: SignedInActor, now = NOW) => contextFor(site.db, actor, now);
const plan = (now = NOW) => readAs(site.db, marloes.actor, (context) => contactPlanOf(context, rima.id), now);
const moments = async (actor = marloes.actor) => (await readAs(site.db, actor, (context) => momentsOf(context, rima.id, { page: 1, size: 20 }))).rows;
const trail = () => asSystem(site.db, ({ db }) => db.select({ action: auditRecords.action, details: auditRecords.details }).from(auditRecords).where(sql`${auditRecords.holderId} = ${rima.id} and ${auditRecords.action} like 'contact-%'`).orderBy(auditRecords.id));

describe("the contact person", () => {
  test("notes a call, and the next contact counts from it", async () => {
    expect(await plan()).toMatchObject({ phase: "search", days: 14, agreed: false, last: null, dueOn: "2026-01-24" });
    await noteMoment(as(marloes.actor), rima.id, { kind: "call", on: "2026-11-20", note: "Zoekt een fiets." });
    expect(await plan()).toMatchObject({ last: { kind: "call", on: "2026-11-20" }, dueOn: "2026-12-04", overdue: -10 });
    expect(await moments()).toMatchObject([{ kind: "call", note: "Zoekt een fiets.", by: marloes.name, replacedAt: null }]);
    expect(await trail(), "no note in the trail").toEqual([{ action: "contact-moment.noted", details: { kind: "call" } }]);
  });

  test("asks soon after somebody who didn't come", async () => {
    await noteMoment(as(marloes.actor), rima.id, { kind: "no-show", on: TODAY });
    expect(await plan()).toMatchObject({ dueOn: "2026-11-27" });
  });

  test("puts a moment right: what stood there is kept, and no longer counts", async () => {
    await noteMoment(as(marloes.actor), rima.id, { kind: "call", on: TODAY, note: "Goed." });
    const [first] = await moments();
    await correctMoment(as(marloes.actor), rima.id, first!.id, { kind: "call", on: "2026-11-03", note: "Goed." });
    expect((await moments()).map(({ note, replacedAt }) => [note, replacedAt])).toEqual([["Goed.", NOW], ["Goed.", null]]);
    expect(await plan()).toMatchObject({ last: { on: "2026-11-03" }, dueOn: "2026-11-17", overdue: 7 });
    await expect(correctMoment(as(marloes.actor), rima.id, first!.id, { kind: "visit", on: TODAY })).rejects.toThrow("momentReplaced");
    const [, second] = await moments();
    await correctMoment(as(marloes.actor), rima.id, second!.id, { kind: "call", on: "2026-11-03", note: "Goed." });
    expect(await moments(), "the same again").toHaveLength(2);
  });

  test("can't note what is yet to come", async () => {
    await expect(noteMoment(as(marloes.actor), rima.id, { kind: "talk", on: "2026-11-25" })).rejects.toThrow("momentToCome");
    expect(await moments()).toEqual([]);
  });

  test("who puts right the same moment twice at once does so once", async () => {
    await noteMoment(as(marloes.actor), rima.id, { kind: "call", on: TODAY });
    const [first] = await moments();
    const tries = ["visit", "talk"] as const;
    const results = await atOnce(site, sql`select 1 from status_holders where id = ${rima.id}`, tries.map((kind) => () => correctMoment(as(marloes.actor), rima.id, first!.id, { kind, on: TODAY })));
    expect(outcomes(results)).toEqual(["done", "momentReplaced"]);
    expect(await moments()).toHaveLength(2);
  });
});

describe("a rhythm of one's own", () => {
  test("counts until it is changed, with its reason, and the history is kept", async () => {
    await noteMoment(as(marloes.actor), rima.id, { kind: "talk", on: "2026-11-20" });
    await agreeRhythm(as(marloes.actor), rima.id, { days: 3, reason: "Verhuist deze maand." });
    expect(await plan()).toMatchObject({ days: 3, agreed: true, dueOn: "2026-11-23", overdue: 1 });
    await agreeRhythm(as(marloes.actor), rima.id, { days: 3, reason: "Nog eens." });
    await agreeRhythm(as(marloes.actor, new Date(NOW.getTime() + 1000)), rima.id, { reason: "Verhuizing is klaar." });
    expect(await plan()).toMatchObject({ days: 14, agreed: false });
    const history = await readAs(site.db, marloes.actor, (context) => rhythmsOf(context, rima.id, 10));
    expect(history.map(({ days, reason }) => [days, reason])).toEqual([[null, "Verhuizing is klaar."], [3, "Verhuist deze maand."]]);
    expect(await trail()).toEqual([
      { action: "contact-moment.noted", details: { kind: "talk" } }, { action: "contact-rhythm.agreed", details: { days: 3 } }, { action: "contact-rhythm.agreed", details: { days: null } },
    ]);
  });

  test("goes with the phase where none was agreed: dense when a match begins", async () => {
    const bakery = await anOrganisation(site.db, municipality);
    const placementId = await aPlacement(site.db, bakery);
    await aMatch(site.db, rima, { kind: "placement", id: placementId, actor: bakery.employer }, "active");
    expect(await plan()).toMatchObject({ phase: "beginning", days: 7 });
    expect(await plan(new Date("2027-01-10T10:00:00Z"))).toMatchObject({ phase: "settled", days: 28 });
  });
});

test("plans of many come together, each with its own", async () => {
  const omar = await aHolder(site.db, marloes, { createdAt: NOW });
  await noteMoment(as(marloes.actor), omar.id, { kind: "visit", on: TODAY });
  const plans = await readAs(site.db, marloes.actor, (context) => contactPlans(context, [rima.id, omar.id]));
  expect([plans.get(rima.id)!.last, plans.get(omar.id)!.last]).toEqual([null, { kind: "visit", on: TODAY }]);
});

describe("nobody else", () => {
  test("reads notes or rhythms, or adds any", async () => {
    await noteMoment(as(marloes.actor), rima.id, { kind: "talk", on: TODAY, note: "Slaapt slecht." });
    await agreeRhythm(as(marloes.actor), rima.id, { days: 5, reason: "Slaapt slecht." });
    const neighbours = await aMunicipality(site.db, { neighbourOf: municipality });
    const bakery = await anOrganisation(site.db, municipality);
    const walid = await aBuddy(site.db, municipality);
    const placementId = await aPlacement(site.db, bakery);
    await aMatch(site.db, rima, { kind: "placement", id: placementId, actor: bakery.employer }, "active");
    await aMatch(site.db, rima, { kind: "buddy", id: walid.id, actor: walid.actor }, "active");
    const others: Record<string, SignedInActor> = {
      person: rima.actor, colleague: (await aConsultant(site.db, municipality)).actor, coordinator: (await aCoordinator(site.db, municipality)).actor,
      neighbour: (await aConsultant(site.db, neighbours)).actor, employer: bakery.employer, buddy: walid.actor,
    };
    for (const [who, actor] of Object.entries(others)) {
      expect(await readAs(site.db, actor, ({ db }) => db.select().from(contactMoments)), who).toEqual([]);
      expect(await readAs(site.db, actor, ({ db }) => db.select().from(contactRhythms)), who).toEqual([]);
      await expect(noteMoment(as(actor), rima.id, { kind: "call", on: TODAY }), who).rejects.toThrow();
      await expect(agreeRhythm(as(actor), rima.id, { days: 1, reason: "Zomaar" }), who).rejects.toThrow();
    }
    expect(await moments()).toHaveLength(1);
  });

  test("rewrites what was noted, not even the contact person by hand", async () => {
    await noteMoment(as(marloes.actor), rima.id, { kind: "talk", on: TODAY, note: "Zo was het." });
    await expect(readAs(site.db, marloes.actor, ({ db }) => db.update(contactMoments).set({ note: "Anders." }))).rejects.toThrow();
    await expect(readAs(site.db, marloes.actor, ({ db }) => db.delete(contactMoments))).rejects.toThrow();
    await expect(readAs(site.db, marloes.actor, ({ db }) => db.delete(contactRhythms))).rejects.toThrow();
  });
});

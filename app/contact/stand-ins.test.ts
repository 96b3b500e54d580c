import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { SignedInActor } from "#app/access/actor.ts";
import { guidanceShown } from "#app/guidance/guidance-shown.server.ts";
import { moodLines } from "#app/guidance/mood-queries.server.ts";
import { sayMood } from "#app/guidance/say-mood.server.ts";
import { dossier, listDossiers } from "#app/status-holders/status-holder-queries.server.ts";
import { auditRecords } from "#db/schema/audit.ts";
import { standIns } from "#db/schema/stand-ins.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { atOnce, outcomes } from "#tests/factories/at-once.ts";
import { asSystem, contextFor, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { endStandIn, nameStandIn } from "./name-stand-in.server.ts";
import { noteMoment } from "./note-moment.server.ts";
import { ownStandIns, standInOf, standsInFor } from "./stand-ins.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let sander: Account;
let rima: Holder;

beforeEach(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
  sander = await aConsultant(site.db, municipality);
  rima = await aHolder(site.db, marloes);
});

/** Noon of a day in November 2026. */
const on = (day: number) => new Date(`2026-11-${String(day).padStart(2, "0")}T11:00:00Z`);
const as = (actor: SignedInActor, day = 24) => contextFor(site.db, actor, on(day));
const name = (more: Partial<{ colleagueId: string; from: string; till: string }> = {}, day = 24) =>
  nameStandIn(as(marloes.actor, day), { colleagueId: sander.actor.accountId, from: "2026-11-26", till: "2026-11-28", ...more });
const seen = async (actor: SignedInActor, at: Date) => (await readAs(site.db, actor, (context) => listDossiers(context, { page: 1, size: 50 }), at)).rows.map(({ id }) => id);

describe("a colleague who stands in", () => {
  test("sees the dossiers from the first day to the last, and neither before nor after", async () => {
    await aHolder(site.db, sander);
    await name();
    const days: [Date, boolean][] = [
      [on(25), false], [new Date("2026-11-25T22:59:00Z"), false], [new Date("2026-11-25T23:01:00Z"), true], [on(26), true], [on(28), true],
      [new Date("2026-11-28T22:59:00Z"), true], [new Date("2026-11-28T23:01:00Z"), false], [on(29), false],
    ];
    for (const [at, sees] of days) expect((await seen(sander.actor, at)).includes(rima.id), at.toISOString()).toBe(sees);
    await expect(readAs(site.db, sander.actor, (context) => dossier(context, rima.id), on(24))).rejects.toThrow();
    expect((await readAs(site.db, sander.actor, (context) => dossier(context, rima.id), on(27))).firstName).toBe(rima.firstName);
    expect(await seen(marloes.actor, on(27)), "the contact person keeps them").toEqual([rima.id]);
  });

  test("works in the dossier, and leaves the contact person as it is", async () => {
    await name();
    await noteMoment(as(sander.actor, 27), rima.id, { kind: "call", on: "2026-11-27" });
    await expect(noteMoment(as(sander.actor, 25), rima.id, { kind: "call", on: "2026-11-25" })).rejects.toThrow();
    const change = (set: Partial<typeof statusHolders.$inferInsert>) =>
      readAs(site.db, sander.actor, ({ db }) => db.update(statusHolders).set(set).where(eq(statusHolders.id, rima.id)).returning({ id: statusHolders.id }), on(27));
    expect(await change({ hoursMax: 4 })).toHaveLength(1);
    await expect(change({ contactPersonId: sander.actor.accountId })).rejects.toThrow();
  });

  test("is told no faces and nothing that is for the contact person alone", async () => {
    await sayMood(contextFor(site.db, rima.actor, on(27)), "overall", 2);
    await name();
    expect((await readAs(site.db, sander.actor, (context) => moodLines(context, rima.id, 4), on(27))).lines).toEqual([]);
    expect((await readAs(site.db, marloes.actor, (context) => moodLines(context, rima.id, 4), on(27))).lines).toHaveLength(1);
    const holder = { id: rima.id, contactPersonId: marloes.actor.accountId };
    expect(await readAs(site.db, sander.actor, (context) => guidanceShown(context, holder), on(27)), "what guides is there").not.toBeNull();
  });

  test("sees nothing any more when it is ended, at once", async () => {
    await name({ from: "2026-11-24" });
    expect(await seen(sander.actor, on(24))).toEqual([rima.id]);
    const { coming: [one] } = await readAs(site.db, marloes.actor, (context) => ownStandIns(context), on(24));
    await endStandIn(as(marloes.actor), one!.id);
    expect(await seen(sander.actor, on(24))).toEqual([]);
    await expect(endStandIn(as(marloes.actor), one!.id)).rejects.toThrow();
    const { coming, past } = await readAs(site.db, marloes.actor, (context) => ownStandIns(context), on(24));
    expect([coming.length, past.length]).toEqual([0, 1]);
  });

  test("is one of the same municipality, though rows said otherwise", async () => {
    const neighbours = await aMunicipality(site.db, { neighbourOf: municipality });
    const lotte = await aConsultant(site.db, neighbours);
    await expect(name({ colleagueId: lotte.actor.accountId })).rejects.toMatchObject({ key: "contactPersonUnavailable" });
    const row = { municipalityId: municipality.id, consultantId: marloes.actor.accountId, colleagueId: lotte.actor.accountId, fromDay: "2026-11-24", tillDay: "2026-11-28", createdAt: on(24) };
    await expect(readAs(site.db, marloes.actor, ({ db }) => db.insert(standIns).values(row)), "by hand").rejects.toThrow();
    await asSystem(site.db, ({ db }) => db.insert(standIns).values(row));
    expect(await seen(lotte.actor, on(25))).toEqual([]);
  });
});

describe("naming a stand-in", () => {
  test("is refused for days gone by, too long a period, oneself, and where somebody is named already", async () => {
    for (const [from, till] of [["2026-11-23", "2026-11-27"], ["2026-11-27", "2026-11-26"], ["2026-11-26", "2027-01-21"]] as const) {
      await expect(name({ from, till }), `${from} ${till}`).rejects.toMatchObject({ key: "standInPeriod" });
    }
    await expect(name({ colleagueId: marloes.actor.accountId })).rejects.toMatchObject({ key: "contactPersonUnavailable" });
    await name({ from: "2026-11-26", till: "2027-01-20" });
    await expect(name({ from: "2027-01-20", till: "2027-01-22" })).rejects.toMatchObject({ key: "standInOverlaps" });
    await name({ from: "2027-01-21", till: "2027-01-22" });
  });

  test("of two at once leaves one", async () => {
    const row = sql`select 1 from accounts where id = ${marloes.actor.accountId}`;
    expect(outcomes(await atOnce(site, row, [() => name(), () => name()]))).toEqual(["done", "standInOverlaps"]);
  });

  test("is nobody else's, nor is ending it or stretching it", async () => {
    const annelies = await aCoordinator(site.db, municipality);
    for (const actor of [annelies.actor, rima.actor]) await expect(nameStandIn(as(actor), { colleagueId: sander.actor.accountId, from: "2026-11-26", till: "2026-11-27" })).rejects.toThrow();
    const row = { municipalityId: municipality.id, consultantId: marloes.actor.accountId, colleagueId: sander.actor.accountId, fromDay: "2026-11-24", tillDay: "2026-11-28", createdAt: on(24) };
    await expect(readAs(site.db, sander.actor, ({ db }) => db.insert(standIns).values(row)), "no colleague lets themselves in").rejects.toThrow();
    await name();
    const { coming: [one] } = await readAs(site.db, marloes.actor, (context) => ownStandIns(context), on(24));
    await expect(endStandIn(as(sander.actor), one!.id)).rejects.toThrow();
    await expect(readAs(site.db, marloes.actor, ({ db }) => db.update(standIns).set({ tillDay: "2026-12-30" }))).rejects.toThrow();
    const third = await aConsultant(site.db, municipality);
    expect(await readAs(site.db, third.actor, ({ db }) => db.select().from(standIns))).toEqual([]);
    expect(await readAs(site.db, rima.actor, ({ db }) => db.select().from(standIns))).toEqual([]);
  });

  test("is in the trail, and the person is told who it is, only in the period", async () => {
    await name();
    expect(await asSystem(site.db, ({ db }) => db.select({ action: auditRecords.action, details: auditRecords.details }).from(auditRecords).where(sql`${auditRecords.actorId} = ${marloes.actor.accountId}`)))
      .toEqual([{ action: "stand-in.named", details: { colleague: sander.actor.accountId, from: "2026-11-26", till: "2026-11-28" } }]);
    const told = (day: number) => readAs(site.db, rima.actor, (context) => standInOf(context, rima.id), on(day));
    expect([await told(25), await told(29)]).toEqual([null, null]);
    expect(await told(26)).toEqual({ name: sander.name, phone: "038-1234567", till: "2026-11-28" });
    expect(await readAs(site.db, sander.actor, (context) => standsInFor(context), on(25))).toMatchObject([{ consultant: marloes.name, from: "2026-11-26" }]);
  });
});

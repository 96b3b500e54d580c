import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SignedInActor } from "#app/access/actor.ts";
import { sql } from "drizzle-orm";
import { integrationRoutes, workHours } from "#db/schema/hours.ts";
import { auditRecords } from "#db/schema/audit.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { confirmHours, noteRoute } from "./confirm-hours.server.ts";
import { confirmedByOrganisation, hoursByMonth, hoursOf, hoursToConfirm, hoursTowards } from "./hours-queries.server.ts";

const site = openTestDatabase();
/** A Friday, three weeks after the match began on NOW. */
const LATER = new Date("2026-12-11T15:00:00Z");
const WEEKS = ["2026-12-07", "2026-11-30", "2026-11-23"];
let municipality: Municipality;
let marloes: Account;
let bakery: Organisation;
let rima: Holder;
let matchId: string;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
});
beforeEach(async () => {
  bakery = await anOrganisation(site.db, municipality);
  rima = await aHolder(site.db, marloes);
  const placementId = await aPlacement(site.db, bakery);
  matchId = await aMatch(site.db, rima, { kind: "placement", id: placementId, actor: bakery.employer }, "active");
});

const as = (actor: SignedInActor) => contextFor(site.db, actor, LATER);
const employer = () => as(bakery.employer);
const waiting = (actor = bakery.employer) => readAs(site.db, actor, hoursToConfirm, LATER);
const total = (actor: SignedInActor) => readAs(site.db, actor, async (context) => (await hoursTowards(context, rima.id)).total, LATER);

describe("an organisation", () => {
  test("sees the weeks that wait, with the hours agreed, and confirms them", async () => {
    expect((await waiting()).map(({ matchId: id, weeks }) => ({ id, weeks }))).toEqual([{ id: matchId, weeks: WEEKS }]);
    expect(await confirmHours(employer(), WEEKS.map((week) => ({ matchId, week, hours: 7.5 })))).toBe(3);
    expect(await waiting()).toEqual([]);
    expect(await total(rima.actor)).toBe(22.5);
    expect((await readAs(site.db, bakery.employer, (context) => confirmedByOrganisation(context, { page: 1, size: 10 }), LATER)).total).toBe(3);
  });

  test("puts right what it confirmed, and what stood there is kept", async () => {
    await confirmHours(employer(), [{ matchId, week: WEEKS[0]!, hours: 8 }]);
    expect(await confirmHours(employer(), [{ matchId, week: WEEKS[0]!, hours: 8 }]), "the same again").toBe(0);
    expect(await confirmHours(employer(), [{ matchId, week: WEEKS[0]!, hours: 0 }])).toBe(1);
    expect(await total(rima.actor)).toBe(0);
    const kept = await asSystem(site.db, ({ db }) => db.select({ hours: workHours.hours, put: workHours.replacedAt }).from(workHours).where(sql`${workHours.matchId} = ${matchId}`).orderBy(workHours.id));
    expect(kept).toEqual([{ hours: 8, put: LATER }, { hours: 0, put: null }]);
    const trail = await asSystem(site.db, ({ db }) => db.select({ action: auditRecords.action }).from(auditRecords).where(sql`${auditRecords.holderId} = ${rima.id} and ${auditRecords.action} like 'hours.%'`).orderBy(auditRecords.id));
    expect(trail.map(({ action }) => action)).toEqual(["hours.confirmed", "hours.corrected"]);
  });

  test("two who confirm the same at once leave one row", async () => {
    await Promise.all([5, 6, 5, 6].map((hours) => confirmHours(employer(), WEEKS.map((week) => ({ matchId, week, hours })))));
    expect((await readAs(site.db, bakery.employer, (context) => confirmedByOrganisation(context, { page: 1, size: 10 }), LATER)).total).toBe(3);
  });

  test.each([["next week", "2026-12-14"], ["before the first day", "2026-11-16"], ["a day that is no Monday", "2026-12-08"]])("can't confirm %s, nor anything beside it", async (_, week) => {
    await expect(confirmHours(employer(), [{ matchId, week: WEEKS[0]!, hours: 4 }, { matchId, week, hours: 4 }])).rejects.toThrow("hoursWeek");
    expect(await total(rima.actor)).toBe(0);
  });

  test("knows nothing of another one's people", async () => {
    const other = await anOrganisation(site.db, municipality);
    expect(await waiting(other.employer)).toEqual([]);
    await expect(confirmHours(as(other.employer), [{ matchId, week: WEEKS[0]!, hours: 4 }])).rejects.toThrow();
    await confirmHours(employer(), [{ matchId, week: WEEKS[0]!, hours: 4 }]);
    expect((await readAs(site.db, other.employer, (context) => confirmedByOrganisation(context, { page: 1, size: 10 }), LATER)).rows).toEqual([]);
  });
});

test("the person can't write hours, nor take them away, even by hand", async () => {
  await confirmHours(employer(), [{ matchId, week: WEEKS[0]!, hours: 4 }]);
  await expect(confirmHours(as(rima.actor), [{ matchId, week: WEEKS[1]!, hours: 40 }])).rejects.toThrow();
  await readAs(site.db, rima.actor, ({ db }) => db.delete(workHours));
  await readAs(site.db, rima.actor, ({ db }) => db.update(workHours).set({ hours: 60 }));
  expect(await total(rima.actor)).toBe(4);
});

test("a buddy sees no hours", async () => {
  const walid = await aBuddy(site.db, municipality);
  await aMatch(site.db, rima, { kind: "buddy", id: walid.id, actor: walid.actor }, "active");
  await confirmHours(employer(), [{ matchId, week: WEEKS[0]!, hours: 4 }]);
  expect(await readAs(site.db, walid.actor, ({ db }) => db.select().from(workHours))).toEqual([]);
});

test("the contact person adds a week that the organisation forgot, a colleague can't", async () => {
  await confirmHours(contextFor(site.db, marloes.actor, new Date("2027-04-20T10:00:00Z")), [{ matchId, week: WEEKS[2]!, hours: 6 }]);
  expect(await total(marloes.actor)).toBe(6);
  const lotte = await aConsultant(site.db, municipality);
  await expect(confirmHours(as(lotte.actor), [{ matchId, week: WEEKS[1]!, hours: 6 }])).rejects.toThrow();
});

test("hours count towards what the route asks, with those made elsewhere", async () => {
  await confirmHours(employer(), WEEKS.map((week) => ({ matchId, week, hours: 10 })));
  const towards = () => readAs(site.db, rima.actor, (context) => hoursTowards(context, rima.id), LATER);
  expect((await towards()).targets).toEqual([]);
  await noteRoute(as(marloes.actor), rima.id, { route: "z", participationElsewhere: 370, practiceElsewhere: 0 });
  expect((await towards()).targets).toEqual([{ kind: "participation", hours: 400, of: 800, percent: 50 }, { kind: "practice", hours: 30, of: 40, percent: 75 }]);
  await noteRoute(as(marloes.actor), rima.id, { route: "education", participationElsewhere: 0, practiceElsewhere: 0 });
  expect((await towards()).targets).toEqual([]);
  await expect(readAs(site.db, rima.actor, ({ db }) => db.insert(integrationRoutes).values({ holderId: rima.id, route: "b1", updatedBy: rima.actor.accountId, updatedAt: LATER }).onConflictDoUpdate({ target: integrationRoutes.holderId, set: { route: "b1" } }))).rejects.toThrow();
});

test("the statement has months, the list has weeks", async () => {
  await confirmHours(employer(), [{ matchId, week: WEEKS[0]!, hours: 4 }, { matchId, week: WEEKS[1]!, hours: 4.5 }, { matchId, week: WEEKS[2]!, hours: 0 }]);
  const months = await readAs(site.db, marloes.actor, (context) => hoursByMonth(context, rima.id), LATER);
  expect(months.map(({ month, hours, weeks }) => ({ month, hours, weeks }))).toEqual([{ month: "2026-11", hours: 4.5, weeks: 1 }, { month: "2026-12", hours: 4, weeks: 1 }]);
  const list = await readAs(site.db, rima.actor, (context) => hoursOf(context, rima.id, { page: 1, size: 2 }), LATER);
  expect(list.rows.map(({ week }) => week)).toEqual(WEEKS.slice(0, 2));
  expect(list.pages).toBe(2);
});

import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SignedInActor } from "#app/access/actor.ts";
import { endMatch } from "#app/matches/answer-match.server.ts";
import { databaseError } from "#app/server/errors.ts";
import { visitAgreements, visitLines, visitMoves, workplaceVisits } from "#db/schema/visits.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { visitsToMake } from "./due-queries.server.ts";
import { holdVisit, moveVisit, planVisit, tickAgreement, type VisitHeld, writeOrganisationLine } from "./hold-visit.server.ts";
import { visitOf, visitsOf, visitsOfMatch } from "./visit-queries.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let bakery: Organisation;
let rima: Holder;
let matchId: string;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
});
beforeEach(async () => {
  marloes = await aConsultant(site.db, municipality);
  bakery = await anOrganisation(site.db, municipality);
  rima = await aHolder(site.db, marloes);
  matchId = await aMatch(site.db, rima, { kind: "placement", id: await aPlacement(site.db, bakery), actor: bakery.employer }, "active");
});

const LATER = new Date("2026-12-02T15:00:00Z");
const as = (actor: SignedInActor) => contextFor(site.db, actor, LATER);
const visits = (actor: SignedInActor) => readAs(site.db, actor, (context) => visitsOf(context, rima.id), LATER);
const first = async () => (await visits(marloes.actor))[0]!.id;
const HELD: VisitHeld = {
  madeOn: "2026-12-02",
  said: { person: { face: 4, line: "De koffie is leuk." }, organisation: { face: null, line: "Rima is altijd op tijd." }, "contact-person": { face: null, line: "Let op haar rug." } },
  agreements: [{ what: "Vraagt om een lage kar.", doer: "organisation", byOn: "2026-12-09" }],
};
const hold = (visitId: string, more: Partial<VisitHeld> = {}, actor = marloes.actor) => holdVisit(as(actor), rima.id, visitId, { ...HELD, ...more });

describe("visits come by themselves", () => {
  test("three, with the beginning of a placement; none for a buddy", async () => {
    expect((await visits(marloes.actor)).map(({ week, plannedOn, state }) => [week, plannedOn, state])).toEqual([[1, "2026-11-26", "planned"], [4, "2026-12-17", "planned"], [12, "2027-02-11", "planned"]]);
    const walid = await aBuddy(site.db, municipality);
    await aMatch(site.db, rima, { kind: "buddy", id: walid.id, actor: walid.actor }, "active");
    expect(await visits(marloes.actor)).toHaveLength(3);
  });

  test("not before everyone has said yes", async () => {
    const other = await aHolder(site.db, marloes);
    await aMatch(site.db, other, { kind: "placement", id: await aPlacement(site.db, bakery), actor: bakery.employer }, "accepted");
    expect(await readAs(site.db, marloes.actor, (context) => visitsOf(context, other.id))).toEqual([]);
  });

  test("are off when the placement ends; what was made stays", async () => {
    await hold(await first());
    await endMatch(as(marloes.actor), matchId, { reason: "paid-work", note: null });
    expect((await visits(marloes.actor)).map(({ state }) => state)).toEqual(["made"]);
    const all = await asSystem(site.db, ({ db }) => db.select({ state: workplaceVisits.state }).from(workplaceVisits).where(eq(workplaceVisits.matchId, matchId)).orderBy(workplaceVisits.plannedOn));
    expect(all.map(({ state }) => state)).toEqual(["made", "cancelled", "cancelled"]);
    await expect(planVisit(as(marloes.actor), rima.id, matchId, "2026-12-10")).rejects.toThrow("matchMoved");
  });
});

test("a visit is put off with a reason, which is kept; not into the past", async () => {
  const id = await first();
  await moveVisit(as(marloes.actor), rima.id, id, { to: "2026-12-04", reason: "Inventaris" });
  await expect(moveVisit(as(marloes.actor), rima.id, id, { to: "2026-12-01", reason: "Terug" })).rejects.toThrow("balanceNext");
  expect(await readAs(site.db, marloes.actor, (context) => visitOf(context, rima.id, id))).toMatchObject({ plannedOn: "2026-12-04", moves: [{ from: "2026-11-26", to: "2026-12-04", reason: "Inventaris" }] });
  await hold(id);
  await expect(moveVisit(as(marloes.actor), rima.id, id, { to: "2026-12-08", reason: "Nog eens" })).rejects.toThrow("matchMoved");
});

test("what was said is put right by another line, what was agreed is ticked off", async () => {
  const id = await first();
  await hold(id);
  await hold(id, { said: { ...HELD.said, person: { face: 2, line: null } }, agreements: [] });
  const [visit] = await visits(marloes.actor);
  expect([visit!.state, visit!.madeOn, visit!.said.person?.face, visit!.said.organisation?.line, visit!.agreements.map(({ what }) => what)]).toEqual(["made", "2026-12-02", 2, "Rima is altijd op tijd.", ["Vraagt om een lage kar."]]);
  const kept = await asSystem(site.db, ({ db }) => db.select({ face: visitLines.face, until: visitLines.replacedAt }).from(visitLines).where(eq(visitLines.visitId, id)).orderBy(visitLines.id));
  expect(kept.filter(({ face }) => face !== null)).toEqual([{ face: 4, until: LATER }, { face: 2, until: null }]);
  await tickAgreement(as(marloes.actor), rima.id, visit!.agreements[0]!.id, true);
  expect((await visits(rima.actor))[0]!.agreements[0]!.doneAt).toEqual(LATER);
  await expect(hold(id, { madeOn: "2026-12-03" })).rejects.toThrow("matchMoved");
});

describe("who sees visits", () => {
  test("the organisation the days and its own line, and no more", async () => {
    const id = await first();
    await hold(id);
    const seen = await readAs(site.db, bakery.employer, (context) => visitsOfMatch(context, matchId), LATER);
    expect(seen.map(({ plannedOn, state, line }) => [plannedOn, state, line])).toEqual([["2026-11-26", "made", "Rima is altijd op tijd."], ["2026-12-17", "planned", null], ["2027-02-11", "planned", null]]);
    const by = (table: typeof visitLines | typeof visitAgreements | typeof visitMoves) => readAs(site.db, bakery.employer, ({ db }) => db.select().from(table));
    expect((await by(visitLines)).map((row) => "voice" in row && row.voice)).toEqual(["organisation"]);
    expect([await by(visitAgreements), await by(visitMoves)]).toEqual([[], []]);
  });

  test("the organisation writes its own line, of its own match only", async () => {
    const id = await first();
    await writeOrganisationLine(as(bakery.employer), matchId, id, "Gaat goed.");
    await writeOrganisationLine(as(bakery.employer), matchId, id, "Gaat heel goed.");
    expect((await visits(marloes.actor))[0]!.said.organisation!.line).toBe("Gaat heel goed.");
    const other = await anOrganisation(site.db, municipality);
    await expect(writeOrganisationLine(as(other.employer), matchId, id, "Nee")).rejects.toThrow();
    await expect(readAs(site.db, bakery.employer, ({ db }) => db.insert(visitLines).values({ visitId: id, voice: "contact-person", line: "Nee", writtenBy: bakery.employer.accountId, writtenAt: LATER }))).rejects.toThrow();
    expect(await readAs(site.db, bakery.employer, ({ db }) => db.update(workplaceVisits).set({ plannedOn: "2030-01-01" }).returning())).toEqual([]);
  });

  test("the person the own face, the days and what was agreed; not the others' lines", async () => {
    await hold(await first());
    const [visit] = await visits(rima.actor);
    expect(Object.keys(visit!.said)).toEqual(["person"]);
    expect(visit!.agreements).toHaveLength(1);
    await expect(hold(visit!.id, {}, rima.actor)).rejects.toThrow();
  });

  test("others nothing", async () => {
    await hold(await first());
    const walid = await aBuddy(site.db, municipality);
    await aMatch(site.db, rima, { kind: "buddy", id: walid.id, actor: walid.actor }, "active");
    const lotte = await aConsultant(site.db, await aMunicipality(site.db, { neighbourOf: municipality }));
    const strangers = [walid.actor, (await aConsultant(site.db, municipality)).actor, (await aCoordinator(site.db, municipality)).actor, lotte.actor, (await anOrganisation(site.db, municipality)).employer, (await aHolder(site.db, marloes)).actor];
    for (const actor of strangers) {
      for (const table of [workplaceVisits, visitLines, visitAgreements, visitMoves]) expect(await readAs(site.db, actor, ({ db }) => db.select().from(table)), actor.role).toEqual([]);
    }
  });

  test("nobody takes a line away", async () => {
    await hold(await first());
    expect(await readAs(site.db, marloes.actor, ({ db }) => db.delete(visitLines)).catch((error) => databaseError(error)?.code)).toBe("42501");
  });
});

test("visits to make: of the own people, soon or late", async () => {
  const due = (actor: SignedInActor) => readAs(site.db, actor, (context) => visitsToMake(context, { ahead: 20 }), LATER);
  expect(await due(marloes.actor)).toMatchObject({ rows: [{ on: "2026-11-26", week: 1, matchId, holderId: rima.id }, { on: "2026-12-17", week: 4 }], total: 2 });
  await hold(await first());
  expect((await due(marloes.actor)).total).toBe(1);
  expect((await due((await aCoordinator(site.db, municipality)).actor)).total).toBe(0);
});

import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SignedInActor } from "#app/access/actor.ts";
import { endMatch } from "#app/matches/answer-match.server.ts";
import { aftercare, closings, passportChoices } from "#db/schema/closings.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, NOW, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { choosePassport } from "./choose-passport.server.ts";
import { closingOf } from "./closing-queries.server.ts";
import { aftercareDue } from "./due-queries.server.ts";
import { type ClosingTold, doAftercare, holdClosing } from "./hold-closing.server.ts";
import { passportOf } from "./passport-queries.server.ts";
import { concludeGoal, setGoal } from "./set-goal.server.ts";

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

const TOLD: ClosingTold = { wentWell: "Samenwerken met collega's.", learnt: "De kassa.", face: 4, nextStep: "paid-work", nextLine: "Solliciteert bij de bakker.", contactOn: "2027-02-24" };
const own = () => contextFor(site.db, marloes.actor);
const end = () => endMatch(own(), matchId, { reason: "next-step", note: null });
const hold = (more: Partial<ClosingTold> = {}, actor = marloes.actor) => holdClosing(contextFor(site.db, actor), rima.id, matchId, { ...TOLD, ...more });
const closing = (actor: SignedInActor) => readAs(site.db, actor, (context) => closingOf(context, matchId));
const due = (actor: SignedInActor, on: string) => readAs(site.db, actor, (context) => aftercareDue(context), new Date(`${on}T10:00:00Z`));

describe("an end", () => {
  test("plans a contact three months later, with a closing talk or without", async () => {
    await end();
    expect((await closing(marloes.actor)).contact).toMatchObject({ dueOn: "2027-02-24", doneAt: null });
    expect((await due(marloes.actor, "2027-02-10")).total).toBe(0);
    expect(await due(marloes.actor, "2027-02-20")).toMatchObject({ rows: [{ on: "2027-02-24", holderId: rima.id, matchId }], total: 1 });
    expect((await due((await aConsultant(site.db, municipality)).actor, "2027-02-20")).total).toBe(0);
  });

  test("of what never ran plans nothing", async () => {
    const other = await aHolder(site.db, marloes);
    const proposed = await aMatch(site.db, other, { kind: "placement", id: await aPlacement(site.db, bakery), actor: bakery.employer }, "accepted");
    await endMatch(own(), proposed, { reason: "withdrawn", note: null });
    expect(await asSystem(site.db, ({ db }) => db.select().from(aftercare).where(eq(aftercare.holderId, other.id)))).toEqual([]);
    await expect(holdClosing(own(), other.id, proposed, TOLD)).rejects.toThrow();
  });

  test("the contact is had once, and then doesn't wait any more", async () => {
    await end();
    const { contact } = await closing(marloes.actor);
    await doAftercare(own(), rima.id, contact!.id, "Werkt nu bij de bakker.");
    expect((await due(marloes.actor, "2027-03-20")).total).toBe(0);
    await expect(doAftercare(own(), rima.id, contact!.id, null)).rejects.toThrow("matchMoved");
  });
});

describe("a closing talk", () => {
  test("is for what has ended; noted again, what stood there is kept, and the contact is moved", async () => {
    await expect(hold()).rejects.toThrow("matchMoved");
    await end();
    await hold();
    await hold({ learnt: "De kassa en de oven.", contactOn: "2027-01-11" });
    expect(await closing(rima.actor)).toMatchObject({ closing: { learnt: "De kassa en de oven.", nextStep: "paid-work", face: 4 }, contact: null });
    expect((await closing(marloes.actor)).contact!.dueOn).toBe("2027-01-11");
    const kept = await asSystem(site.db, ({ db }) => db.select({ learnt: closings.learnt, until: closings.replacedAt }).from(closings).where(eq(closings.matchId, matchId)).orderBy(closings.id));
    expect(kept).toEqual([{ learnt: "De kassa.", until: NOW }, { learnt: "De kassa en de oven.", until: null }]);
    await expect(hold({ contactOn: "2026-11-24" })).rejects.toThrow("balanceNext");
  });

  test("is read by the person and who guides, and nobody else", async () => {
    await end();
    await hold();
    const walid = await aBuddy(site.db, municipality);
    await aMatch(site.db, rima, { kind: "buddy", id: walid.id, actor: walid.actor }, "active");
    const lotte = await aConsultant(site.db, await aMunicipality(site.db, { neighbourOf: municipality }));
    const strangers = [walid.actor, bakery.employer, (await aConsultant(site.db, municipality)).actor, (await aCoordinator(site.db, municipality)).actor, lotte.actor, (await aHolder(site.db, marloes)).actor];
    for (const actor of strangers) {
      expect(await closing(actor), actor.role).toEqual({ closing: null, contact: null });
      await expect(hold({}, actor), actor.role).rejects.toThrow();
    }
    await expect(hold({}, rima.actor)).rejects.toThrow();
  });
});

describe("the skills passport", () => {
  const passport = (actor: SignedInActor = rima.actor) => readAs(site.db, actor, (context) => passportOf(context, rima.id));
  const shown = async () => (await passport()).filter((line) => line.shown).map(({ kind }) => kind);

  beforeEach(async () => {
    const told = { why: null, reviewOn: "2026-12-22" };
    const [reached, stopped] = [await setGoal(own(), rima.id, matchId, { ...told, goal: "language", sign: "Vraagt een klant wat die zoekt." }), await setGoal(own(), rima.id, matchId, { ...told, goal: "trade", sign: "Bakt zelf." })];
    await concludeGoal(own(), rima.id, reached, { outcome: "reached", line: "Ging vanzelf." });
    await concludeGoal(own(), rima.id, stopped, { outcome: "stopped", line: "Te zwaar." });
    await end();
    await hold();
  });

  test("has facts at first, and words of talks only once the person says so", async () => {
    expect((await passport()).map(({ kind, shown: is }) => [kind, is])).toEqual([["language", true], ["language", true], ["place", true], ["goal", true], ["learnt", false], ["well", false]]);
    const items = new Map((await passport()).map(({ kind, item }) => [kind, item]));
    await choosePassport(contextFor(site.db, rima.actor), rima.id, [items.get("place")!, items.get("learnt")!, "place:nonsense"]);
    expect(await shown()).toEqual(["place", "learnt"]);
    await choosePassport(contextFor(site.db, rima.actor), rima.id, [items.get("goal")!]);
    expect(await shown(), "kept").toEqual(["goal"]);
    expect(JSON.stringify(await passport())).not.toMatch(/Te zwaar|Ging vanzelf|Solliciteert|"face"/);
  });

  test("is filled in alone or with who guides, and is nobody else's", async () => {
    await choosePassport(own(), rima.id, []);
    expect(await shown()).toEqual([]);
    const strangers = [bakery.employer, (await aConsultant(site.db, municipality)).actor, (await aCoordinator(site.db, municipality)).actor, (await aHolder(site.db, marloes)).actor];
    for (const actor of strangers) {
      await expect(choosePassport(contextFor(site.db, actor), rima.id, ["place"]), actor.role).rejects.toThrow();
      expect(await readAs(site.db, actor, ({ db }) => db.select().from(passportChoices)), actor.role).toEqual([]);
    }
  });
});

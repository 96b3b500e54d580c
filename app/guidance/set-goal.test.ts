import { eq } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SignedInActor } from "#app/access/actor.ts";
import { endMatch } from "#app/matches/answer-match.server.ts";
import { databaseError } from "#app/server/errors.ts";
import { auditRecords } from "#db/schema/audit.ts";
import { placementGoals } from "#db/schema/goals.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, NOW, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { goalsToReview } from "./due-queries.server.ts";
import { goalsOf, placesOf } from "./goal-queries.server.ts";
import { adaptGoal, concludeGoal, type GoalTold, setGoal } from "./set-goal.server.ts";

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

const TALK: GoalTold = { goal: "language", why: "Ik wil zelf met mensen praten.", sign: "Stelt zelf een vraag aan een klant.", reviewOn: "2026-12-22" };
const set = (more: Partial<GoalTold> = {}, actor = marloes.actor) => setGoal(contextFor(site.db, actor), rima.id, matchId, { ...TALK, ...more });
const adapt = (id: string, more: Partial<GoalTold & { reason: string }> = {}, actor = marloes.actor) => adaptGoal(contextFor(site.db, actor), rima.id, id, { ...TALK, reason: "Dit gaat al goed.", ...more });
const goals = (actor: SignedInActor) => readAs(site.db, actor, (context) => goalsOf(context, rima.id));

describe("a goal", () => {
  test("adapted keeps what it was, with the reason and the days; then it ends with a line", async () => {
    await set();
    const [first] = await goals(marloes.actor);
    await adapt(first!.id, { sign: "Helpt een klant aan de kassa." });
    const [second] = await goals(rima.actor);
    expect(second).toMatchObject({ lineId: first!.lineId, sign: "Helpt een klant aan de kassa.", outcome: null, earlier: [{ sign: TALK.sign, why: TALK.why, replacedReason: "Dit gaat al goed.", replacedAt: NOW }] });
    await concludeGoal(contextFor(site.db, marloes.actor), rima.id, second!.id, { outcome: "partly", line: "Bij drukte nog niet." });
    expect((await goals(rima.actor)).map(({ outcome, outcomeLine, earlier }) => [outcome, outcomeLine, earlier.length])).toEqual([["partly", "Bij drukte nog niet.", 1]]);
    await expect(adapt(second!.id)).rejects.toThrow("matchMoved");
    const trail = await asSystem(site.db, ({ db }) => db.select({ action: auditRecords.action }).from(auditRecords).where(eq(auditRecords.holderId, rima.id)).orderBy(auditRecords.id));
    expect(trail.map(({ action }) => action).filter((action) => action.startsWith("goal."))).toEqual(["goal.set", "goal.adapted", "goal.concluded"]);
  });

  test("that two adapt at once is adapted once; the other hears so", async () => {
    const id = await set();
    const both = await Promise.allSettled([adapt(id, { sign: "Een" }), adapt(id, { sign: "Twee" })]);
    expect(both.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await goals(marloes.actor)).map(({ earlier }) => earlier.length)).toEqual([1]);
  });

  test("three run at once, not four; an ended one makes room", async () => {
    const [first] = [await set(), await set({ goal: "trade" }), await set({ goal: "activation" })];
    await expect(set()).rejects.toThrow("goalsFull");
    await concludeGoal(contextFor(site.db, marloes.actor), rima.id, first, { outcome: "reached", line: null });
    await set();
    expect(await goals(marloes.actor)).toHaveLength(4);
  });

  test.each(["2026-11-24", "2020-01-01"])("isn't looked at again on %s: that isn't to come", async (reviewOn) => {
    await expect(set({ reviewOn })).rejects.toThrow("balanceNext");
    expect(await goals(marloes.actor)).toEqual([]);
  });

  test("can't be set where the placement has ended, nor for another's match", async () => {
    const other = await aHolder(site.db, marloes);
    await expect(setGoal(contextFor(site.db, marloes.actor), other.id, matchId, TALK)).rejects.toThrow();
    await endMatch(contextFor(site.db, marloes.actor), matchId, { reason: "moved", note: null });
    await expect(set()).rejects.toThrow("matchMoved");
    expect((await readAs(site.db, marloes.actor, (context) => placesOf(context, rima.id))).map(({ state }) => state)).toEqual(["ended"]);
  });
});

describe("who sees goals", () => {
  test("the person and who guides; nobody else, whatever they ask for", async () => {
    await set();
    const walid = await aBuddy(site.db, municipality);
    await aMatch(site.db, rima, { kind: "buddy", id: walid.id, actor: walid.actor }, "active");
    const [sander, annelies] = [await aConsultant(site.db, municipality), await aCoordinator(site.db, municipality)];
    const lotte = await aConsultant(site.db, await aMunicipality(site.db, { neighbourOf: municipality }));
    const other = await aHolder(site.db, marloes);
    const seen = async (actor: SignedInActor) => (await readAs(site.db, actor, ({ db }) => db.select().from(placementGoals).where(eq(placementGoals.holderId, rima.id)))).length;
    expect([await seen(rima.actor), await seen(marloes.actor)]).toEqual([1, 1]);
    for (const actor of [walid.actor, sander.actor, annelies.actor, lotte.actor, bakery.employer, other.actor]) expect(await seen(actor), actor.role).toBe(0);
    for (const actor of [rima.actor, sander.actor, annelies.actor, bakery.employer]) await expect(set({}, actor), actor.role).rejects.toThrow();
  });

  test("nobody rewrites or takes away what stood there", async () => {
    await set();
    for (const actor of [marloes.actor, rima.actor]) {
      const why = await readAs(site.db, actor, ({ db }) => db.update(placementGoals).set({ sign: "Anders" })).catch((error) => databaseError(error)?.code);
      expect(why).toBe("42501");
      expect(await readAs(site.db, actor, ({ db }) => db.delete(placementGoals)).catch((error) => databaseError(error)?.code)).toBe("42501");
    }
    await readAs(site.db, rima.actor, ({ db }) => db.update(placementGoals).set({ replacedAt: NOW, replacedReason: "weg" }));
    expect((await goals(rima.actor))[0]!.replacedAt).toBeNull();
  });
});

test("goals to review: of the own people, soon or late, the earliest first, and how many there are", async () => {
  const [late, soon] = [await set({ reviewOn: "2026-11-25" }), await set({ reviewOn: "2026-12-09" })];
  await set({ reviewOn: "2027-03-01" });
  const due = (actor: SignedInActor, asked = {}) => readAs(site.db, actor, (context) => goalsToReview(context, asked), new Date("2026-12-02T10:00:00Z"));
  const { rows, total } = await due(marloes.actor);
  expect(rows.map(({ goalId, on, name, holderId }) => [goalId, on, name, holderId])).toEqual([[late, "2026-11-25", `${rima.firstName} Haddad`, rima.id], [soon, "2026-12-09", `${rima.firstName} Haddad`, rima.id]]);
  expect(total).toBe(2);
  expect(await due(marloes.actor, { limit: 1 })).toMatchObject({ rows: [{ goalId: late }], total: 2 });
  expect((await due(marloes.actor, { ahead: 0 })).total).toBe(1);
  expect((await due((await aConsultant(site.db, municipality)).actor)).total).toBe(0);
  await concludeGoal(contextFor(site.db, marloes.actor), rima.id, late, { outcome: "reached", line: null });
  expect((await due(marloes.actor)).rows.map(({ goalId }) => goalId)).toEqual([soon]);
});

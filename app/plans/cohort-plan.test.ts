import { eq, inArray, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import type { SignedInActor } from "#app/access/actor.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import { planBuddies, planPlacements } from "#app/matching/plan/plan.ts";
import { DEFAULT_BUDDY_WEIGHTS, DEFAULT_PLACEMENT_WEIGHTS } from "#app/matching/weights.ts";
import { NotFound } from "#app/server/errors.ts";
import { matches } from "#db/schema/matches.ts";
import { placements } from "#db/schema/placements.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { atOnce, outcomes } from "#tests/factories/at-once.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, NOW, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { buddyCandidates, dayNumber, holderProfiles, placementCandidates } from "#app/suggestions/candidates.server.ts";
import type { CohortPlanAsked } from "./cohort-plan-form.ts";
import { cohortPlan, exportPlan, listCohortPlans, planRowCounts, planRows } from "./cohort-plan-queries.server.ts";
import { acceptPlanRows, decidePlanRow } from "./decide-plan-row.server.ts";
import { approveMatch, proposeMatch } from "#app/matches/propose-match.server.ts";
import { runCohortPlan } from "./run-cohort-plan.server.ts";
import { prepareCohortPlan, startCohortPlan } from "./start-cohort-plan.server.ts";
import { stopCohortPlan } from "./stop-cohort-plan.server.ts";
import { waitingHolders, waitingLanguages } from "./waiting-holders.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let annelies: Account;
let marloes: Account;
let kringloop: Organisation;

beforeEach(async () => {
  municipality = await aMunicipality(site.db);
  annelies = await aCoordinator(site.db, municipality);
  marloes = await aConsultant(site.db, municipality);
  kringloop = await anOrganisation(site.db, municipality);
});

const as = (account: Account) => contextFor(site.db, account.actor);
const daysAgo = (days: number) => new Date(NOW.getTime() - days * 24 * 60 * 60 * 1000);
const ALL: CohortPlanAsked = { holders: [], shown: [], rest: true, kind: "placement", aim: "most-people", floor: 0 };
const asked = (more: Partial<CohortPlanAsked> = {}): CohortPlanAsked => ({ ...ALL, ...more });
const fail = (error: unknown) => {
  throw error;
};

/** Plans and waits for the end. */
async function planned(more: Partial<CohortPlanAsked> = {}, who = annelies): Promise<string> {
  const { planId, ended } = await startCohortPlan(as(who), asked(more), fail);
  await ended;
  return planId;
}

const read = <T>(work: (context: Parameters<typeof cohortPlan>[0]) => Promise<T>, actor: SignedInActor = annelies.actor) => readAs(site.db, actor, work);
const plan = (planId: string) => read((context) => cohortPlan(context, planId));
const rowsOf = async (planId: string, kind: "placement" | "buddy" = "placement") => (await read((context) => planRows(context, planId, kind, "all", { page: 1, size: 100 }))).rows;
const pairsOf = async (planId: string, kind: "placement" | "buddy" = "placement") => (await rowsOf(planId, kind)).flatMap(({ holderId, partner }) => (partner ? [[holderId, partner.id]] : []));

/** Six people who differ, and four placements with five spots that fit some of them. */
async function aRegion(): Promise<Holder[]> {
  const people: Holder[] = [];
  for (const [at, more] of [{ dutchLevel: "A0" as const }, { hoursMax: 4 }, { exclusions: ["lifting" as const] }, {}, { travelLimitMinutes: 60 }, { dutchLevel: "B1" as const }].entries()) {
    people.push(await aHolder(site.db, marloes, { ...more, waitingSince: daysAgo(10 * at) }));
  }
  await aPlacement(site.db, kringloop, { demands: ["lifting"], spots: 2 });
  await aPlacement(site.db, kringloop, { headShare: 60, handShare: 20 });
  await aPlacement(site.db, kringloop, { dutchMin: "B1" });
  await aPlacement(site.db, kringloop, { hoursMin: 8 });
  return people;
}

describe("a plan", () => {
  test.each(["most-people", "best-total", "worst-off"] as const)("for %s has the pairs that the planner gives for the same rows", async (aim) => {
    await aRegion();
    const planId = await planned({ aim, floor: 40 });
    const direct = await read(async (context) =>
      planPlacements({
        holders: await holderProfiles(context, eq(statusHolders.municipalityId, municipality.id)), store: createPlacementStore(await placementCandidates(context, municipality.id)),
        weights: DEFAULT_PLACEMENT_WEIGHTS, today: dayNumber(NOW), aim, floor: 0.4,
      }),
    );
    expect(direct.pairs.length).toBeGreaterThan(2);
    expect((await pairsOf(planId)).toSorted()).toEqual(direct.pairs.map(({ holderId, optionId }) => [holderId, optionId]).toSorted());
    const { pairs: _, without, ...figures } = direct;
    expect(await plan(planId)).toMatchObject({ state: "done", progress: 1, kind: "placement", aim, summary: { placement: figures } });
    expect((await rowsOf(planId)).filter(({ partner }) => !partner).map(({ holderId, leftReason }) => [holderId, leftReason])).toEqual(without.map(({ holderId, reason }) => [holderId, reason]));
    expect(await site.asOwner(`select action, details->>'aim' as aim from audit_records where object_id = '${planId}'`)).toEqual([{ action: "cohort-plan.started", aim }]);
  });

  test("for both fills placements and buddies, each by itself; who wants no buddy gets none", async () => {
    const [first, second] = [await aHolder(site.db, marloes), await aHolder(site.db, marloes, { wantsBuddy: false })];
    const place = await aPlacement(site.db, kringloop, { spots: 2 });
    const buddy = await aBuddy(site.db, municipality, { capacity: 2 });
    const planId = await planned({ kind: "both" });
    expect((await pairsOf(planId)).toSorted()).toEqual([[first.id, place], [second.id, place]].toSorted());
    expect(await pairsOf(planId, "buddy")).toEqual([[first.id, buddy.id]]);
    const direct = await read(async (context) =>
      planBuddies({ holders: await holderProfiles(context, eq(statusHolders.id, first.id)), store: createBuddyStore(await buddyCandidates(context)), weights: DEFAULT_BUDDY_WEIGHTS, today: dayNumber(NOW), aim: "most-people", floor: 0 }),
    );
    expect((await plan(planId)).summary!.buddy!.plan).toEqual(direct.plan);
  });

  test("is for those who were chosen, and for the rest of a group", async () => {
    const [a, b, c] = [await aHolder(site.db, marloes), await aHolder(site.db, marloes), await aHolder(site.db, await aConsultant(site.db, municipality))];
    await aPlacement(site.db, kringloop, { spots: 9 });
    const people = async (more: Partial<CohortPlanAsked>) => (await rowsOf(await planned(more))).map(({ holderId }) => holderId).toSorted();
    expect(await people({ holders: [a.id], rest: false })).toEqual([a.id]);
    expect(await people({ holders: [], shown: [a.id], rest: true })).toEqual([b.id, c.id].toSorted());
    expect(await people({ holders: [a.id], shown: [a.id], rest: true, contact: marloes.actor.accountId })).toEqual([a.id, b.id].toSorted());
    const elsewhere = await aHolder(site.db, await aConsultant(site.db, await aMunicipality(site.db, { neighbourOf: municipality })));
    await expect(startCohortPlan(as(annelies), asked({ holders: [elsewhere.id], rest: false }), fail)).rejects.toMatchObject({ key: "planNobody" });
  });

  test("promises nothing twice: who has something under way is passed over, and so is a spot that is proposed to someone", async () => {
    const [busy, free] = [await aHolder(site.db, marloes), await aHolder(site.db, marloes)];
    const place = await aPlacement(site.db, kringloop);
    await aMatch(site.db, busy, { kind: "placement", id: place, actor: kringloop.employer }, "proposed");
    expect(await rowsOf(await planned())).toMatchObject([{ holderId: free.id, partner: null, leftReason: "no-option" }]);
    const other = await aPlacement(site.db, kringloop);
    expect(await pairsOf(await planned())).toEqual([[free.id, other]]);
  });

  test("stopped before it began ends as stopped, with what there is", async () => {
    for (let at = 0; at < 20; at += 1) await aHolder(site.db, marloes, { waitingSince: daysAgo(at) });
    await aPlacement(site.db, kringloop, { spots: 9 });
    const { planId, work } = await prepareCohortPlan(as(annelies), asked());
    await stopCohortPlan(as(annelies), planId);
    await stopCohortPlan(as(annelies), planId);
    await runCohortPlan(as(annelies), planId, work, fail);
    expect(await plan(planId)).toMatchObject({ state: "stopped", summary: { placement: { stopped: true } } });
    const rows = await rowsOf(planId);
    expect(rows).toHaveLength(20);
    expect(rows.slice(16).map(({ leftReason }) => leftReason)).toEqual(["stopped", "stopped", "stopped", "stopped"]);
    expect(rows.some(({ partner }) => partner)).toBe(true);
    expect(await site.asOwner(`select action from audit_records where object_id = '${planId}' and action = 'cohort-plan.stopped'`)).toHaveLength(1);
    await stopCohortPlan(as(annelies), planId);
  });

  test("that can't be worked out ends as failed, and says why to the log", async () => {
    await aHolder(site.db, marloes);
    await aPlacement(site.db, kringloop);
    const { planId, work } = await prepareCohortPlan(as(annelies), asked());
    const told: unknown[] = [];
    await runCohortPlan(as(annelies), planId, { ...work, parts: [{ ...work.parts[0]!, candidates: null as never }] }, (error) => told.push(error));
    expect(told).toHaveLength(1);
    expect(await plan(planId)).toMatchObject({ state: "failed", summary: null });
    expect(await rowsOf(planId)).toEqual([]);
  });

  test("is one at a time in a municipality, also when two ask at once", async () => {
    await aHolder(site.db, marloes);
    await aPlacement(site.db, kringloop);
    const colleague = await aCoordinator(site.db, municipality);
    const both = await atOnce(site, sql`select id from municipalities where id = ${municipality.id}`, [annelies, colleague].map((each) => () => prepareCohortPlan(as(each), asked())));
    expect(outcomes(both)).toEqual(["done", "planRunning"]);
    await expect(prepareCohortPlan(as(annelies), asked())).rejects.toMatchObject({ key: "planRunning" });
    const neighbours = await aMunicipality(site.db);
    await aHolder(site.db, await aConsultant(site.db, neighbours));
    await prepareCohortPlan(as(await aCoordinator(site.db, neighbours)), asked());
  });

  test("whose thread has been silent for half a minute reads as broken off, and stands in nobody's way", async () => {
    await aHolder(site.db, marloes);
    await aPlacement(site.db, kringloop);
    const { planId, work } = await prepareCohortPlan(as(annelies), asked());
    expect((await plan(planId)).state).toBe("running");
    await site.asOwner(`update cohort_plans set beat_at = now() - interval '31 seconds' where id = '${planId}'`);
    expect((await plan(planId)).state).toBe("failed");
    expect((await read((context) => listCohortPlans(context, { page: 1, size: 10 }))).rows).toMatchObject([{ id: planId, state: "failed" }]);
    const again = await planned();
    expect((await plan(again)).state).toBe("done");
    // The first one wakes up, too late.
    await runCohortPlan(as(annelies), planId, work, fail);
    expect((await plan(planId)).state).toBe("failed");
    expect(await rowsOf(planId)).toEqual([]);
  });

  test("with nobody to find something for is refused and leaves nothing", async () => {
    await aHolder(site.db, marloes, { wantsBuddy: false });
    await expect(startCohortPlan(as(annelies), asked({ kind: "buddy" }), fail)).rejects.toMatchObject({ key: "planNobody" });
    expect((await read((context) => listCohortPlans(context, { page: 1, size: 10 }))).total).toBe(0);
  });
});

describe("who waits", () => {
  test("is shown by group, longest waiting first, with what runs", async () => {
    const [short, long] = [await aHolder(site.db, marloes, { waitingSince: daysAgo(3) }), await aHolder(site.db, marloes, { waitingSince: daysAgo(30) })];
    const other = await aHolder(site.db, await aConsultant(site.db, municipality), { waitingSince: daysAgo(1) });
    await aHolder(site.db, marloes, { state: "paused" });
    await aMatch(site.db, long, { kind: "placement", id: await aPlacement(site.db, kringloop), actor: kringloop.employer }, "proposed");
    const group = (filter: Parameters<typeof waitingHolders>[1], limit = 10) => read((context) => waitingHolders(context, filter, limit));
    expect(await group({}, 2)).toMatchObject({ total: 3, rows: [{ id: long.id, openPlacement: true, openBuddy: false, languages: ["apc"] }, { id: short.id, openPlacement: false }] });
    expect((await group({ open: "without" })).rows.map(({ id }) => id)).toEqual([short.id, other.id]);
    expect((await group({ contact: marloes.actor.accountId })).total).toBe(2);
    expect((await group({ language: "apc" })).total).toBe(3);
    expect((await group({ language: "ti" })).total).toBe(0);
    expect(await read(waitingLanguages)).toEqual(["apc"]);
  });
});

describe("deciding on a plan", () => {
  const key = (planId: string, holder: Holder) => ({ planId, kind: "placement" as const, holderId: holder.id });
  const proposals = (...holders: Holder[]) => asSystem(site.db, ({ db }) => db.select({ id: matches.id, state: matches.state, placementId: matches.placementId, goal: matches.goal, proposedBy: matches.proposedBy }).from(matches).where(inArray(matches.holderId, holders.map(({ id }) => id))));

  test("accepting a row makes a proposal that waits for the contact person, and says that it comes from a plan", async () => {
    const holder = await aHolder(site.db, marloes, { languageGoal: 20, activationGoal: 70, tradeGoal: 10 });
    const place = await aPlacement(site.db, kringloop, { languageOffer: "much" });
    const planId = await planned();
    expect(await decidePlanRow(as(annelies), key(planId, holder), "accept")).toBe("accepted");
    const [made] = await proposals(holder);
    expect(made).toMatchObject({ state: "proposed", placementId: place, goal: "activation", proposedBy: annelies.actor.accountId });
    expect(await rowsOf(planId)).toMatchObject([{ decision: "accepted", matchId: made!.id, refusal: null }]);
    expect(await site.asOwner(`select details->>'planId' as plan from audit_records where object_id = '${made!.id}' and action = 'match.proposed'`)).toEqual([{ plan: planId }]);
    await approveMatch(as(marloes), made!.id);
    await expect(decidePlanRow(as(annelies), key(planId, holder), "accept")).rejects.toMatchObject({ key: "planRowDecided" });
  });

  test("looks again: when the last spot has gone, the row says so and nothing else changes", async () => {
    const [holder, other] = [await aHolder(site.db, marloes), await aHolder(site.db, marloes, { state: "paused" })];
    const place = await aPlacement(site.db, kringloop);
    const planId = await planned();
    await aMatch(site.db, other, { kind: "placement", id: place, actor: kringloop.employer }, "approved");
    expect(await decidePlanRow(as(annelies), key(planId, holder), "accept")).toMatchObject({ key: "placementFull" });
    expect(await rowsOf(planId)).toMatchObject([{ decision: "refused", matchId: null, refusal: { key: "placementFull" } }]);
    expect(await proposals(holder)).toEqual([]);
  });

  test.each([
    ["the person has less Dutch", { holder: { dutchLevel: "A0" as const } }, { key: "matchDoesNotFit", facts: { gate: "dutch" } }],
    ["the placement was closed", { place: { state: "closed" as const } }, { key: "placementClosed" }],
    ["someone proposed these two", { proposed: true }, { key: "matchExists" }],
  ])("looks again: when %s by now, the row says so", async (_, change: { holder?: object; place?: object; proposed?: boolean }, refusal) => {
    const holder = await aHolder(site.db, marloes);
    const place = await aPlacement(site.db, kringloop);
    const planId = await planned();
    if (change.holder) await asSystem(site.db, ({ db }) => db.update(statusHolders).set(change.holder!).where(eq(statusHolders.id, holder.id)));
    if (change.place) await asSystem(site.db, ({ db }) => db.update(placements).set(change.place!).where(eq(placements.id, place)));
    if (change.proposed) await proposeMatch(as(marloes), holder.id, { partner: { kind: "placement", id: place } });
    expect(await decidePlanRow(as(annelies), key(planId, holder), "accept")).toMatchObject(refusal);
    expect(await rowsOf(planId)).toMatchObject([{ decision: "refused", refusal }]);
    expect(await proposals(holder)).toHaveLength(change.proposed ? 1 : 0);
  });

  test("accepting all keeps the others when one is refused, and leaves alone what was decided on", async () => {
    const [first, second, third, aside] = [await aHolder(site.db, marloes), await aHolder(site.db, marloes), await aHolder(site.db, marloes), await aHolder(site.db, marloes)];
    const everyone = [first, second, third, aside];
    await aPlacement(site.db, kringloop, { spots: 4 });
    const planId = await planned();
    await decidePlanRow(as(annelies), key(planId, aside), "set-aside");
    await asSystem(site.db, ({ db }) => db.update(statusHolders).set({ hoursMax: 1 }).where(eq(statusHolders.id, second.id)));
    expect(await acceptPlanRows(as(annelies), { planId, kind: "placement" })).toEqual({ accepted: 2, refused: 1, more: false });
    expect(await read((context) => planRowCounts(context, planId, "placement"))).toEqual({ open: 0, accepted: 2, refused: 1, aside: 1, without: 0 });
    expect(await proposals(...everyone)).toHaveLength(2);
    expect(await acceptPlanRows(as(annelies), { planId, kind: "placement" })).toEqual({ accepted: 0, refused: 0, more: false });
    await decidePlanRow(as(annelies), key(planId, aside), "bring-back");
    expect(await acceptPlanRows(as(annelies), { planId, kind: "placement" })).toEqual({ accepted: 1, refused: 0, more: false });
  });

  test("accepting very many goes in parts, longest waiting first", async () => {
    const [short, long, longer] = [await aHolder(site.db, marloes, { waitingSince: daysAgo(1) }), await aHolder(site.db, marloes, { waitingSince: daysAgo(20) }), await aHolder(site.db, marloes, { waitingSince: daysAgo(30) })];
    await aPlacement(site.db, kringloop, { spots: 3 });
    const planId = await planned();
    expect(await acceptPlanRows(as(annelies), { planId, kind: "placement" }, 2)).toEqual({ accepted: 2, refused: 0, more: true });
    expect((await rowsOf(planId)).map(({ holderId, decision }) => [holderId, decision])).toEqual([[longer.id, "accepted"], [long.id, "accepted"], [short.id, null]]);
    expect(await acceptPlanRows(as(annelies), { planId, kind: "placement" }, 2)).toEqual({ accepted: 1, refused: 0, more: false });
  });

  test("two coordinators at once end as one proposal", async () => {
    const holder = await aHolder(site.db, marloes);
    await aPlacement(site.db, kringloop, { spots: 2 });
    const planId = await planned();
    const colleague = await aCoordinator(site.db, municipality);
    const both = await atOnce(site, sql`select plan_id from cohort_plan_rows where plan_id = ${planId}`, [annelies, colleague].map((each) => () => decidePlanRow(as(each), key(planId, holder), "accept")));
    expect(outcomes(both)).toEqual(["done", "planRowDecided"]);
    expect(await proposals(holder)).toHaveLength(1);
  });

  test("a person left without has nothing to accept", async () => {
    const holder = await aHolder(site.db, marloes);
    const planId = await planned();
    expect(await rowsOf(planId)).toMatchObject([{ leftReason: "no-option" }]);
    await expect(decidePlanRow(as(annelies), key(planId, holder), "accept")).rejects.toBeInstanceOf(NotFound);
  });

  test("is for coordinators of the same municipality: to others there is no plan", async () => {
    const holder = await aHolder(site.db, marloes);
    await aPlacement(site.db, kringloop);
    const planId = await planned();
    const neighbours = await aMunicipality(site.db, { neighbourOf: municipality });
    for (const stranger of [marloes, await aCoordinator(site.db, neighbours), await aConsultant(site.db, neighbours)]) {
      expect((await read((context) => listCohortPlans(context, { page: 1, size: 10 }), stranger.actor)).rows).toEqual([]);
      await expect(read((context) => cohortPlan(context, planId), stranger.actor)).rejects.toBeInstanceOf(NotFound);
      expect((await read((context) => planRows(context, planId, "placement", "all", { page: 1, size: 10 }), stranger.actor)).rows).toEqual([]);
      await expect(stopCohortPlan(as(stranger), planId)).rejects.toBeInstanceOf(NotFound);
      await expect(decidePlanRow(as(stranger), key(planId, holder), "accept")).rejects.toBeInstanceOf(NotFound);
      await expect(acceptPlanRows(as(stranger), { planId, kind: "placement" })).rejects.toBeInstanceOf(NotFound);
      await expect(exportPlan(as(stranger), planId, "placement")).rejects.toBeInstanceOf(NotFound);
    }
    expect(await proposals(holder)).toEqual([]);
    // A consultant can't store one either.
    await expect(prepareCohortPlan(as(marloes), asked())).rejects.toThrow();
  });
});

import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { DEFAULT_BUDDY_WEIGHTS, DEFAULT_PLACEMENT_WEIGHTS } from "#app/matching/weights.ts";
import { placements } from "#db/schema/placements.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { asSystem, contextFor, minutesLater, readAs } from "#tests/factories/contexts.ts";
import { aHolder } from "#tests/factories/holder.ts";
import { aMatch } from "#tests/factories/match.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { changeWeights } from "#app/weights/change-weights.server.ts";
import { explanationToday, keptExplanation } from "./kept-explanation.server.ts";
import { proposeMatch } from "./propose-match.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let annelies: Account;
let kringloop: Organisation;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
  annelies = await aCoordinator(site.db, municipality);
  kringloop = await anOrganisation(site.db, municipality);
});

const both = (matchId: string) => readAs(site.db, marloes.actor, async (context) => {
  const kept = (await keptExplanation(context, matchId))!;
  return { kept, today: await explanationToday(context, matchId, kept) };
});
const place = (id: string) => ({ kind: "placement" as const, id, actor: kringloop.employer });

describe("an explanation that was kept", () => {
  test("stays as it was, with the weights of its own version, whatever changes", async () => {
    const holder = await aHolder(site.db, marloes, { languageGoal: 50, activationGoal: 50, tradeGoal: 0 });
    const placementId = await aPlacement(site.db, kringloop);
    const matchId = await aMatch(site.db, holder, place(placementId), "proposed");
    const { kept: before, today: unchanged } = await both(matchId);
    expect(unchanged!.changes).toEqual({ criteria: [], gates: [] });

    const weights = { ...DEFAULT_PLACEMENT_WEIGHTS.values, goal: 60, welcome: 0 };
    await changeWeights(contextFor(site.db, annelies.actor, minutesLater(5)), { version: 1, reason: "Doel gaat voor.", placements: weights, buddies: DEFAULT_BUDDY_WEIGHTS.values });
    await asSystem(site.db, ({ db }) => db.update(statusHolders).set({ languageGoal: 0, activationGoal: 0, tradeGoal: 100, capacity: "small", hoursMax: 2 }).where(eq(statusHolders.id, holder.id)));

    const { kept, today } = await both(matchId);
    expect(kept).toEqual(before);
    expect(kept.weights).toMatchObject({ version: 1, by: null, values: { placements: DEFAULT_PLACEMENT_WEIGHTS.values } });
    expect(kept.explanation.weightsVersion).toBe(1);
    const parts = kept.explanation.criteria.map(({ contribution }) => contribution);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(kept.explanation.score);
    // The column is a shorter number than the explanation's own.
    expect(kept.score).toBeCloseTo(kept.explanation.score, 5);
    for (const { criterion, weight } of kept.explanation.criteria.filter(({ criterion }) => criterion !== "languageStep")) expect(weight, criterion).toBe(kept.weights.values.placements[criterion]);

    expect(today!.explanation.weightsVersion).toBe(2);
    expect(today!.changes.gates).toEqual(["hours"]);
    const changed = new Map(today!.changes.criteria.map((each) => [each.criterion, each]));
    expect(changed.get("goal")).toMatchObject({ then: { weight: 20 }, now: { weight: 60, value: 0 } });
    expect(changed.get("welcome")).toMatchObject({ then: { weight: 5 }, now: { weight: 0 } });
    expect(changed.has("travel")).toBe(false);

    // A match made from now on goes by the new ones.
    const later = await proposeMatch(contextFor(site.db, marloes.actor, minutesLater(10)), (await aHolder(site.db, marloes)).id, { partner: place(placementId) });
    expect((await both(later)).kept.weights).toMatchObject({ version: 2, by: annelies.name });
  });

  test("doesn't call a place full that the match itself has taken", async () => {
    const matchId = await aMatch(site.db, await aHolder(site.db, marloes), place(await aPlacement(site.db, kringloop, { spots: 1 })), "active");
    expect((await both(matchId)).today!.changes.gates).toEqual([]);
  });

  test("has nothing of today beside it once the placement is closed", async () => {
    const placementId = await aPlacement(site.db, kringloop);
    const matchId = await aMatch(site.db, await aHolder(site.db, marloes), place(placementId), "proposed");
    await asSystem(site.db, ({ db }) => db.update(placements).set({ state: "closed" }).where(eq(placements.id, placementId)));
    expect((await both(matchId)).today).toBeNull();
  });

  test("is for who sees the dossier", async () => {
    const matchId = await aMatch(site.db, await aHolder(site.db, marloes), place(await aPlacement(site.db, kringloop)), "active");
    for (const actor of [(await aConsultant(site.db, municipality)).actor, kringloop.employer]) expect(await readAs(site.db, actor, (context) => keptExplanation(context, matchId))).toBeNull();
  });
});

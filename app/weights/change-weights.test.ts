import { sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { translator } from "#app/i18n/translator.server.ts";
import { DEFAULT_BUDDY_WEIGHTS, DEFAULT_PLACEMENT_WEIGHTS, InvalidWeights } from "#app/matching/weights.ts";
import { currentWeights } from "#app/municipalities/municipality-queries.server.ts";
import { listWeightsVersions, weightsInForce } from "#app/municipalities/weights-versions.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { NotFound } from "#app/server/errors.ts";
import { atOnce, outcomes } from "#tests/factories/at-once.ts";
import { asSystem, contextFor, readAs } from "#tests/factories/contexts.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { changeWeights } from "./change-weights.server.ts";
import { weightChanges } from "./weight-changes.ts";
import { ChangeWeightsForm } from "./weights-form.ts";

const site = openTestDatabase();
let municipality: Municipality;
let annelies: Account;

beforeEach(async () => {
  municipality = await aMunicipality(site.db);
  annelies = await aCoordinator(site.db, municipality);
});

const as = (account: Account) => contextFor(site.db, account.actor);
const withGoal = (goal: number, version = 1) => ({ version, reason: "Taal gaat bij ons voor.", placements: { ...DEFAULT_PLACEMENT_WEIGHTS.values, goal }, buddies: DEFAULT_BUDDY_WEIGHTS.values });
const inForce = () => asSystem(site.db, (context) => currentWeights(context, municipality.id));

describe("changing the weights", () => {
  test("makes the next version, which counts from now on, and keeps the one before", async () => {
    expect(await changeWeights(as(annelies), withGoal(30))).toBe(2);
    expect(await inForce()).toMatchObject({ version: 2, weights: { placements: { ...DEFAULT_PLACEMENT_WEIGHTS.values, goal: 30 } } });
    const { rows } = await readAs(site.db, annelies.actor, (context) => listWeightsVersions(context, municipality.id, { page: 1, size: 10 }));
    expect(rows.map(({ version, by, reason }) => ({ version, by, reason }))).toEqual([
      { version: 2, by: annelies.name, reason: "Taal gaat bij ons voor." },
      { version: 1, by: null, reason: "to begin with" },
    ]);
    expect(weightChanges(rows[0]!.before!, rows[0]!.weights)).toEqual([{ kind: "placements", criterion: "goal", from: 20, to: 30 }]);
    expect(rows[1]!.before).toBeNull();
  });

  test("stands in the audit trail with what changed, without the reason", async () => {
    await changeWeights(as(annelies), withGoal(30));
    const [record] = await site.asOwner(`select details, actor_id, object_id from audit_records where action = 'weights.changed' and municipality_id = '${municipality.id}'`);
    expect(record).toMatchObject({ details: { version: 2, "placements.goal": "20 → 30" }, actor_id: annelies.actor.accountId });
    expect(record!.object_id).toBe((await inForce()).id);
  });

  test("tells who comes second, one after the other and at once", async () => {
    const other = await aCoordinator(site.db, municipality);
    await changeWeights(as(annelies), withGoal(30));
    await expect(changeWeights(as(other), withGoal(40))).rejects.toMatchObject({ key: "weightsMoved" });
    // Both have seen version 2. The lock lets neither write before both have read.
    const both = await atOnce(site, sql`select id from municipalities where id = ${municipality.id}`, [annelies, other].map((account, at) => () => changeWeights(as(account), withGoal(50 + at, 2))));
    expect(outcomes(both)).toEqual(["done", "weightsMoved"]);
    expect((await inForce()).version).toBe(3);
  });

  test("to what they are already is refused", async () => {
    await expect(changeWeights(as(annelies), withGoal(20))).rejects.toMatchObject({ key: "weightsSame" });
  });

  test("is for the own coordinators only, and for weights that the matcher can use", async () => {
    await expect(changeWeights(as(await aConsultant(site.db, municipality)), withGoal(30))).rejects.toBeInstanceOf(NotFound);
    await expect(changeWeights(as(annelies), withGoal(-1))).rejects.toBeInstanceOf(InvalidWeights);
    const neighbour = await aCoordinator(site.db, await aMunicipality(site.db, { neighbourOf: municipality }));
    await changeWeights(as(neighbour), withGoal(99));
    expect((await inForce()).version).toBe(1);
  });

  test("leaves a version as it is: the site can change or remove none", async () => {
    for (const statement of [sql`update matching_weights set reason = 'anders'`, sql`delete from matching_weights`]) {
      await expect(asSystem(site.db, ({ db }) => db.execute(statement))).rejects.toMatchObject({ cause: { code: "42501" } });
    }
  });

  test("shows in what anyone may read of each municipality", async () => {
    await changeWeights(as(annelies), withGoal(30));
    const all = await asSystem(site.db, (context) => weightsInForce(context));
    expect(all.find(({ name }) => name === municipality.name)).toMatchObject({ version: 2, weights: { placements: { goal: 30 } } });
    expect(new Set(all.map(({ code }) => code)).size).toBe(all.length);
  });
});

describe("the form", () => {
  const sent = (more: Record<string, string>) => {
    const form = new FormData();
    for (const [kind, { values }] of [["placements", DEFAULT_PLACEMENT_WEIGHTS], ["buddies", DEFAULT_BUDDY_WEIGHTS]] as const) for (const [name, weight] of Object.entries(values)) form.set(`${kind}.${name}`, String(weight));
    for (const [name, value] of Object.entries({ version: "1", reason: "Taal gaat voor.", ...more })) form.set(name, value);
    return parseForm(form, ChangeWeightsForm, translator("nl"));
  };
  const errorsOf = (more: Record<string, string>) => {
    const parsed = sent(more);
    return parsed.ok ? null : parsed.reply.data.lastResult?.error;
  };
  const nothing = (kind: "placements" | "buddies", values: object) => Object.fromEntries(Object.keys(values).map((name) => [`${kind}.${name}`, "0"]));

  test("takes whole numbers from 0 to 100, for every criterion", () => {
    expect(sent({ "placements.goal": "0", "buddies.near": "100" })).toMatchObject({ ok: true, value: { version: 1, placements: { goal: 0 }, buddies: { near: 100 }, reason: "Taal gaat voor." } });
  });

  test.each([
    [{ "placements.goal": "" }, "placements.goal", "Vul dit in."],
    [{ "placements.goal": "veel" }, "placements.goal", "Vul een getal in."],
    [{ "placements.goal": "2.5" }, "placements.goal", "Vul een heel getal in."],
    [{ "buddies.near": "-1" }, "buddies.near", "Dit moet 0 of meer zijn."],
    [{ "buddies.near": "101" }, "buddies.near", "Dit mag hoogstens 100 zijn."],
    [{ "buddies.near": "5000" }, "buddies.near", "Dit mag hoogstens 100 zijn."],
    [nothing("placements", DEFAULT_PLACEMENT_WEIGHTS.values), "placements", "Geef minstens één ding een gewicht boven 0."],
    [{ reason: "" }, "reason", "Vul dit in."],
    [{ reason: "   " }, "reason", "Schrijf minstens 3 tekens."],
  ])("says at the field what is wrong: %j", (more, field, message) => {
    expect(errorsOf(more)).toEqual({ [field]: [message] });
  });
});

import { beforeEach, expect, test } from "vitest";
import { NotFound } from "#app/server/errors.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { readAs } from "#tests/factories/contexts.ts";
import { aHolder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { doorsFor, nearMissBuddies, nearMissPlacements } from "./near-misses.server.ts";
import { explainPair } from "./suggest.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let kringloop: Organisation;

beforeEach(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
  kringloop = await anOrganisation(site.db, municipality);
});

const asMarloes = <T>(read: (context: Parameters<Parameters<typeof readAs>[2]>[0]) => Promise<T>) => readAs(site.db, marloes.actor, read);

test("placements that miss one condition, as their own page explains them", async () => {
  const rima = await aHolder(site.db, marloes, { dutchLevel: "A1", exclusions: ["lifting"] });
  const step = await aPlacement(site.db, kringloop, { dutchMin: "A2" });
  await aPlacement(site.db, kringloop);
  await aPlacement(site.db, kringloop, { dutchMin: "A2", demands: ["lifting"] });
  await aPlacement(site.db, kringloop, { dutchMin: "A2", state: "paused" });
  await asMarloes(async (context) => {
    const misses = await nearMissPlacements(context, rima.id, { top: 20 });
    expect(misses.map(({ id, gate, miss }) => ({ id, gate, miss }))).toEqual([{ id: step, gate: "dutch", miss: 1 }]);
    const { explanation } = await explainPair(context, rima.id, { kind: "placement", id: step });
    expect(misses[0]).toMatchObject({ score: explanation.score, explanation: { passes: false } });
  });
});

test("buddies who miss one condition", async () => {
  const rima = await aHolder(site.db, marloes, { dayParts: 0b1 });
  const { id } = await aBuddy(site.db, municipality, { dayParts: 0b10 });
  await aBuddy(site.db, municipality);
  await aBuddy(site.db, municipality, { dayParts: 0b10, lat: 53.2, lng: 6.5 });
  const misses = await asMarloes((context) => nearMissBuddies(context, rima.id, { top: 20 }));
  expect(misses.map((miss) => ({ id: miss.id, gate: miss.gate }))).toEqual([{ id, gate: "dayPart" }]);
});

test("at most as many as asked for", async () => {
  const rima = await aHolder(site.db, marloes, { dutchLevel: "A1" });
  for (let at = 0; at < 4; at += 1) await aPlacement(site.db, kringloop, { dutchMin: "A2" });
  expect(await asMarloes((context) => nearMissPlacements(context, rima.id, { top: 3 }))).toHaveLength(3);
});

test("changes that add good placements, the one that adds most first, and none that adds nothing", async () => {
  const rima = await aHolder(site.db, marloes, { dutchLevel: "A1", hoursMax: 6, activationGoal: 100, languageGoal: 0, tradeGoal: 0 });
  await aPlacement(site.db, kringloop);
  for (const dutchMin of ["A2", "A2"] as const) await aPlacement(site.db, kringloop, { dutchMin });
  await aPlacement(site.db, kringloop, { hoursMin: 8 });
  const { options, doors } = await asMarloes((context) => doorsFor(context, rima.id, { top: 5 }));
  expect(options).toBe(1);
  expect(doors.slice(0, 2).map(({ change, gained }) => ({ change, gained }))).toEqual([
    { change: { kind: "dutch", level: "A2" }, gained: 2 },
    { change: { kind: "hours", more: 2 }, gained: 1 },
  ]);
  for (const { gained } of doors) expect(gained).toBeGreaterThan(0);
});

test("nobody is asked to give way on what may be belief", async () => {
  const rima = await aHolder(site.db, marloes, { exclusions: ["pork", "lifting"] });
  await aPlacement(site.db, kringloop, { demands: ["pork"] });
  await aPlacement(site.db, kringloop, { demands: ["lifting"] });
  const { doors } = await asMarloes((context) => doorsFor(context, rima.id, { top: 9 }));
  expect(doors.map(({ change }) => change)).toEqual([{ kind: "exclusion", demand: "lifting" }]);
});

test("only of the own caseload", async () => {
  const sanders = await aHolder(site.db, await aConsultant(site.db, municipality));
  for (const read of [nearMissPlacements, nearMissBuddies, doorsFor]) {
    await expect(asMarloes<unknown>((context) => read(context, sanders.id, { top: 5 }))).rejects.toBeInstanceOf(NotFound);
  }
});

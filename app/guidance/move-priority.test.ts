import { sql } from "drizzle-orm";
import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { SignedInActor } from "#app/access/actor.ts";
import { databaseError } from "#app/server/errors.ts";
import { priorities } from "#db/schema/balances.ts";
import { atOnce, outcomes } from "#tests/factories/at-once.ts";
import { asSystem, contextFor, NOW, readAs } from "#tests/factories/contexts.ts";
import { aHolder, type Holder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { choosePriority, movePriority } from "./move-priority.server.ts";
import { movesOf, prioritiesOf } from "./priority-queries.server.ts";

const site = openTestDatabase();
let municipality: Municipality;
let marloes: Account;
let rima: Holder;

beforeAll(async () => {
  municipality = await aMunicipality(site.db);
  marloes = await aConsultant(site.db, municipality);
});
beforeEach(async () => {
  rima = await aHolder(site.db, marloes);
});

type Choice = Parameters<typeof choosePriority>[2];
const choose = (choice: Choice, actor = marloes.actor) => choosePriority(contextFor(site.db, actor), rima.id, choice);
const move = (id: string, to: Parameters<typeof movePriority>[3], actor = marloes.actor) => movePriority(contextFor(site.db, actor), rima.id, id, to);
const seenBy = async (actor: SignedInActor) => {
  const { now, parked, done } = await readAs(site.db, actor, (context) => prioritiesOf(context, rima.id));
  return [now, parked, done].map((some) => some.map(({ area, words }) => words ?? area));
};
const three = async () => [await choose({ area: "money", to: "now" }), await choose({ area: "housing", to: "now" }), await choose({ words: "Rijbewijs", to: "now" })] as const;

test("three at a time; the fourth is refused, parked, and taken up when one is done", async () => {
  const [money] = await three();
  await expect(choose({ area: "people", to: "now" })).rejects.toThrow("prioritiesFull");
  const people = await choose({ area: "people", to: "parked" });
  await expect(move(people, "now")).rejects.toThrow("prioritiesFull");
  await move(money, "done");
  await move(people, "now");
  expect(await seenBy(marloes.actor)).toEqual([["people", "housing", "Rijbewijs"], [], ["money"]]);
  const moves = await readAs(site.db, marloes.actor, (context) => movesOf(context, [people, money]));
  expect(moves.get(people)!.map(({ to }) => to)).toEqual(["parked", "now"]);
  expect(moves.get(money)!.map(({ to }) => to)).toEqual(["now", "done"]);
});

test("an area is one thing at a time; done, it may come again", async () => {
  const money = await choose({ area: "money", to: "now" });
  await expect(choose({ area: "money", to: "parked" })).rejects.toThrow("priorityThere");
  await choose({ area: "money", words: "Schuld bij de zorgverzekering", to: "now" });
  await move(money, "done");
  await choose({ area: "money", to: "now" });
  await expect(move(money, "parked")).rejects.toThrow("priorityThere");
});

test("two who take the last place at once: one gets it, the other hears why not", async () => {
  const [money] = await three();
  const [people, day] = [await choose({ area: "people", to: "parked" }), await choose({ area: "day", to: "parked" })];
  await move(money, "done");
  const results = await atOnce(site, sql`select 1 from status_holders where id = ${rima.id}`, [() => move(people, "now"), () => move(day, "now")]);
  expect(outcomes(results)).toEqual(["done", "prioritiesFull"]);
  expect((await seenBy(marloes.actor))[0]).toHaveLength(3);
});

test("by hand there is no fourth, either", async () => {
  await three();
  const row = { holderId: rima.id, area: "day" as const, state: "now" as const, chosenBy: marloes.actor.accountId, chosenAt: NOW, movedAt: NOW };
  const refused = async (slot: number | null) => databaseError(await asSystem(site.db, ({ db }) => db.insert(priorities).values({ ...row, slot })).catch((error: unknown) => error))?.constraint;
  expect([await refused(1), await refused(4), await refused(null)]).toEqual(["priorities_at_most_three", "priorities_places", "priorities_places"]);
});

describe("who sees them", () => {
  beforeEach(async () => {
    await choose({ area: "mental-health", to: "now" });
    await choose({ area: "money", to: "parked" });
  });
  test("the person and the contact person", async () => {
    for (const actor of [marloes.actor, rima.actor]) expect(await seenBy(actor)).toEqual([["mental-health"], ["money"], []]);
  });
  test.each([
    ["a colleague", async () => (await aConsultant(site.db, municipality)).actor],
    ["a coordinator", async () => (await aCoordinator(site.db, municipality)).actor],
    ["a consultant of the neighbours", async () => (await aConsultant(site.db, await aMunicipality(site.db, { neighbourOf: municipality }))).actor],
    ["another status holder", async () => (await aHolder(site.db, marloes)).actor],
  ] as [string, () => Promise<SignedInActor>][])("not %s, who moves none", async (_, who) => {
    const actor = await who();
    expect(await seenBy(actor)).toEqual([[], [], []]);
    await expect(choose({ area: "day", to: "now" }, actor)).rejects.toThrow("not found");
  });
  test("the person moves none", async () => {
    const [first] = (await readAs(site.db, rima.actor, (context) => prioritiesOf(context, rima.id))).now;
    await expect(move(first!.id, "done", rima.actor)).rejects.toThrow("not found");
    await readAs(site.db, rima.actor, ({ db }) => db.update(priorities).set({ state: "done", slot: null }));
    expect(await seenBy(rima.actor)).toEqual([["mental-health"], ["money"], []]);
  });
});

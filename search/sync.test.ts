import { eq, sql } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { type Actor, ANONYMOUS, SYSTEM } from "#app/access/actor.ts";
import { accounts } from "#db/schema/accounts.ts";
import { buddies } from "#db/schema/buddies.ts";
import { placements } from "#db/schema/placements.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { aBuddy } from "#tests/factories/buddy.ts";
import { asSystem, contextFor, readAs } from "#tests/factories/contexts.ts";
import { aHolder } from "#tests/factories/holder.ts";
import { type Account, aConsultant, aCoordinator, aMunicipality, type Municipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { INDEX_NAMES, type IndexName, type SearchAsked } from "./search-index.ts";
import { bringUpToDate, differences, inPostgres, mend, rebuild, rebuildWhatIsOld } from "./sync.server.ts";

const site = openTestDatabase();
const system = () => contextFor(site.db, SYSTEM);
const catchUp = () => bringUpToDate(system(), "postgres", inPostgres);
const ids = (actor: Actor, index: IndexName, asked: Partial<SearchAsked>) =>
  readAs(site.db, actor, async ({ db }) => (await inPostgres(db, index).search({ text: "", limit: 50, offset: 0, ...asked })).ids.toSorted());

let zwolle: Municipality, kampen: Municipality, faraway: Municipality;
let marloes: Account, sander: Account, annelies: Account, gertjan: Account, elsewhere: Account;
let workshop: Organisation;
const people: Record<string, string> = {};

beforeAll(async () => {
  const { db } = site;
  zwolle = await aMunicipality(db);
  kampen = await aMunicipality(db, { neighbourOf: zwolle });
  faraway = await aMunicipality(db);
  [marloes, sander, annelies, gertjan, elsewhere] = [await aConsultant(db, zwolle), await aConsultant(db, zwolle), await aCoordinator(db, zwolle), await aCoordinator(db, kampen), await aCoordinator(db, faraway)];
  workshop = await anOrganisation(db, zwolle, { name: "Werkplaats De Ketting" });
  const rima = await aHolder(db, marloes);
  const omar = await aHolder(db, sander);
  const walid = await aBuddy(db, zwolle);
  const fresh = await aBuddy(db, zwolle, { state: "registered" });
  Object.assign(people, { rima: rima.id, omar: omar.id, walid: walid.id, fresh: fresh.id });
  await asSystem(db, async ({ db }) => {
    await db.update(statusHolders).set({ firstName: "Rima", lastName: "Haddad" }).where(eq(statusHolders.id, rima.id));
    await db.update(statusHolders).set({ firstName: "Omar", lastName: "Haddad" }).where(eq(statusHolders.id, omar.id));
    for (const [id, name] of [[walid.id, "Walid Kassab"], [fresh.id, "Fresia Kassab"]] as const) {
      await db.update(accounts).set({ name }).where(eq(accounts.id, sql`(select ${buddies.accountId} from ${buddies} where ${buddies.id} = ${id})`));
    }
  });
  await catchUp();
});

describe("people are found by who sees them", () => {
  test("a dossier by its contact person and the coordinator, whatever the typo", async () => {
    for (const text of ["haddad", "hadad", "hadd"]) {
      expect(await ids(marloes.actor, "holders", { text }), text).toEqual([people["rima"]]);
      expect(await ids(annelies.actor, "holders", { text })).toEqual([people["rima"], people["omar"]].toSorted());
      for (const actor of [gertjan.actor, elsewhere.actor, ANONYMOUS, workshop.employer]) expect(await ids(actor, "holders", { text })).toEqual([]);
    }
  });

  test("nor does a count or a word tell of others", async () => {
    const found = await readAs(site.db, marloes.actor, ({ db }) => inPostgres(db, "holders").search({ text: "haddad", facets: ["state", "contactPerson"], limit: 5, offset: 0 }));
    expect(found).toMatchObject({ total: 1, facets: { contactPerson: { [marloes.actor.accountId]: 1 } } });
    const none = await readAs(site.db, ANONYMOUS, ({ db }) => inPostgres(db, "holders").search({ text: "", facets: ["state"], limit: 5, offset: 0 }));
    expect(none).toMatchObject({ total: 0, facets: { state: {} }, words: [] });
    const beside = await readAs(site.db, ANONYMOUS, ({ db }) => db.execute(sql`select 1 from search_marks where index in ('holders', 'buddies') union all select 1 from search_words where index in ('holders', 'buddies') or word = 'haddad'`));
    expect(beside).toHaveLength(0);
  });

  test("a buddy by staff of the municipality, and by its neighbours once approved", async () => {
    expect(await ids(marloes.actor, "buddies", { text: "kassab" })).toEqual([people["walid"], people["fresh"]].toSorted());
    expect(await ids(gertjan.actor, "buddies", { text: "kassab" })).toEqual([people["walid"]]);
    for (const actor of [elsewhere.actor, ANONYMOUS]) expect(await ids(actor, "buddies", { text: "kassab" })).toEqual([]);
  });

  test("a buddy by language, in the language's own letters too", async () => {
    const arabic = await ids(marloes.actor, "buddies", { text: "arabisch" });
    expect(arabic).toContain(people["walid"]);
    expect(await ids(marloes.actor, "buddies", { text: "العربية" })).toEqual(arabic);
  });
});

describe("changes", () => {
  test("are told once, and again when something changed meanwhile", async () => {
    const id = await aPlacement(site.db, workshop, { title: "Ramen lappen" });
    expect(await catchUp()).toBe(2);
    expect(await catchUp()).toBe(0);
    expect(await ids(ANONYMOUS, "placements", { text: "ramen" })).toEqual([id]);
    await asSystem(site.db, ({ db }) => db.update(placements).set({ spots: 3 }).where(eq(placements.id, id)));
    await asSystem(site.db, ({ db }) => db.update(placements).set({ title: "Ramen wassen" }).where(eq(placements.id, id)));
    expect(await catchUp()).toBe(2);
    expect(await ids(ANONYMOUS, "placements", { text: "wassen" })).toEqual([id]);
  });

  test("that roll back are told to nobody", async () => {
    await expect(
      asSystem(site.db, async ({ db }) => {
        await db.update(placements).set({ title: "Nooit gebeurd" }).where(eq(placements.title, "Ramen wassen"));
        throw new Error("no");
      }),
    ).rejects.toThrow();
    expect(await catchUp()).toBe(0);
  });

  test("stay noted when the engine fails", async () => {
    const id = await aPlacement(site.db, workshop, { title: "Stoep vegen" });
    const breaks = bringUpToDate(system(), "postgres", (db, name) => ({ ...inPostgres(db, name), put: () => Promise.reject(new Error("out of order")), remove: () => Promise.resolve() }));
    await expect(breaks).rejects.toThrow("out of order");
    expect(await catchUp()).toBe(2);
    expect(await ids(ANONYMOUS, "placements", { text: "stoep" })).toEqual([id]);
  });

  test("that come while they are told are told afterwards", async () => {
    const id = await aPlacement(site.db, workshop, { title: "Hout zagen" });
    await bringUpToDate(system(), "postgres", (db, name) => {
      const index = inPostgres(db, name);
      return {
        search: (asked) => index.search(asked), remove: (gone) => index.remove(gone), replaceAll: (all) => index.replaceAll(all), fingerprints: () => index.fingerprints(),
        put: async (documents) => {
          await index.put(documents);
          // Someone else, in a transaction of their own, after the engine has read.
          if (name === "placements" && documents[0]?.texts["title"] === "Hout zagen") await asSystem(site.db, ({ db }) => db.update(placements).set({ title: "Hout schaven" }).where(eq(placements.id, id)));
        },
      };
    });
    expect(await ids(ANONYMOUS, "placements", { text: "schaven" })).toEqual([id]);
    expect(await ids(ANONYMOUS, "placements", { text: "zagen" })).toEqual([]);
  });

  test("of neighbours, organisations and languages are noted too", async () => {
    await catchUp();
    await asSystem(site.db, ({ db }) => db.execute(sql`insert into municipality_neighbours (municipality_id, neighbour_id) values (${faraway.id}, ${zwolle.id})`));
    expect(await catchUp()).toBeGreaterThan(2);
    const seen = await ids(elsewhere.actor, "staff-placements", { filters: { seenIn: [faraway.id] } });
    expect(seen.length).toBeGreaterThan(0);
    await asSystem(site.db, ({ db }) => db.execute(sql`delete from municipality_neighbours where municipality_id = ${faraway.id}`));
    await catchUp();
    expect(await ids(elsewhere.actor, "staff-placements", { filters: { seenIn: [faraway.id] } })).toEqual([]);
  });
});

describe("an index that differs from the database", () => {
  test("is told by what is missing, too many and out of date, and mended", async () => {
    await catchUp();
    for (const name of INDEX_NAMES) expect(await differences(system(), inPostgres, name), name).toEqual({ missing: [], surplus: [], stale: [] });
    const [missing, stale, gone] = [await aPlacement(site.db, workshop), await aPlacement(site.db, workshop), await aPlacement(site.db, workshop)];
    await catchUp();
    await site.asOwner(`delete from search_placements where id = '${missing}'; update placements set title = 'Anders' where id = '${stale}'; delete from placements where id = '${gone}'; delete from search_changes`);
    const found = await differences(system(), inPostgres, "placements");
    expect(found).toEqual({ missing: [missing], surplus: [gone], stale: [stale] });
    await mend(system(), inPostgres, "placements", found);
    expect(await differences(system(), inPostgres, "placements")).toEqual({ missing: [], surplus: [], stale: [] });
    expect(await ids(ANONYMOUS, "placements", { text: "anders" })).toContain(stale);
  });

  test("is made anew, and once more only when its version is another", async () => {
    await site.asOwner("delete from search_placements; delete from search_marks");
    await rebuild(system(), "postgres", inPostgres, "placements");
    expect(await differences(system(), inPostgres, "placements")).toEqual({ missing: [], surplus: [], stale: [] });
    expect(await rebuildWhatIsOld(system(), "postgres", inPostgres)).toEqual(INDEX_NAMES.filter((name) => name !== "placements"));
    expect(await rebuildWhatIsOld(system(), "postgres", inPostgres)).toEqual([]);
  });
});

import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { ANONYMOUS } from "#app/access/actor.ts";
import { findPublishedPlacements, searchTextAsked } from "#app/placements/find-placements.server.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { asSystem, readAs } from "#tests/factories/contexts.ts";
import { aMunicipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";

const site = openTestDatabase();
let workshop: Organisation;

const find = (text: string, page = 1, size = 12) => readAs(site.db, ANONYMOUS, (context) => findPublishedPlacements(context, text, { page, size }));
const titles = async (text: string) => (await find(text)).rows.map(({ title }) => title);

beforeAll(async () => {
  const municipality = await aMunicipality(site.db);
  workshop = await anOrganisation(site.db, municipality, { name: "Werkplaats De Ketting" });
  const home = await anOrganisation(site.db, municipality, { name: "Zorgcentrum Weidezicht" });
  const plain = { description: "Samen met anderen.", sector: "care", tasks: ["chatting"] } as const;
  const place = (organisation: Organisation, title: string, more: Partial<typeof placements.$inferInsert> = {}) => aPlacement(site.db, organisation, { ...plain, tasks: [...plain.tasks], title, ...more });
  await place(workshop, "Een fiets opknappen");
  await place(workshop, "Hulp in de winkel", { description: "Soms repareer je fietsen of je zet koffie." });
  await place(home, "Taalmaatje voor bewoners");
  await place(home, "Gastheer in de keuken", { sector: "kitchen", tasks: ["cooking"] });
  await place(home, "Kortingsbonnen van 50% uitdelen");
  await place(workshop, "Geheime fiets", { state: "draft", publishedAt: null });
  await place(workshop, "Gesloten fiets", { state: "closed" });
});

describe("finds", () => {
  test.each([
    ["one form of a word by the other, the title before the text", "fietsen", ["Een fiets opknappen", "Hulp in de winkel"]],
    ["and the other way round", "fiets", ["Een fiets opknappen", "Hulp in de winkel"]],
    ["the word that is still being typed", "opknap", ["Een fiets opknappen"]],
    ["the same after a whole word", "fietsen opkn", ["Een fiets opknappen"]],
    ["words of the title and the organisation together", "fiets ketting", ["Een fiets opknappen", "Hulp in de winkel"]],
    ["by the organisation's name", "weidezi taalmaatje", []],
    ["by the organisation's name and a title", "taalmaatje weidezi", ["Taalmaatje voor bewoners"]],
    ["by a task's name that stands in no text", "koken", ["Gastheer in de keuken"]],
    ["a part of a compound", "maatje", ["Taalmaatje voor bewoners"]],
    ["without what is excluded", "fiets -koffie", ["Een fiets opknappen"]],
    ["a phrase", '"fiets opknappen"', ["Een fiets opknappen"]],
    ["no phrase in another order", '"opknappen fiets"', []],
    ["nothing for nonsense", "qwrtzxv", []],
    ["a sign that SQL reads as any text, as itself", "50%", ["Kortingsbonnen van 50% uitdelen"]],
  ])("%s: %s", async (_what, text, expected) => {
    expect(await titles(text)).toEqual(expected);
  });

  test("never what isn't published", async () => {
    expect(await titles("geheime")).toEqual([]);
    expect(await titles("gesloten")).toEqual([]);
    expect(await titles("esloten fie")).toEqual([]);
  });

  test("by the organisation's new name and the placement's new title, and no longer by the old", async () => {
    await asSystem(site.db, async ({ db }) => {
      await db.update(organisations).set({ name: "Werkplaats Het Spaakje" }).where(eq(organisations.id, workshop.id));
      await db.update(placements).set({ title: "Hulp in het magazijn" }).where(eq(placements.title, "Hulp in de winkel"));
    });
    expect(await titles("spaakje")).toHaveLength(2);
    expect(await titles("magazijn")).toEqual(["Hulp in het magazijn"]);
    expect(await titles("winkel")).toEqual([]);
    await asSystem(site.db, async ({ db }) => {
      await db.update(organisations).set({ name: "Werkplaats De Ketting" }).where(eq(organisations.id, workshop.id));
      await db.update(placements).set({ title: "Hulp in de winkel" }).where(eq(placements.title, "Hulp in het magazijn"));
    });
    expect(await titles("ketting")).toHaveLength(2);
  });

  test("a page at a time; the last one when a later one is asked", async () => {
    const first = await find("fiets", 1, 1);
    const beyond = await find("fiets", 9, 1);
    expect([first.total, first.pages, first.rows.length]).toEqual([2, 2, 1]);
    expect([beyond.page, beyond.rows[0]?.title]).toEqual([2, "Hulp in de winkel"]);
  });
});

describe("comes to no harm", () => {
  const ODD = [
    "'", '"', '"fiets', "''); drop table placements; --", "\\", "%", "_", "a\\%", "🙂", "fiets 🚲", "de het een", "-", "--", "-fiets", "!", "&", "fiets & | ! ( :*", ":*", "fiets:*", "<->", "or", "or or",
    "\u0000", "fi\u0000ets", "\uD83D", "مطبخ", "ምግብ", "a\u0301\u0301", "x".repeat(100), "' || pg_sleep(1) || '", "$1", "{}", "ﬁets", "ª²", "fiets -", "\n\t",
  ];
  test.each(ODD)("%j", async (text) => {
    const { rows, total } = await find(text);
    expect(rows.length).toBe(total);
    for (const { state } of rows) expect(state).toBe("published");
  });

  test("and the placements are still there", async () => {
    expect(await titles("fiets")).toHaveLength(2);
  });
});

test("the site may read the index and not write it", async () => {
  await expect(asSystem(site.db, ({ db }) => db.execute("delete from placement_search"))).rejects.toThrow();
});

test("an address asks for a hundred characters at most, and for no half ones", () => {
  const asked = (q: string) => searchTextAsked(new URL(`https://meedoen.example/placements?q=${encodeURIComponent(q)}`));
  expect(asked("  fiets ")).toBe("fiets");
  expect(asked("\u0000")).toBe("");
  expect(asked("🙂".repeat(120))).toBe("🙂".repeat(100));
  expect(searchTextAsked(new URL("https://meedoen.example/placements"))).toBe("");
});

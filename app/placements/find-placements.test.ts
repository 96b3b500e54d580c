import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import { ANONYMOUS } from "#app/access/actor.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { asSystem, readAs } from "#tests/factories/contexts.ts";
import { aMunicipality } from "#tests/factories/municipality.ts";
import { anOrganisation, aPlacement, type Organisation } from "#tests/factories/organisation.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { findPublishedPlacements, searchTextAsked } from "./find-placements.server.ts";

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
  await place(home, "Gastheer voor bewoners", { sector: "kitchen", tasks: ["cooking"] });
  await place(workshop, "Geheime fiets", { state: "draft", publishedAt: null });
  await place(workshop, "Gesloten fiets", { state: "closed" });
});

describe("what is published", () => {
  test("is found by its words, and in another language by what it is about", async () => {
    expect(await titles("fietsen")).toEqual(["Een fiets opknappen", "Hulp in de winkel"]);
    for (const word of ["koken", "keuken", "cooking", "مطبخ", "آشپزخانه", "mutfak", "кухня"]) expect(await titles(word), word).toEqual(["Gastheer voor bewoners"]);
  });

  test("and nothing else is", async () => {
    expect(await titles("geheime")).toEqual([]);
    expect(await titles("gesloten")).toEqual([]);
  });

  test("is found by the new name and title, and no longer by the old", async () => {
    const rename = (organisation: string, from: string, title: string) =>
      asSystem(site.db, async ({ db }) => {
        await db.update(organisations).set({ name: organisation }).where(eq(organisations.id, workshop.id));
        await db.update(placements).set({ title }).where(eq(placements.title, from));
      });
    await rename("Werkplaats Het Spaakje", "Hulp in de winkel", "Hulp in het magazijn");
    expect(await titles("spaakje")).toHaveLength(2);
    expect(await titles("ketting")).toEqual([]);
    expect(await titles("magazijn")).toEqual(["Hulp in het magazijn"]);
    expect(await titles("winkel")).toEqual([]);
    await rename("Werkplaats De Ketting", "Hulp in het magazijn", "Hulp in de winkel");
    expect(await titles("ketting")).toHaveLength(2);
  });

  test("is gone when it is paused, and there again when not", async () => {
    const pause = (state: "paused" | "published") => asSystem(site.db, ({ db }) => db.update(placements).set({ state }).where(eq(placements.title, "Een fiets opknappen")));
    await pause("paused");
    expect(await titles("opknappen")).toEqual([]);
    await pause("published");
    expect(await titles("opknappen")).toEqual(["Een fiets opknappen"]);
  });

  test("comes a page at a time; the last one when a later one is asked", async () => {
    const first = await find("fiets", 1, 1);
    const beyond = await find("fiets", 9, 1);
    expect([first.total, first.pages, first.rows.length]).toEqual([2, 2, 1]);
    expect([beyond.page, beyond.rows[0]?.title]).toEqual([2, "Hulp in de winkel"]);
  });
});

test("an address asks for a hundred characters at most, and for no half ones", () => {
  const asked = (q: string) => searchTextAsked(new URL(`https://meedoen.example/placements?q=${encodeURIComponent(q)}`));
  expect(asked("  fiets ")).toBe("fiets");
  expect(asked("\u0000")).toBe("");
  expect(asked("🙂".repeat(120))).toBe("🙂".repeat(100));
  expect(searchTextAsked(new URL("https://meedoen.example/placements"))).toBe("");
});

import { readFileSync } from "node:fs";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SYSTEM } from "#app/access/actor.ts";
import { transact, type TransactionContext } from "#app/access/context.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import type { OrganisationState } from "#app/organisations/organisation.ts";
import { type OpenDatabase, openDatabase } from "#db/client.server.ts";
import { municipalities } from "#db/schema/municipalities.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { rolledBack, testDatabase } from "#tests/setup/database.ts";
import { importPlacements } from "./import-placements.server.ts";
import { PLACEMENT_COLUMNS } from "./placement-csv.server.ts";

const NOW = new Date("2026-11-24T09:00:00Z");
const EXAMPLE = readFileSync("docs/examples/placements.csv", "utf8");
const [HEADER, FIRST, SECOND] = EXAMPLE.trim().split("\n") as [string, string, string];
const t = translator("nl");

const database = testDatabase();
let site: OpenDatabase;
beforeAll(() => {
  site = openDatabase(database.url, { connections: 2 });
});
afterAll(() => site.close());

/** Each test with the example's organisations, in a transaction of its own that leaves nothing behind. */
function inRegion(work: (system: TransactionContext) => Promise<void>, { spaak = "verified" }: { spaak?: OrganisationState } = {}): () => Promise<void> {
  return () =>
    rolledBack(site.db as never, (tx: TransactionContext["db"]) =>
      transact({ actor: SYSTEM, db: tx, now: NOW, origin: "test" }, async (system) => {
        const [zwolle] = await system.db.insert(municipalities).values({ code: "0193", name: "Zwolle", lat: 52.5, lng: 6.1 }).returning({ id: municipalities.id });
        const where = { municipalityId: zwolle!.id, kind: "foundation" as const, about: "Wij doen het samen.", placeId: "0193-zwolle", lat: 52.51, lng: 6.09 };
        await system.db.insert(organisations).values([
          { ...where, name: "Kringloop De Tweede Ronde", state: "verified", decidedAt: NOW },
          { ...where, name: "Fietswerkplaats Spaak", state: spaak, decidedAt: spaak === "registered" ? null : NOW },
        ]);
        await work(system);
      }),
    );
}

const file = (...lines: string[]) => `${[HEADER, ...lines].join("\n")}\n`;
const rows = ({ db }: TransactionContext) => db.select().from(placements).orderBy(placements.externalKey);
const told = async (system: TransactionContext, text: string) => {
  const result = await importPlacements(system, text, t);
  return result.ok ? [] : result.bad.map(({ line, column, reason }) => `${line} ${column ?? "-"}: ${reason}`);
};

describe("a good file", () => {
  test("brings in each line as the form would", inRegion(async (system) => {
    expect(await importPlacements(system, EXAMPLE, t)).toEqual({ ok: true, created: 2, changed: 0, same: 0 });
    const [kringloop, spaak] = await rows(system);
    expect(kringloop).toMatchObject({
      externalKey: "kringloop-01", state: "published", publishedAt: NOW, tasks: ["sorting-goods", "filling-shelves"], floorLanguages: ["apc", "ti"], floorLanguageSuffices: true,
      headShare: 10, dayParts: 1 | (1 << 3) | (1 << 9), demands: ["standing", "lifting"], minAge: null, placeId: "0193-aalanden", shared: true,
    });
    expect(spaak).toMatchObject({ externalKey: "spaak-01", state: "draft", publishedAt: null, minAge: 18, shared: false });
  }));

  test("changes nothing the second time", inRegion(async (system) => {
    await importPlacements(system, EXAMPLE, t);
    const before = await rows(system);
    expect(await importPlacements({ ...system, now: new Date("2026-12-01T09:00:00Z") }, EXAMPLE, t)).toEqual({ ok: true, created: 0, changed: 0, same: 2 });
    expect(await rows(system)).toEqual(before);
  }));

  test("changes what was altered, publishes a draft, and takes nothing back", inRegion(async (system) => {
    await importPlacements(system, EXAMPLE, t);
    const later = file(FIRST.replace(",published,", ",draft,"), SECOND.replace(",draft,", ",published,").replace("Fietsen maken", "Fietsen repareren"));
    expect(await importPlacements(system, later, t)).toEqual({ ok: true, created: 0, changed: 1, same: 1 });
    expect((await rows(system)).map(({ title, state }) => [title, state])).toEqual([
      ["Kleding sorteren in de kringloop", "published"],
      ["Fietsen repareren in de werkplaats", "published"],
    ]);
  }));

  test("leaves paused what the organisation paused", inRegion(async (system) => {
    await importPlacements(system, EXAMPLE, t);
    await system.db.update(placements).set({ state: "paused" }).where(eq(placements.externalKey, "kringloop-01"));
    expect(await importPlacements(system, EXAMPLE, t)).toMatchObject({ same: 2 });
    expect((await rows(system))[0]!.state).toBe("paused");
  }));

  test("may come from a Dutch spreadsheet: a mark before it, semicolons, no zero before the code, ja and nee", inRegion(async (system) => {
    const cells = FIRST.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).map((cell) => cell.replace(/^"|"$/g, "").replace(/^0193$/, "193").replace(/^yes$/, "ja").replace(/^no$/, "nee"));
    const text = `\uFEFF${HEADER.replaceAll(",", ";")}\r\n${cells.map((cell) => `"${cell}"`).join(";")}\r\n`;
    expect(await importPlacements(system, text, t)).toMatchObject({ ok: true, created: 1 });
    expect(await importPlacements(system, file(FIRST), t)).toMatchObject({ same: 1 });
  }));

  test("may leave out what may stay empty", inRegion(async (system) => {
    const [header, line] = [HEADER, FIRST].map((text) => text.split(/,(?=(?:[^"]*"[^"]*")*[^"]*$)/).filter((_, at) => PLACEMENT_COLUMNS[at] !== "guide_name" && PLACEMENT_COLUMNS[at] !== "starts_on").join(","));
    expect(await importPlacements(system, `${header}\n${line}`, t)).toMatchObject({ ok: true, created: 1 });
  }));
});

describe("a bad file", () => {
  test("is refused as a whole, each line with its number, column and reason", inRegion(async (system) => {
    const twoLines = FIRST.replace("We drinken", "\nWe drinken").replace("kringloop-01", "kringloop-09");
    const bad = await told(system, file(twoLines, "", FIRST.replace("mon-morning", "mon-mornign"), SECOND.replace(",20,70,10,", ",20,70,20,").replace("Spaak,draft", "Spaek,open"), "x,y"));
    expect(bad).toEqual([
      "5 day_parts: mon-mornign is geen dagdeel. Voorbeeld: mon-morning.",
      "6 state: Vul draft of published in.",
      "6 head_share: Samen moet dit 100 zijn. Nu is het 110.",
      "6 organisation: Deze gemeente heeft geen organisatie met deze naam.",
      "7 -: Deze regel heeft 2 vakken; de kop heeft er 33.",
    ]);
    expect(await rows(system)).toEqual([]);
  }));

  test.each([
    ["an unknown town", (line: string) => line.replace(",Zwolle,", ",Nergenshuizen,"), "2 place: Deze plaats kennen we niet. Kies een plaats uit de lijst."],
    ["a municipality that isn't here", (line: string) => line.replace("0193", "0363"), "2 municipality: Deze gemeente gebruikt de site niet. Vul de vier cijfers van de CBS-code in."],
    ["no key", (line: string) => line.replace("spaak-01", ""), "2 external_key: Vul dit in."],
    ["no title", (line: string) => line.replace("Fietsen maken in de werkplaats", ""), "2 title: Vul dit in."],
    ["a word for a number", (line: string) => line.replace(",18,no,", ",achttien,no,"), "2 min_age: Vul een getal in."],
    ["neither yes nor no", (line: string) => line.replace(",18,no,", ",18,misschien,"), "2 vog_required: Vul yes of no in."],
  ])("tells of %s", (_, alter, expected) => inRegion(async (system) => expect(await told(system, file(alter(SECOND)))).toEqual([expected]))());

  test("tells of an organisation that isn't verified", inRegion(async (system) => {
    expect(await told(system, file(SECOND))).toEqual(["2 organisation: De gemeente heeft deze organisatie nog niet goedgekeurd."]);
  }, { spaak: "registered" }));

  test("tells of a key that is there twice", inRegion(async (system) => {
    expect(await told(system, file(SECOND, SECOND))).toEqual(["3 external_key: Deze sleutel staat ook op regel 2."]);
  }));

  test("tells of a change to a placement that is closed, and lets it be when nothing changes", inRegion(async (system) => {
    await importPlacements(system, EXAMPLE, t);
    await system.db.update(placements).set({ state: "closed" }).where(eq(placements.externalKey, "kringloop-01"));
    expect(await told(system, file(FIRST.replace(",3,9,2,", ",3,9,1,")))).toEqual(["2 -: Deze plek is gesloten en verandert niet meer."]);
    expect(await importPlacements(system, file(FIRST), t)).toMatchObject({ ok: true, same: 1 });
  }));

  test("tells of columns that are missing, unknown or there twice", inRegion(async (system) => {
    expect(await told(system, `${HEADER.replace("title", "titel").replace("hours_max", "hours_min")}\n${FIRST}`)).toEqual([
      "1 title: Deze kolom ontbreekt.", "1 hours_max: Deze kolom ontbreekt.", "1 titel: Deze kolom kennen we niet.", "1 hours_min: Deze kolom staat er twee keer.",
    ]);
  }));

  test("tells of an empty file and of an open quotation mark", inRegion(async (system) => {
    expect(await told(system, "")).toEqual(["1 -: Er staat niets in het bestand."]);
    expect(await told(system, file('a,"b'))).toEqual(["2 -: Dit is geen geldige CSV: een aanhalingsteken staat verkeerd of ontbreekt."]);
  }));
});

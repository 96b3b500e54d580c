// What a search promises, whichever engine keeps it.
import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { NameFinder } from "#search/names.ts";
import { MeilisearchServer } from "#search/engines/meilisearch.server.ts";
import { postgresIndex } from "#search/engines/postgres.server.ts";
import { fingerprintOf } from "#search/fingerprint.ts";
import { highlighted } from "#search/highlight.ts";
import { type IndexDefinition, type Names, REACH, type SearchAsked, type SearchDocument, type SearchIndex } from "#search/search-index.ts";
import { asSystem } from "#tests/factories/contexts.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";

const DEFINITION: IndexDefinition<never> = {
  name: "placements",
  version: 7,
  audience: "public",
  texts: { title: "A", organisation: "B", place: "B", description: "D" },
  facets: ["sector", "goal", "level"],
  toDocument: () => {
    throw new Error("The documents of this test are written by hand.");
  },
};

const NAMES: Names = new Map([
  ["sector:kitchen", ["keuken", "kitchen", "مطبخ", "آشپزخانه", "ክሽነ", "mutfak", "кухня", "jiko"]],
  ["task:cooking", ["koken", "cooking", "الطبخ", "yemek pişirmek", "готувати їжу"]],
  ["task:bicycle-repair", ["fietsen maken", "repairing bicycles", "bisiklet tamiri"]],
]);

const ZWOLLE = { lat: 52.5168, lng: 6.083 };
const KAMPEN = { lat: 52.555, lng: 5.9111 };
const AMSTERDAM = { lat: 52.374, lng: 4.8897 };

let clock = Date.parse("2026-11-01T10:00:00Z");
function aDocument(title: string, more: Partial<Omit<SearchDocument, "texts">> & { organisation?: string; town?: string; description?: string } = {}): SearchDocument {
  const { organisation = "Stichting De Brug", town = "Zwolle", description = "Je werkt samen met anderen.", ...rest } = more;
  clock -= 60_000;
  return { id: randomUUID(), texts: { title, organisation, place: town, description }, keys: [], facets: { sector: ["care"], goal: ["language"], level: ["A1"] }, place: ZWOLLE, at: clock, ...rest };
}

interface Engine {
  /** Does the work with the index, and waits until what it wrote is found. */
  use<T>(work: (index: SearchIndex) => Promise<T>): Promise<T>;
}

const site = openTestDatabase();
const finder = new NameFinder(NAMES);
const postgres: Engine = { use: (work) => asSystem(site.db, ({ db }) => work(postgresIndex(db, DEFINITION, finder))) };

/** A real server, where there is one: MEILI_URL and MEILI_KEY. */
const { MEILI_URL, MEILI_KEY } = process.env;
const server = new MeilisearchServer({ url: MEILI_URL ?? "http://127.0.0.1:1", key: MEILI_KEY ?? null, prefix: `test_${randomUUID().slice(0, 8)}_` });
const meilisearch: Engine = { use: (work) => work(server.index(DEFINITION, NAMES)) };
afterAll(async () => {
  if (MEILI_URL) await server.removeAll([DEFINITION.name]);
});

async function* inOneGo(documents: readonly SearchDocument[]) {
  yield documents;
}

describe.each([
  ["postgres", postgres, true],
  ["meilisearch", meilisearch, MEILI_URL !== undefined],
] as const)("%s", (name, engine, isThere) => {
  describe.skipIf(!isThere)(`${name} keeps its promise`, () => {
  const fill = (documents: readonly SearchDocument[]) => engine.use((index) => index.replaceAll(inOneGo(documents)));
  const search = (asked: Partial<SearchAsked>) => engine.use((index) => index.search({ text: "", limit: 20, offset: 0, ...asked }));
  /** Titles that are found, best first. */
  const titles = async (documents: readonly SearchDocument[], asked: Partial<SearchAsked> | string) => {
    const { ids } = await search(typeof asked === "string" ? { text: asked } : asked);
    return ids.map((id) => documents.find((each) => each.id === id)?.texts["title"]);
  };

  describe("words", () => {
    const documents = [
      aDocument("Een fiets opknappen", { organisation: "Werkplaats De Ketting", keys: ["task:bicycle-repair"] }),
      aDocument("Hulp in de winkel", { organisation: "Werkplaats De Ketting", description: "Soms repareer je fietsen of je zet koffie." }),
      aDocument("Taalmaatje voor bewoners", { organisation: "Zorgcentrum Weidezicht" }),
      aDocument("Gastheer", { organisation: "Zorgcentrum Weidezicht", keys: ["sector:kitchen", "task:cooking"] }),
      aDocument("Kortingsbonnen van 50% uitdelen"),
      aDocument("Bezoekers ontvangen in het café", { town: "Kampen" }),
    ];
    beforeAll(() => fill(documents));

    test.each([
      ["one form of a word by the other, the title before the text", "fietsen", ["Een fiets opknappen", "Hulp in de winkel"]],
      ["and the other way round", "fiets", ["Een fiets opknappen", "Hulp in de winkel"]],
      ["the word that is still being typed", "opknap", ["Een fiets opknappen"]],
      ["the same after a whole word", "fietsen opkn", ["Een fiets opknappen"]],
      ["words of title and organisation together", "fiets ketting", ["Een fiets opknappen", "Hulp in de winkel"]],
      ["all words, not some", "fiets weidezicht", []],
      ["by the organisation", "weidezicht taalmaatje", ["Taalmaatje voor bewoners"]],
      ["by the town", "kampen", ["Bezoekers ontvangen in het café"]],
      ["a part of a compound", "maatje", ["Taalmaatje voor bewoners"]],
      ["with a letter wrong", "taalmaatja", ["Taalmaatje voor bewoners"]],
      ["with a letter missing", "bezoekrs", ["Bezoekers ontvangen in het café"]],
      ["with letters swapped", "gasthere", ["Gastheer"]],
      ["with two wrong in a long word", "kortingbonen", ["Kortingsbonnen van 50% uitdelen"]],
      ["without its accent", "cafe", ["Bezoekers ontvangen in het café"]],
      ["with another", "cafè", ["Bezoekers ontvangen in het café"]],
      ["in capitals", "GASTHEER", ["Gastheer"]],
      ["by a task's name that stands in no text", "koken", ["Gastheer"]],
      ["in Arabic", "مطبخ", ["Gastheer"]],
      ["with Arabic vowel signs", "مَطْبَخ", ["Gastheer"]],
      ["in Persian, with another kaf and a joiner", "آشپز\u200cخانه", ["Gastheer"]],
      ["in Ge'ez letters", "ክሽነ", ["Gastheer"]],
      ["in Turkish, still being typed", "mutf", ["Gastheer"]],
      ["in Turkish with a letter wrong", "mutfag", ["Gastheer"]],
      ["in Turkish without its dots and tails", "pisirmek", ["Gastheer"]],
      ["in Ukrainian", "Кухня", ["Gastheer"]],
      ["in Somali", "jiko", ["Gastheer"]],
      ["a name in one language, a town in another", "مطبخ zwolle", ["Gastheer"]],
      ["without what is excluded", "fiets -koffie", ["Een fiets opknappen"]],
      ["a phrase", '"fiets opknappen"', ["Een fiets opknappen"]],
      ["no phrase in another order", '"opknappen fiets"', []],
      ["nothing for nonsense", "qwrtzxv", []],
      ["nothing for signs", "%&!", []],
      ["a number", "50", ["Kortingsbonnen van 50% uitdelen"]],
      ["a number in Arabic digits", "٥٠", ["Kortingsbonnen van 50% uitdelen"]],
    ])("finds %s: %s", async (_what, text, expected) => {
      expect(await titles(documents, text)).toEqual(expected);
    });

    test("a short word with a letter wrong is another word", async () => {
      expect(await titles(documents, "vet")).toEqual([]);
    });

    test("nothing typed: all, the newest first", async () => {
      expect(await titles(documents, "")).toEqual(documents.map(({ texts }) => texts["title"]));
    });

    test("what was found is shown by the words that found it", async () => {
      const { words } = await search({ text: "fietsen" });
      expect(highlighted("Soms repareer je Fietsen of je zet koffie.", words).filter(({ marked }) => marked)).toEqual([{ text: "Fietsen", marked: true }]);
      const begun = await search({ text: "koff" });
      expect(highlighted("je zet koffie.", begun.words).filter(({ marked }) => marked).map(({ text }) => text)).toEqual(["koffie"]);
      const typo = await search({ text: "taalmaatja" });
      expect(highlighted("Taalmaatje voor bewoners", typo.words)).toEqual([{ text: "Taalmaatje", marked: true }, { text: " voor bewoners", marked: false }]);
    });

    const ODD = [
      "'", '"', '"fiets', "''); drop table search_placements; --", "\\", "a\\%", "🙂", "fiets 🚲", "de het een", "-", "--", "-fiets", "!", "fiets & | ! ( :*", ":*", "fiets:*", "<->", "or", "\u0000", "fi\u0000ets", "\uD83D",
      "a\u0301\u0301", "x".repeat(2_000), "' || pg_sleep(1) || '", "$1", "{}", "ﬁets", "ª²", "fiets -", "\n\t", "a b c d e f g h i j k l m n o p", '"" "" -""', "-\"fiets\"",
    ];
    test.each(ODD)("comes to no harm by %j", async (text) => {
      const { ids, total } = await search({ text });
      expect(ids.length).toBe(total);
      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  describe("filters, counts, place, order and pages", () => {
    const documents = [
      aDocument("Soep koken", { facets: { sector: ["kitchen"], goal: ["language", "trade"], level: ["A1"] } }),
      aDocument("Taart bakken", { facets: { sector: ["kitchen"], goal: ["trade"], level: ["A2"] }, place: KAMPEN }),
      aDocument("Koken in de tuin", { facets: { sector: ["green"], goal: ["language"], level: ["A1"] }, place: AMSTERDAM }),
      aDocument("Koken voor bewoners", { facets: { sector: ["care"], goal: ["language"], level: ["B1"] }, place: null }),
    ];
    beforeAll(() => fill(documents));

    test("one of the values of each facet", async () => {
      expect(await titles(documents, { filters: { sector: ["kitchen", "green"], goal: ["language"] } })).toEqual(["Soep koken", "Koken in de tuin"]);
      expect(await titles(documents, { text: "koken", filters: { level: ["A1"] } })).toHaveLength(2);
      expect(await titles(documents, { filters: { sector: ["nowhere"] } })).toEqual([]);
      expect(await titles(documents, { filters: { sector: [] } })).toHaveLength(4);
      expect(await titles(documents, { filters: { sector: ["it's \"quoted\" \\ & "] } })).toEqual([]);
    });

    test("counts, each facet's own filter not held against it", async () => {
      const free = await search({ facets: ["sector", "goal"] });
      expect(free.facets).toEqual({ sector: { kitchen: 2, green: 1, care: 1 }, goal: { language: 3, trade: 2 } });
      const narrowed = await search({ facets: ["sector", "goal", "level"], filters: { sector: ["kitchen"], level: ["A1"] } });
      expect(narrowed.total).toBe(1);
      expect(narrowed.facets).toEqual({ sector: { kitchen: 1, green: 1 }, goal: { language: 1, trade: 1 }, level: { A1: 1, A2: 1 } });
      const typed = await search({ text: "koken", facets: ["sector"], filters: { sector: ["care"] } });
      expect(typed.total).toBe(1);
      expect(typed.facets).toEqual({ sector: { kitchen: 1, green: 1, care: 1 } });
    });

    test("a scope is held against every count, its own facet's too", async () => {
      const scoped = await search({ facets: ["sector", "level"], scope: { sector: ["kitchen"] }, filters: { sector: ["kitchen", "care"], level: ["A1"] } });
      expect(scoped).toMatchObject({ total: 1, facets: { sector: { kitchen: 1 }, level: { A1: 1, A2: 1 } } });
      expect(scoped.facets["sector"]).toEqual({ kitchen: 1 });
      expect(await search({ scope: { sector: [] } })).toMatchObject({ ids: [], total: 0 });
      expect((await search({ text: "koken", scope: { sector: ["care"] } })).total).toBe(1);
    });

    test("within so many kilometres, and what is nowhere is not", async () => {
      expect(await titles(documents, { around: { ...ZWOLLE, km: 5 } })).toEqual(["Soep koken"]);
      expect(await titles(documents, { around: { ...ZWOLLE, km: 15 } })).toEqual(["Soep koken", "Taart bakken"]);
      const far = await search({ text: "koken", around: { ...ZWOLLE, km: 200 }, facets: ["sector"] });
      expect(far.facets).toEqual({ sector: { kitchen: 1, green: 1 } });
    });

    test("the nearest first", async () => {
      expect(await titles(documents, { around: { ...AMSTERDAM, km: 500 }, sort: "nearest" })).toEqual(["Koken in de tuin", "Taart bakken", "Soep koken"]);
    });

    test("the newest first, whatever is best", async () => {
      expect(await titles(documents, { text: "koken", sort: "newest" })).toEqual(["Soep koken", "Koken in de tuin", "Koken voor bewoners"]);
    });

    test("a page at a time, none twice and none beyond the reach", async () => {
      const pages = [await search({ limit: 2 }), await search({ limit: 2, offset: 2 }), await search({ limit: 2, offset: 4 }), await search({ limit: 2, offset: REACH + 5 })];
      expect(pages.map(({ total }) => total)).toEqual([4, 4, 4, 4]);
      expect(pages.map(({ ids }) => ids.length)).toEqual([2, 2, 0, 0]);
      expect(new Set(pages.flatMap(({ ids }) => ids)).size).toBe(4);
    });
  });

  describe("what is in it", () => {
    beforeEach(() => fill([]));

    test("put, put anew, removed", async () => {
      const first = aDocument("Soep koken", { facets: { sector: ["kitchen"], goal: [], level: [] } });
      const other = aDocument("Gras maaien", { facets: { sector: ["green"], goal: [], level: [] } });
      await engine.use((index) => index.put([first, other]));
      expect((await search({ facets: ["sector"] })).facets).toEqual({ sector: { kitchen: 1, green: 1 } });
      await engine.use((index) => index.put([{ ...first, texts: { ...first.texts, title: "Heggen knippen" }, facets: { ...first.facets, sector: ["green"] } }]));
      expect(await search({ text: "soep" })).toMatchObject({ ids: [], total: 0 });
      expect((await search({ text: "heggen" })).ids).toEqual([first.id]);
      expect(await search({ facets: ["sector"] })).toMatchObject({ total: 2, facets: { sector: { green: 2 } } });
      await engine.use((index) => index.remove([first.id, randomUUID()]));
      expect(await search({ facets: ["sector"] })).toMatchObject({ ids: [other.id], total: 1, facets: { sector: { green: 1 } } });
      await engine.use((index) => index.remove([]));
      await engine.use((index) => index.put([]));
    });

    test("replaced as a whole, and told by its fingerprints", async () => {
      const [gone, kept, fresh] = [aDocument("Soep koken"), aDocument("Gras maaien"), aDocument("Brood bakken")];
      await fill([gone, kept]);
      await fill([kept, fresh]);
      expect(await search({ text: "soep" })).toMatchObject({ ids: [], total: 0 });
      expect((await search({})).total).toBe(2);
      expect(await engine.use((index) => index.fingerprints())).toEqual(new Map([kept, fresh].map((each) => [each.id, fingerprintOf(DEFINITION, each)])));
    });

    test("more than fit in a batch, counted to the last", async () => {
      const many = Array.from({ length: 2_345 }, (_, at) => aDocument(`Plek nummer ${at}`, { facets: { sector: [at % 3 === 0 ? "kitchen" : "green"], goal: [], level: [] } }));
      await fill(many);
      const found = await search({ facets: ["sector"], filters: { sector: ["kitchen"] } });
      expect(found.total).toBe(782);
      expect(found.facets).toEqual({ sector: { kitchen: 782, green: 1_563 } });
      expect((await search({ text: "nummer", facets: ["sector"] })).facets).toEqual({ sector: { kitchen: 782, green: 1_563 } });
      expect(await titles(many, "plek nummer 2344")).toEqual(["Plek nummer 2344"]);
      expect(await engine.use(async (index) => (await index.fingerprints()).size)).toBe(2_345);
    });

    test("an index that fails to be filled stays as it was", async () => {
      const kept = aDocument("Gras maaien");
      await fill([kept]);
      async function* breaks() {
        yield [aDocument("Soep koken")];
        throw new Error("The database went away.");
      }
      await expect(engine.use((index) => index.replaceAll(breaks()))).rejects.toThrow("went away");
      expect((await search({})).ids).toEqual([kept.id]);
    });
  });
});
});

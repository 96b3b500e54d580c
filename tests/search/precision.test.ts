// How right the first five are, on queries judged by hand: for each engine, and Postgres no less than Meilisearch.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { INTERFACE_LANGUAGES } from "#app/i18n/languages.ts";
import { maskOf } from "#app/day-parts/day-part.ts";
import { ORGANISATIONS } from "#db/demo/organisations.ts";
import { type DemoPlacement, PLACEMENTS } from "#db/demo/placements.ts";
import { MeilisearchServer } from "#search/engines/meilisearch.server.ts";
import { postgresIndex } from "#search/engines/postgres.server.ts";
import { placementsIndex } from "#search/indexes/placements.ts";
import { NAME_FINDER, NAMES } from "#search/names.server.ts";
import type { IndexDefinition, SearchIndex } from "#search/search-index.ts";
import { asSystem } from "#tests/factories/contexts.ts";
import { openTestDatabase } from "#tests/setup/open-database.ts";
import { JUDGED, type JudgedQuery } from "./judged.ts";

const site = openTestDatabase();
const DEFINITION = placementsIndex as IndexDefinition<never>;
const { MEILI_URL, MEILI_KEY } = process.env;
const server = new MeilisearchServer({ url: MEILI_URL ?? "http://127.0.0.1:1", key: MEILI_KEY ?? null, prefix: `judged_${process.pid}_` });
const FIRST = 5;

const REGION: DemoPlacement[] = Object.values<DemoPlacement>(PLACEMENTS);
const idOf = (at: number) => `00000000-0000-7000-8000-${String(at).padStart(12, "0")}`;

const DOCUMENTS = REGION.map((placement, at) => {
  const [languageOffer, activationOffer, tradeOffer] = placement.offers;
  const [headShare, handShare, heartShare] = placement.style;
  const published = new Date(Date.UTC(2026, 10, 1) - placement.published * 86_400_000);
  return placementsIndex.toDocument({
    id: idOf(at), title: placement.title, description: placement.description, sector: placement.sector, tasks: placement.tasks, languageOffer, activationOffer, tradeOffer, headShare, handShare, heartShare,
    dutchMin: placement.dutch, dayParts: maskOf(placement.dayParts), hoursMin: placement.hours[0], placeId: "0193-zwolle", lat: 52.5168, lng: 6.083, state: "published", publishedAt: published, createdAt: published,
    organisationName: ORGANISATIONS[placement.organisation].name, guideName: null, address: null, externalKey: null, municipalityId: "", sharedWith: [],
  });
});

async function* all() {
  yield DOCUMENTS;
}

/** Of the first five, or of as many as there could be, the share that is right: 0 to 1. */
async function precision(index: SearchIndex, { text, isRight }: JudgedQuery): Promise<number> {
  const { ids } = await index.search({ text, limit: FIRST, offset: 0 });
  const right = ids.filter((id) => isRight(REGION[Number(id.slice(-12))]!)).length;
  return right / Math.min(FIRST, REGION.filter(isRight).length);
}

const measured = new Map<string, number>();
const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

async function measure(name: string, inIndex: <T>(work: (index: SearchIndex) => Promise<T>) => Promise<T>): Promise<Map<JudgedQuery, number>> {
  await inIndex((index) => index.replaceAll(all()));
  const result = new Map<JudgedQuery, number>();
  for (const query of JUDGED) result.set(query, await inIndex((index) => precision(index, query)));
  measured.set(name, mean([...result.values()]));
  return result;
}

const ENGINES: Record<string, () => Promise<Map<JudgedQuery, number>>> = {
  postgres: () => measure("postgres", (work) => asSystem(site.db, ({ db }) => work(postgresIndex(db, DEFINITION, NAME_FINDER)))),
  meilisearch: () => measure("meilisearch", (work) => work(server.index(DEFINITION, NAMES))),
};

test("every query has an answer in the region, and most of the region is none", () => {
  for (const { text, isRight } of JUDGED) {
    const right = REGION.filter(isRight).length;
    expect(right, text).toBeGreaterThan(0);
    expect(right, text).toBeLessThan(REGION.length / 2);
  }
  expect(new Set(JUDGED.map(({ language }) => language))).toEqual(new Set(INTERFACE_LANGUAGES));
});

describe.each(Object.keys(ENGINES))("%s", (name) => {
  describe.skipIf(name === "meilisearch" && !MEILI_URL)("the first five", () => {
    let precisions: Map<JudgedQuery, number>;
    beforeAll(async () => {
      precisions = await ENGINES[name]!();
    });
    afterAll(async () => {
      if (name === "meilisearch") await server.removeAll([DEFINITION.name]);
    });

    test("nine in ten are right, over all", () => {
      const worst = [...precisions].filter(([, each]) => each < 1).map(([{ language, text }, each]) => `${language} ${text}: ${each.toFixed(2)}`);
      expect(measured.get(name), worst.join("\n")).toBeGreaterThan(0.9);
    });

    test.each(INTERFACE_LANGUAGES)("and four in five in %s", (language) => {
      const mine = [...precisions].filter(([query]) => query.language === language);
      expect(mean(mine.map(([, each]) => each)), mine.map(([{ text }, each]) => `${text}: ${each.toFixed(2)}`).join("\n")).toBeGreaterThan(0.8);
    });
  });
});

test.skipIf(!MEILI_URL)("Postgres is no worse than Meilisearch", () => {
  expect(measured.get("postgres")).toBeGreaterThanOrEqual(measured.get("meilisearch")! - 0.001);
});

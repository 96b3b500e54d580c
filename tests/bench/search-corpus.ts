/** Placements as a country would publish them, the same for the same number: real titles and sentences of the demo region, mixed, at every place of the Netherlands. */
import { DAY_PARTS, maskOf } from "#app/day-parts/day-part.ts";
import { DUTCH_LEVELS } from "#app/languages/level.ts";
import { type Random, seededRandom } from "#app/matching/random.ts";
import { OFFERS, SECTORS, TASKS_BY_SECTOR } from "#app/placements/placement.ts";
import { municipalities, placesOf } from "#app/places/place.ts";
import { type DemoPlacement, PLACEMENTS } from "#db/demo/placements.ts";
import { placementsIndex, type PlacementRow } from "#search/indexes/placements.ts";
import type { SearchDocument } from "#search/search-index.ts";

const PLACES = municipalities().flatMap(({ code }) => placesOf(code));
const DEMO_PLACEMENTS: readonly DemoPlacement[] = Object.values(PLACEMENTS);
const KINDS = ["Stichting", "Vereniging", "Buurthuis", "Kringloop", "Zorgcentrum", "Werkplaats", "Atelier", "Bibliotheek", "Voedselbank", "Sportclub", "Stadsboerderij", "Wijkcentrum", "Museum", "Repaircafé", "Theater"];
const NAMES = ["De Brug", "Het Anker", "De Ketting", "Weidezicht", "De Linde", "Het Trefpunt", "De Wissel", "Morgenster", "De Schakel", "Het Palet", "De Kiem", "Zonnebloem", "De Vlinder", "Het Kompas", "De Waterlelie"];
const MORE = ["met koffie", "voor beginners", "op zaterdag", "in een klein team", "bij de ingang", "in de ochtend", "met taalmaatje", "voor handige mensen", "zonder haast", "in de werkplaats", "met uitzicht op het park", "voor de hele buurt"];
const SENTENCES = [...new Set(DEMO_PLACEMENTS.flatMap(({ description }) => description.split(/(?<=[.!?])\s+/)))];
const UUID_TAIL = 12;

const pick = <Item>(random: Random, items: readonly Item[]): Item => items[random.below(items.length)]!;

function aRow(random: Random, number: number): PlacementRow {
  const like = pick(random, DEMO_PLACEMENTS);
  const place = pick(random, PLACES);
  const sector = random.next() < 0.7 ? like.sector : pick(random, SECTORS);
  const tasks = sector === like.sector ? like.tasks : [pick(random, TASKS_BY_SECTOR[sector])];
  const [head, hand] = [random.below(70), random.below(30)];
  const published = new Date(Date.UTC(2026, 10, 1) - random.below(200 * 86_400) * 1_000);
  return {
    id: `00000000-0000-7000-8000-${number.toString(16).padStart(UUID_TAIL, "0")}`,
    title: random.next() < 0.5 ? like.title : `${like.title} ${pick(random, MORE)}`,
    description: Array.from({ length: 3 + random.below(5) }, () => pick(random, SENTENCES)).join(" "),
    sector, tasks,
    languageOffer: pick(random, OFFERS), activationOffer: pick(random, OFFERS), tradeOffer: pick(random, OFFERS),
    headShare: head, handShare: hand, heartShare: 100 - head - hand,
    dutchMin: DUTCH_LEVELS[random.below(5)]!,
    dayParts: maskOf(DAY_PARTS.filter(() => random.next() < 0.25).concat("mon-morning")),
    hoursMin: 1 + random.below(20),
    placeId: place.id, lat: place.lat + (random.next() - 0.5) / 50, lng: place.lng + (random.next() - 0.5) / 50,
    state: "published", publishedAt: published, createdAt: published,
    organisationName: `${pick(random, KINDS)} ${pick(random, NAMES)} ${place.name}`,
    guideName: null, address: null, externalKey: null, municipalityId: "", sharedWith: [],
  };
}

const BATCH = 1_000;

/** So many documents, a thousand at a time. */
export async function* corpus(size: number): AsyncGenerator<SearchDocument[]> {
  const random = seededRandom(7);
  for (let from = 0; from < size; from += BATCH) {
    yield Array.from({ length: Math.min(BATCH, size - from) }, (_, at) => placementsIndex.toDocument(aRow(random, from + at)));
  }
}

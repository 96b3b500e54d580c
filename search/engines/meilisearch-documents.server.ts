import type { Settings } from "meilisearch";
import { COMPOUND_PARTS, formsOf } from "#search/dutch-words.ts";
import { fingerprintOf } from "#search/fingerprint.ts";
import { normalise, partsOf, wordsOf } from "#search/normalise.ts";
import { type IndexDefinition, type Names, RANKS, REACH, type SearchDocument } from "#search/search-index.ts";
import { ONE_FROM, TWO_FROM } from "#search/typos.ts";

/** One more whenever anything of these settings, or of how a document is written, changes: indexes of another version are made anew. */
export const SETTINGS_VERSION = 1;

/** Fields of our own beside those of the definition; no definition has a field with a line below in front. */
export const NAMES_FIELD = "_names";
const PARTS_FIELD = "_parts";
export const FACET_PREFIX = "facet_";
/** Every document has the same here: its count is how many there are in all. */
export const ALL_FIELD = "_all";
export const ALL_VALUE = "1";

/** Facets have more values than anyone sees: 68 tasks, some hundred languages, every municipality. */
const MOST_VALUES = 1_000;

export function settingsOf(definition: IndexDefinition<never>): Settings {
  const ranked = Object.entries(definition.texts).sort(([, a], [, b]) => RANKS.indexOf(a) - RANKS.indexOf(b));
  const upTo = (rank: string) => ranked.filter(([, each]) => each <= rank).map(([field]) => field);
  const after = (rank: string) => ranked.filter(([, each]) => each > rank).map(([field]) => field);
  return {
    searchableAttributes: [...upTo("B"), NAMES_FIELD, PARTS_FIELD, ...after("B")],
    filterableAttributes: [...definition.facets.map((facet) => FACET_PREFIX + facet), ALL_FIELD, "_geo"],
    sortableAttributes: ["at", "_geo"],
    // A sort that is asked for goes before all; none is asked for where the best come first.
    rankingRules: ["sort", "words", "typo", "attribute", "exactness", "proximity", "at:desc"],
    typoTolerance: { enabled: true, minWordSizeForTypos: { oneTypo: ONE_FROM, twoTypos: TWO_FROM }, disableOnNumbers: true },
    faceting: { maxValuesPerFacet: MOST_VALUES },
    pagination: { maxTotalHits: REACH },
  };
}

/** A document as Meilisearch keeps it: every text normalised, names in every language, other forms and parts of Dutch words. */
export function recordOf(definition: IndexDefinition<never>, names: Names, document: SearchDocument): Record<string, unknown> {
  const texts = Object.fromEntries(Object.keys(definition.texts).map((field) => [field, normalise(document.texts[field] ?? "")]));
  const words = new Set(Object.values(texts).flatMap((text) => (text === "" ? [] : text.split(" "))));
  const more = new Set([...words].flatMap((word) => [...formsOf(word), ...partsOf(word, COMPOUND_PARTS)]));
  return {
    id: document.id,
    ...texts,
    [NAMES_FIELD]: namesOf(names, document.keys),
    [PARTS_FIELD]: [...more].filter((word) => !words.has(word)).join(" "),
    ...Object.fromEntries(definition.facets.map((facet) => [FACET_PREFIX + facet, document.facets[facet] ?? []])),
    [ALL_FIELD]: ALL_VALUE,
    ...(document.place ? { _geo: { lat: document.place.lat, lng: document.place.lng } } : {}),
    at: document.at,
    fingerprint: fingerprintOf(definition, document),
  };
}

const normalisedNames = new WeakMap<Names, Map<string, string[]>>();

function namesOf(names: Names, keys: readonly string[]): string[] {
  let known = normalisedNames.get(names);
  if (!known) normalisedNames.set(names, (known = new Map([...names].map(([key, list]) => [key, list.map((name) => wordsOf(name).join(" "))]))));
  return [...new Set(keys.flatMap((key) => known.get(key) ?? []))];
}

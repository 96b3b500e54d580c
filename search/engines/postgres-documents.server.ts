import { normalise } from "#search/normalise.ts";
import { fingerprintOf } from "#search/fingerprint.ts";
import { type FieldRank, type IndexDefinition, NAMES_RANK, RANKS, type SearchDocument } from "#search/search-index.ts";

/** A row of the table of documents, as JSON hands it to Postgres. */
export interface DocumentRow {
  id: string;
  slot: number;
  /** Text of a tsvector. */
  words: string;
  tokens: string[];
  lat: number | null;
  lng: number | null;
  at: number;
  fingerprint: string;
}

/** Postgres numbers places in a document no higher, and keeps so many of a word. */
const LAST_PLACE = 16_383;
const MOST_PLACES = 255;
/** So far are fields apart that no phrase runs from one into the next. */
const GAP = 10;

export const tokenOf = (facet: string, value: string) => `${facet}:${value}`;

export function rowOf(definition: IndexDefinition<never>, document: SearchDocument, slot: number): DocumentRow {
  const places = new Map<string, string[]>();
  let at = 0;
  const add = (word: string, rank: FieldRank) => {
    at += 1;
    if (word.length > LONGEST_WORD) return;
    const known = places.get(word);
    if (!known) places.set(word, [`${Math.min(at, LAST_PLACE)}${rank}`]);
    else if (known.length < MOST_PLACES) known.push(`${Math.min(at, LAST_PLACE)}${rank}`);
  };
  const fields = Object.entries(definition.texts).sort(([, a], [, b]) => RANKS.indexOf(a) - RANKS.indexOf(b));
  for (const [field, rank] of fields) {
    for (const word of normalise(document.texts[field] ?? "").split(" ")) if (word !== "") add(word, rank);
    at += GAP;
  }
  for (const key of document.keys) add(key, NAMES_RANK);
  return {
    id: document.id,
    slot,
    words: vector(places),
    tokens: Object.entries(document.facets).flatMap(([facet, values]) => values.map((value) => tokenOf(facet, value))),
    lat: document.place?.lat ?? null,
    lng: document.place?.lng ?? null,
    at: document.at,
    fingerprint: fingerprintOf(definition, document),
  };
}

const vector = (places: ReadonlyMap<string, readonly string[]>) => [...places].map(([word, at]) => `'${word.replaceAll("'", "''")}':${at.join(",")}`).join(" ");

/** The words of documents, each once: for the lexicon. Keys are none. */
export function wordsIn(definition: IndexDefinition<never>, documents: readonly SearchDocument[]): string[] {
  const words = new Set<string>();
  for (const { texts } of documents) {
    for (const field of Object.keys(definition.texts)) for (const word of normalise(texts[field] ?? "").split(" ")) if (word !== "" && word.length <= LONGEST_WORD) words.add(word);
  }
  return [...words].sort();
}

/** What is longer is no word, and would not fit an index. */
const LONGEST_WORD = 100;

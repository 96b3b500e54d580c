/**
 * What a search asks and answers, whichever engine does it. Documents and what is typed pass through normalise.ts on the way
 * in; what comes out are ids, to be read again from the database in the scope of who looks.
 */

/** Where a text stands, from what counts most to what counts least. */
export const RANKS = ["A", "B", "C", "D"] as const;
export type FieldRank = (typeof RANKS)[number];

/** How much a word counts that stands in a field of this rank, from 0 to 1. */
export const RANK_WEIGHTS: Readonly<Record<FieldRank, number>> = { A: 1, B: 0.6, C: 0.5, D: 0.2 };

/** The rank of the names that a document's keys have in all languages. */
export const NAMES_RANK = "C" satisfies FieldRank;

export interface Coordinates {
  lat: number;
  lng: number;
}

/** One thing that is found. Texts stand as people wrote them. */
export interface SearchDocument {
  /** A UUID. */
  id: string;
  texts: Readonly<Record<string, string>>;
  /** Words of our own that people call by many names ("task:cooking"): found by each name that `Names` has for it. */
  keys: readonly string[];
  /** For filters and counts: the values that it has of each facet. */
  facets: Readonly<Record<string, readonly string[]>>;
  place: Coordinates | null;
  /** Milliseconds since 1970: what is newer comes first among equals. */
  at: number;
}

/** What people call a key, in any language. */
export type Names = ReadonlyMap<string, readonly string[]>;

export interface IndexDefinition<Row> {
  name: IndexName;
  /** One more whenever fields, facets or what `toDocument` makes of a row change: what was indexed by another is indexed anew. */
  version: number;
  /** Who may search in it. What is for staff is not for a public page, whatever its filter. */
  audience: "public" | "staff";
  texts: Readonly<Record<string, FieldRank>>;
  facets: readonly string[];
  toDocument(row: Row): SearchDocument;
}

export const INDEX_NAMES = ["placements", "staff-placements", "organisations", "buddies", "holders"] as const;
export type IndexName = (typeof INDEX_NAMES)[number];

/** For each facet the values of which one must be there; a facet that isn't named, or has none, asks nothing. */
export type Filters = Readonly<Record<string, readonly string[]>>;

export const SORTS = ["best", "newest", "nearest"] as const;
export type Sort = (typeof SORTS)[number];

export interface SearchAsked {
  /** As it was typed; the last word may be one that is still being typed. "In quotes" is a phrase, -word is not to be there. Empty: all. */
  text: string;
  filters?: Filters;
  /** As filters, but of who looks and not of what is looked for: nothing beyond it is found or counted. */
  scope?: Filters;
  /** Facets to count. */
  facets?: readonly string[];
  /** Only what lies within so many kilometres, and what is somewhere at all. */
  around?: Coordinates & { km: number };
  /** `nearest` needs `around`. Without one: the best where a text is given, else the newest. */
  sort?: Sort;
  limit: number;
  offset: number;
}

export interface SearchFound {
  /** Best first, those of the window that was asked. Read them again in the scope of who looks. */
  ids: string[];
  /** How many there are in all. */
  total: number;
  /** For each facet that was asked, its values with how many there are: those of that facet's own filter not held against it. */
  facets: Record<string, Record<string, number>>;
  /** Words, normalised, by which the window was found: for `highlighted`. */
  words: string[];
}

/** No window reaches beyond so many. */
export const REACH = 1_000;

export interface SearchIndex {
  /** Adds documents, or puts them in the place of those with the same id. */
  put(documents: readonly SearchDocument[]): Promise<void>;
  remove(ids: readonly string[]): Promise<void>;
  /** All of these and nothing else, at once: nobody sees half of it. */
  replaceAll(documents: AsyncIterable<readonly SearchDocument[]>): Promise<void>;
  search(asked: SearchAsked): Promise<SearchFound>;
  /** What is in it: id to `fingerprintOf` of its document. */
  fingerprints(): Promise<Map<string, string>>;
}

import { randomUUID } from "node:crypto";
import { type Config, type EnqueuedTaskPromise, Meilisearch, MeilisearchApiError, type MultiSearchQuery } from "meilisearch";
import { type Filters, type IndexDefinition, type IndexName, type Names, REACH, type SearchAsked, type SearchDocument, type SearchFound, type SearchIndex } from "#search/search-index.ts";
import { readTyped, type Typed } from "#search/typed.ts";
import { transport } from "./meilisearch-http.server.ts";
import { ALL_FIELD, ALL_VALUE, FACET_PREFIX, recordOf, settingsOf } from "./meilisearch-documents.server.ts";

export interface MeilisearchAt {
  url: string;
  /** The master key, or one that may manage indexes; makes a key of its own that may only search. Null where the server asks for none. */
  key: string | null;
  /** Beginning of the names of this site's indexes, so that several sites share a server. */
  prefix: string;
}

/** A search that takes longer is no help: Postgres answers. */
const SEARCH_TIMEOUT_MS = 1_500;
const WRITE_TIMEOUT_MS = 60_000;
/** A task of a thousand documents may wait for others. */
const TASK_TIMEOUT_MS = 10 * 60_000;
const BATCH = 1_000;
const PAGE = 1_000;

/** Of each text so many words come back, those around what was found: to see by which words, not to show. */
const SHOWN_WORDS = 12;
/** Around each word that was found, in texts that have neither. */
const [OPEN, CLOSE] = ["\u0001", "\u0002"];

/** A server, and two ways in: one to write, one that may only search. */
export class MeilisearchServer {
  private readonly writer: Meilisearch;
  private searcher: Promise<Meilisearch> | null = null;

  constructor(readonly at: MeilisearchAt) {
    this.writer = this.client(at.key, WRITE_TIMEOUT_MS);
  }

  index(definition: IndexDefinition<never>, names: Names): SearchIndex {
    return new MeilisearchIndex(this.writer, () => this.toSearch(), `${this.at.prefix}${definition.name}`, definition, names);
  }

  /** @throws when the server doesn't answer, or is not well. */
  async check(): Promise<void> {
    await this.client(this.at.key, SEARCH_TIMEOUT_MS).health();
  }

  /** Takes the site's indexes away, and its key: for tests and benches. */
  async removeAll(names: readonly IndexName[]): Promise<void> {
    for (const name of names) await this.writer.deleteIndexIfExists(`${this.at.prefix}${name}`);
    if (this.at.key === null) return;
    for (const key of await this.searchKeys()) await this.writer.deleteKey(key.uid);
  }

  private client(apiKey: string | null, timeout: number, httpClient?: Config["httpClient"]): Meilisearch {
    return new Meilisearch({ host: this.at.url, ...(httpClient ? { httpClient } : {}), ...(apiKey === null ? {} : { apiKey }), timeout, defaultWaitOptions: { timeout: TASK_TIMEOUT_MS, interval: 20 } });
  }

  /** The key that may search this site's indexes and nothing more is asked for once, and again where that failed. */
  private toSearch(): Promise<Meilisearch> {
    return (this.searcher ??= this.searchKey().then(
      (key) => this.client(key, SEARCH_TIMEOUT_MS, transport),
      (error: unknown) => {
        this.searcher = null;
        throw error;
      },
    ));
  }

  private get keyName() {
    return `search in ${this.at.prefix}*`;
  }

  private async searchKeys() {
    return (await this.writer.getKeys({ limit: 1_000 })).results.filter(({ name }) => name === this.keyName);
  }

  private async searchKey(): Promise<string | null> {
    if (this.at.key === null) return null;
    try {
      const [known] = await this.searchKeys();
      return (known ?? (await this.writer.createKey({ name: this.keyName, actions: ["search"], indexes: [`${this.at.prefix}*`], expiresAt: null }))).key;
    } catch (error) {
      // A key that may not make keys is narrow enough already.
      if (error instanceof MeilisearchApiError && error.response.status === 403) return this.at.key;
      throw error;
    }
  }
}

class MeilisearchIndex implements SearchIndex {
  constructor(
    private readonly writer: Meilisearch,
    private readonly searcher: () => Promise<Meilisearch>,
    private readonly uid: string,
    private readonly definition: IndexDefinition<never>,
    private readonly names: Names,
  ) {}

  async search(asked: SearchAsked): Promise<SearchFound> {
    const typed = readTyped(asked.text);
    const facets = asked.facets ?? [];
    const isText = typed.words.length + typed.phrases.length + typed.excluded.length > 0;
    if (!isText && asked.text.trim() !== "") return { ids: [], total: 0, facets: Object.fromEntries(facets.map((facet) => [facet, {}])), words: [] };

    const filtered = facets.filter((facet) => (asked.filters?.[facet] ?? []).length > 0);
    const free = facets.filter((facet) => !filtered.includes(facet));
    const queries: MultiSearchQuery[] = [
      { ...this.query(asked, typed, null), facets: [ALL_FIELD, ...free.map((facet) => FACET_PREFIX + facet)] },
      ...filtered.map((facet): MultiSearchQuery => ({ ...this.query(asked, typed, facet), limit: 0, offset: 0, facets: [FACET_PREFIX + facet] })),
    ];
    const { results } = await (await this.searcher()).multiSearch({ queries });
    const [window] = results;
    const counts = Object.assign({}, ...results.map(({ facetDistribution }) => facetDistribution ?? {})) as Record<string, Record<string, number>>;
    return {
      ids: window!.hits.map(({ id }) => id as string),
      total: window!.facetDistribution?.[ALL_FIELD]?.[ALL_VALUE] ?? 0,
      facets: Object.fromEntries(facets.map((facet) => [facet, counts[FACET_PREFIX + facet] ?? {}])),
      words: isText ? wordsFound(window!.hits) : [],
    };
  }

  private query({ filters, scope, around, sort, limit, offset }: SearchAsked, typed: Typed, but: string | null): MultiSearchQuery {
    const conditions = [...filterOf(scope, true), ...filterOf(but === null ? filters : { ...filters, [but]: [] }, false)];
    if (around) conditions.push(`_geoRadius(${around.lat}, ${around.lng}, ${around.km * 1_000})`);
    return {
      indexUid: this.uid,
      q: textOf(typed),
      filter: conditions,
      matchingStrategy: "all",
      limit: Math.max(0, Math.min(limit, REACH - offset)),
      offset: Math.min(offset, REACH),
      ...(sort === "newest" ? { sort: ["at:desc"] } : sort === "nearest" && around ? { sort: [`_geoPoint(${around.lat}, ${around.lng}):asc`, "at:desc"] } : {}),
      attributesToRetrieve: ["id"],
      attributesToHighlight: Object.keys(this.definition.texts),
      attributesToCrop: Object.keys(this.definition.texts),
      cropLength: SHOWN_WORDS,
      cropMarker: "",
      highlightPreTag: OPEN,
      highlightPostTag: CLOSE,
    };
  }

  async put(documents: readonly SearchDocument[]): Promise<void> {
    if (documents.length === 0) return;
    await this.ensure(this.uid);
    await this.add(this.uid, documents);
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    await this.ensure(this.uid);
    await done(this.writer.index(this.uid).deleteDocuments([...ids]));
  }

  /** Fills an index beside the one in use and swaps the two. */
  async replaceAll(documents: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    const fresh = `${this.uid}_made_${randomUUID().slice(0, 8)}`;
    await this.clearUnfinished();
    try {
      await this.ensure(fresh);
      for await (const some of documents) await this.add(fresh, some);
      await this.ensure(this.uid);
      await done(this.writer.swapIndexes([{ indexes: [this.uid, fresh], rename: false }]));
    } finally {
      await this.writer.deleteIndexIfExists(fresh);
    }
  }

  async fingerprints(): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    await this.ensure(this.uid);
    for (let offset = 0; ; offset += PAGE) {
      const { results } = await this.writer.index(this.uid).getDocuments<{ id: string; fingerprint: string }>({ fields: ["id", "fingerprint"], limit: PAGE, offset });
      for (const { id, fingerprint } of results) found.set(id, fingerprint);
      if (results.length < PAGE) return found;
    }
  }

  private async add(uid: string, documents: readonly SearchDocument[]): Promise<void> {
    const tasks: EnqueuedTaskPromise[] = [];
    for (let from = 0; from < documents.length; from += BATCH) {
      tasks.push(this.writer.index(uid).addDocuments(documents.slice(from, from + BATCH).map((each) => recordOf(this.definition, this.names, each)), { primaryKey: "id" }));
    }
    for (const task of tasks) await done(task);
  }

  /** Makes an index with its settings where there is none. */
  private async ensure(uid: string): Promise<void> {
    try {
      await this.writer.index(uid).getRawInfo();
    } catch (error) {
      if (!(error instanceof MeilisearchApiError) || error.cause?.code !== "index_not_found") throw error;
      const made = await this.writer.createIndex(uid, { primaryKey: "id" }).waitTask();
      // Someone else made it meanwhile.
      if (made.status !== "succeeded" && made.error?.code !== "index_already_exists") throw new Error(made.error?.message ?? "The index could not be made.");
      await done(this.writer.index(uid).updateSettings(settingsOf(this.definition)));
    }
  }

  /** What a rebuild left that was broken off. */
  private async clearUnfinished(): Promise<void> {
    const { results } = await this.writer.getRawIndexes({ limit: 1_000 });
    for (const { uid } of results) if (uid.startsWith(`${this.uid}_made_`)) await this.writer.deleteIndexIfExists(uid);
  }
}

/** Waits until a task is done, and says so when it failed. */
async function done(task: EnqueuedTaskPromise): Promise<void> {
  const { status, error } = await task.waitTask();
  if (status !== "succeeded") throw new Error(`Meilisearch: ${error?.message ?? `a task was ${status}`}`);
}

const quoted = (value: string) => `"${value.replace(/[\\"]/g, "\\$&")}"`;

function filterOf(filters: Filters = {}, always: boolean): string[] {
  return Object.entries(filters)
    .filter(([, values]) => values.length > 0 || always)
    .map(([facet, values]) => `${FACET_PREFIX}${facet} IN [${values.map(quoted).join(", ")}]`);
}

/** What was typed, normalised, as Meilisearch reads it: its last word is taken for a beginning unless a space follows. */
function textOf({ words, begun, phrases, excluded }: Typed): string {
  const before = [...phrases.map((phrase) => `"${phrase.join(" ")}"`), ...excluded.map((word) => `-${word}`)];
  return [...before, words.join(" ")].join(" ") + (begun ? "" : " ");
}

function wordsFound(hits: readonly { _formatted?: Record<string, unknown> }[]): string[] {
  const words = new Set<string>();
  for (const { _formatted } of hits) {
    for (const text of Object.values(_formatted ?? {})) {
      if (typeof text !== "string" || !text.includes(OPEN)) continue;
      for (const word of text.split(" ")) if (word.includes(OPEN)) words.add(word.replaceAll(OPEN, "").replaceAll(CLOSE, ""));
    }
  }
  return [...words];
}

import { getTableName, sql, type SQL } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import { searchBuddies, searchHolders, searchOrganisations, searchPlacements, searchStaffPlacements } from "#db/schema/search.ts";
import type { NameFinder } from "#search/names.ts";
import { type Filters, type IndexDefinition, type IndexName, RANK_WEIGHTS, RANKS, REACH, type SearchAsked, type SearchDocument, type SearchFound, type SearchIndex } from "#search/search-index.ts";
import { readTyped } from "#search/typed.ts";
import type { Filter } from "./postgres-asked.server.ts";
import { addMarks, foundByMarks, removeMarks } from "./postgres-marks.server.ts";
import { rowOf, tokenOf, wordsIn } from "./postgres-documents.server.ts";
import { type Lexicon, setSimilarity, textQuery, type TextQuery } from "./postgres-query.server.ts";
import { foundByRows } from "./postgres-rows.server.ts";

const TABLES = {
  placements: searchPlacements, "staff-placements": searchStaffPlacements, organisations: searchOrganisations, buddies: searchBuddies, holders: searchHolders,
} as const satisfies Record<IndexName, unknown>;

/** Indexes of people: row-level security says who is found, so their words and counts come from the rows that may be seen, never from a table beside them. */
const OF_PEOPLE: readonly IndexName[] = ["buddies", "holders"];

/** ts_rank wants the weights in the order D, C, B, A. */
const WEIGHTS = `{${RANKS.toReversed().map((rank) => RANK_WEIGHTS[rank]).join(",")}}`;
/** What a word counts that is a typo away, within another word or in a name of several words, beside one that was typed. */
const ROUGH = 0.3;
/** So many documents are put at once. */
const BATCH = 500;
const LOCK = 640_194;

/** The document's distance in kilometres, for sorting and a radius: on a ball. */
const distance = ({ lat, lng }: { lat: number; lng: number }) =>
  sql`(12742 * asin(least(1, sqrt(power(sin(radians(doc.lat - ${lat}::float8) / 2), 2) + cos(radians(${lat}::float8)) * cos(radians(doc.lat)) * power(sin(radians(doc.lng - ${lng}::float8) / 2), 2)))))`;

const KM_A_DEGREE = 111.1;

function within(around: NonNullable<SearchAsked["around"]>): SQL {
  const { lat, lng, km } = around;
  const high = km / KM_A_DEGREE;
  const wide = high / Math.max(0.01, Math.cos((lat * Math.PI) / 180));
  return sql`doc.lat between ${lat - high}::real and ${lat + high}::real and doc.lng between ${lng - wide}::real and ${lng + wide}::real and ${distance(around)} <= ${km}::float8`;
}

/**
 * An index in tables of the site's own database.
 * @param db A transaction that carries who searches; to write, the system.
 */
export class PostgresIndex implements SearchIndex {
  private readonly table: SQL;
  private readonly lexicon: Lexicon;
  private readonly ofPeople: boolean;

  constructor(
    private readonly db: Transaction,
    private readonly definition: IndexDefinition<never>,
    private readonly finder: NameFinder,
  ) {
    const { name } = definition;
    this.table = sql`${sql.identifier(getTableName(TABLES[name]))}`;
    this.ofPeople = OF_PEOPLE.includes(name);
    this.lexicon = this.ofPeople
      ? sql`(select word, (ts_lexize('dutch_stem', word))[1] collate "C" as stem from (select distinct unnest(tsvector_to_array(seen.words)) collate "C" as word from ${this.table} seen) as seen)`
      : sql`(select word, stem from search_words where search_words.index = ${name})`;
  }

  async search(asked: SearchAsked): Promise<SearchFound> {
    const typed = readTyped(asked.text);
    const nothing = { ids: [], total: 0, facets: Object.fromEntries((asked.facets ?? []).map((facet) => [facet, {}])), words: [] };
    const isText = typed.words.length + typed.phrases.length + typed.excluded.length > 0;
    if (!isText && asked.text.trim() !== "") return nothing;
    if (!isText) return this.window(asked, null);
    await this.db.execute(setSimilarity);
    const query = await textQuery(this.db, this.lexicon, this.finder, typed);
    if (query) return this.window(asked, query);
    return nothing;
  }

  private async window(asked: SearchAsked, query: TextQuery | null): Promise<SearchFound> {
    const { around, facets = [], sort = "best", offset, limit } = asked;
    const found = await (this.ofPeople ? foundByRows : foundByMarks)(this.db, {
      index: this.definition.name, table: this.table, query, facets, sort, offset, limit: Math.max(0, Math.min(limit, REACH - offset)),
      within: around ? within(around) : null,
      filters: [...filtersOf(asked.scope, true), ...filtersOf(asked.filters, false)],
      distance: around ? distance(around) : null,
      rank: query ? rankOf(query) : null,
    });
    const byFacet: Record<string, Record<string, number>> = Object.fromEntries(facets.map((facet) => [facet, {}]));
    for (const { facet, token, count } of found.counts) byFacet[facet]![token.slice(facet.length + 1)] = count;
    return { ids: found.ids, total: found.total, facets: byFacet, words: query?.words ?? [] };
  }

  async put(documents: readonly SearchDocument[]): Promise<void> {
    for (let from = 0; from < documents.length; from += BATCH) await this.putBatch(documents.slice(from, from + BATCH));
  }

  private async putBatch(documents: readonly SearchDocument[]): Promise<void> {
    const { name } = this.definition;
    await this.db.transaction(async (tx) => {
      const db = tx as Transaction;
      await db.execute(sql`select pg_advisory_xact_lock(${LOCK}, hashtext(${name}))`);
      const ids = documents.map(({ id }) => id);
      const known = new Map((await db.execute<{ id: string; slot: number }>(sql`select id::text, slot from ${this.table} where id = any(${sql.param(ids)}::uuid[])`)).map(({ id, slot }) => [id, slot]));
      let [{ next }] = (await db.execute<{ next: number }>(sql`select coalesce(max(slot) + 1, 0) as next from ${this.table}`)) as unknown as [{ next: number }];
      if (!this.ofPeople) await removeMarks(db, name, this.table, ids);
      await this.write(db, documents, (id) => known.get(id) ?? next++);
      if (!this.ofPeople) await addMarks(db, name, this.table, ids);
    });
  }

  private async write(db: Transaction, documents: readonly SearchDocument[], slotOf: (id: string) => number): Promise<void> {
    const rows = documents.map((document) => rowOf(this.definition, document, slotOf(document.id)));
    await db.execute(sql`
      insert into ${this.table} (id, slot, words, tokens, lat, lng, at, fingerprint)
      select id, slot, words::tsvector, tokens, lat, lng, at, fingerprint
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as row(id uuid, slot int, words text, tokens text[], lat real, lng real, at bigint, fingerprint text)
      on conflict (id) do update set words = excluded.words, tokens = excluded.tokens, lat = excluded.lat, lng = excluded.lng, at = excluded.at, fingerprint = excluded.fingerprint`);
    if (this.ofPeople) return;
    await db.execute(sql`
      insert into search_words (index, word, stem)
      select ${this.definition.name}, word, coalesce((ts_lexize('dutch_stem', word))[1], word) from unnest(${sql.param(wordsIn(this.definition, documents))}::text[]) as word
      on conflict do nothing`);
  }

  async remove(ids: readonly string[]): Promise<void> {
    if (ids.length === 0) return;
    const { name } = this.definition;
    await this.db.transaction(async (tx) => {
      const db = tx as Transaction;
      await db.execute(sql`select pg_advisory_xact_lock(${LOCK}, hashtext(${name}))`);
      if (!this.ofPeople) await removeMarks(db, name, this.table, ids);
      await db.execute(sql`delete from ${this.table} where id = any(${sql.param([...ids])}::uuid[])`);
    });
  }

  async replaceAll(documents: AsyncIterable<readonly SearchDocument[]>): Promise<void> {
    const { name } = this.definition;
    await this.db.transaction(async (tx) => {
      const db = tx as Transaction;
      await db.execute(sql`select pg_advisory_xact_lock(${LOCK}, hashtext(${name}))`);
      await db.execute(sql`delete from ${this.table}`);
      if (!this.ofPeople) {
        await db.execute(sql`delete from search_marks where index = ${name}`);
        await db.execute(sql`delete from search_words where index = ${name}`);
      }
      let next = 0;
      for await (const some of documents) {
        for (let from = 0; from < some.length; from += BATCH) {
          const batch = some.slice(from, from + BATCH);
          await this.write(db, batch, () => next++);
          if (!this.ofPeople) await addMarks(db, name, this.table, batch.map(({ id }) => id));
        }
      }
    });
  }

  async fingerprints(): Promise<Map<string, string>> {
    const rows = await this.db.execute<{ id: string; fingerprint: string }>(sql`select id::text, fingerprint from ${this.table}`);
    return new Map(rows.map(({ id, fingerprint }) => [id, fingerprint]));
  }
}

function rankOf({ exactly, roughly }: TextQuery): SQL {
  const rank = (query: string) => sql`ts_rank(${WEIGHTS}::real[], doc.words, ${query}::tsquery)`;
  return exactly === roughly ? rank(exactly) : exactly === "" ? rank(roughly) : sql`${rank(exactly)} + ${ROUGH} * ${rank(roughly)}`;
}

function filtersOf(filters: Filters = {}, always: boolean): Filter[] {
  return Object.entries(filters).filter(([, values]) => values.length > 0 || always).map(([facet, values]) => ({ facet, always, tokens: values.map((value) => tokenOf(facet, value)) }));
}

/** @param names Built once a process: `new NameFinder(names)`. */
export function postgresIndex(db: Transaction, definition: IndexDefinition<never>, finder: NameFinder): SearchIndex {
  return new PostgresIndex(db, definition, finder);
}

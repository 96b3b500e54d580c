import { sql, type SQL } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import { placementLetters, placementWeights, type PlacementDocument } from "#search/indexes/placements.ts";
import type { NamedKey, SearchIndex } from "#search/search-index.ts";

/** ts_rank_cd wants the weights in the order of the letters D, C, B, A. */
const WEIGHTS = `{${(Object.keys(placementWeights) as (keyof PlacementDocument)[])
  .toSorted((a, b) => placementLetters[b].localeCompare(placementLetters[a]))
  .map((field) => placementWeights[field])
  .join(",")}}`;

/** What someone typed, taken apart. */
interface Typed {
  text: string;
  /** All before the last word, and the last word, when that may be one that is still being typed. */
  before: string;
  begun: string | null;
  /** Says what should not be there (`-fiets`). */
  excludes: boolean;
}

function taken(text: string): Typed {
  // Postgres knows no text with a null in it.
  const clean = text.replace(/\p{Cc}/gu, " ").trim();
  const [, before, last] = /^(.*?)(\S*)$/su.exec(clean)!;
  const inQuotes = (before!.split('"').length - 1) % 2 === 1;
  const begun = !inQuotes && /^[\p{L}\p{N}\p{M}]{2,}$/u.test(last!) ? last! : null;
  return { text: clean, before: before!.trim(), begun, excludes: /(^|\s)-\S/u.test(clean) };
}

/** SQL: the words in both forms that the index has them in. A plain form beside an exclusion would let it through. */
function words(text: string, excludes: boolean): SQL {
  const stems = sql`websearch_to_tsquery('dutch', ${text})`;
  return excludes ? stems : sql`(${stems} || websearch_to_tsquery('simple', ${text}))`;
}

/** SQL: what was typed, or the same with its last word as a beginning. */
function typedQuery({ text, before, begun, excludes }: Typed): SQL {
  if (begun === null) return words(text, excludes);
  const beginning = sql`to_tsquery('simple', ${`'${begun}':*`})`;
  return sql`(${words(text, excludes)} || ${before ? sql`(${words(before, excludes)} && ${beginning})` : beginning})`;
}

/** SQL: the typed query, or the key of a sector or task whose name answers to it. */
function query(typed: Typed, named: readonly NamedKey[]): SQL {
  if (typed.excludes || named.length === 0) return sql`select ${typedQuery(typed)} as query`;
  const list = (values: string[]) => sql`${sql.param(values)}::text[]`;
  return sql`
    select typed || coalesce((
      select string_agg(quote_literal(named.key), ' | ')::tsquery
      from unnest(${list(named.map(({ key }) => key))}, ${list(named.map(({ name }) => name))}) as named(key, name)
      where (to_tsvector('dutch', named.name) || to_tsvector('simple', named.name)) @@ typed
    ), ''::tsquery) as query
    from (select ${typedQuery(typed)} as typed) as asked`;
}

const literally = (text: string) => `%${text.replace(/[\\%_]/g, "\\$&")}%`;

/**
 * Published placements in Postgres' full text: best first, the newest before the older. Where no word answers, titles
 * and organisations that have the text somewhere inside ("maatje" in "taalmaatje").
 * @param named The sectors and tasks by the names that people may type.
 */
export function placementsInPostgres(db: Transaction, named: readonly NamedKey[]): SearchIndex {
  async function window(hits: SQL, limit: number, offset: number) {
    const [row] = await db.execute<{ ids: string[]; total: number }>(sql`
      with hits as materialized (${hits})
      select
        (select count(*)::int from hits) as total,
        array(select id::text from hits order by rank desc, published_at desc, id limit ${limit} offset ${offset}) as ids`);
    return { ids: row!.ids, total: row!.total };
  }

  return {
    async search({ text, limit, offset }) {
      const typed = taken(text);
      if (typed.text === "") return { ids: [], total: 0 };
      const found = await window(
        sql`
          select placements.id, placements.published_at, ts_rank_cd(${WEIGHTS}::real[], placement_search.words, asked.query) as rank
          from (${query(typed, named)}) as asked
          join placement_search on placement_search.words @@ asked.query
          join placements on placements.id = placement_search.placement_id
          where placements.state = 'published'`,
        limit,
        offset,
      );
      if (found.total > 0) return found;
      const inside = literally(typed.text);
      return window(
        sql`
          select placements.id, placements.published_at, 0 as rank
          from placements join organisations on organisations.id = placements.organisation_id
          where placements.state = 'published' and (placements.title ilike ${inside} or organisations.name ilike ${inside})`,
        limit,
        offset,
      );
    },
  };
}

import { sql, type SQL } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import type { IndexName } from "#search/search-index.ts";
import { and, type Asked, type Counted } from "./postgres-asked.server.ts";

// Counting facets row by row takes a second where a hundred thousand answer. So each value keeps the set of documents that have it as
// bits, 1,024 a row, and the documents that answer become such a set, too: counting is then a matter of `and` and of counting bits.

/** SQL: a set of one document. */
const bit = sql`set_bit(0::bit(1024), slot & 1023, 1)`;
/** The token that every document has. */
const ALL = "*";

const marksOf = (index: IndexName, rows: SQL) => sql`
  select ${index}, split_part(token, ':', 1) as facet, token, slot >> 10 as block, bit_or(${bit}) as bits
  from ${rows} as row, unnest(array_append(row.tokens, ${ALL})) as token group by 2, 3, 4`;

export async function addMarks(db: Transaction, index: IndexName, table: SQL, ids: readonly string[]): Promise<void> {
  await db.execute(sql`
    insert into search_marks (index, facet, token, block, bits) ${marksOf(index, sql`(select slot, tokens from ${table} where id = any(${sql.param([...ids])}::uuid[]))`)}
    on conflict (index, facet, token, block) do update set bits = search_marks.bits | excluded.bits`);
}

export async function removeMarks(db: Transaction, index: IndexName, table: SQL, ids: readonly string[]): Promise<void> {
  await db.execute(sql`
    update search_marks marks set bits = marks.bits & ~gone.bits
    from (${marksOf(index, sql`(select slot, tokens from ${table} where id = any(${sql.param([...ids])}::uuid[]))`)}) as gone(index, facet, token, block, bits)
    where (marks.index, marks.facet, marks.token, marks.block) = (gone.index, gone.facet, gone.token, gone.block)`);
}

export async function allMarks(db: Transaction, index: IndexName, table: SQL): Promise<void> {
  await db.execute(sql`insert into search_marks (index, facet, token, block, bits) ${marksOf(index, table)}`);
}

/** The window, how many there are, and how many of each value, in one statement. */
export async function foundByMarks(db: Transaction, { index, table, where, filters, facets, ids }: Asked): Promise<Counted> {
  const base = where.length > 0
    ? sql`select slot >> 10 as block, bit_or(${bit}) as bits from ${table} doc where ${and(where)} group by 1`
    : sql`select block, bits from search_marks where index = ${index} and facet = ${ALL} and token = ${ALL}`;
  const filterSets = filters.map(
    ({ facet, tokens }, at) => sql`${filterName(at)} as materialized (select block, bit_or(bits) as bits from search_marks where index = ${index} and facet = ${facet} and token = any(${sql.param(tokens)}::text[]) group by block)`,
  );
  /** SQL of the set that all filters but those of one facet leave. */
  const left = (but: string | null) => {
    const kept = filters.map(({ facet, always }, at) => ({ facet, always, name: filterName(at) })).filter(({ facet, always }) => always || facet !== but).map(({ name }) => name);
    return sql`(select base.block, ${sql.join([sql`base.bits`, ...kept.map((name) => sql`${name}.bits`)], sql` & `)} as bits from base ${sql.join(kept.map((name) => sql` join ${name} using (block)`))})`;
  };
  const filtered = new Set(filters.filter(({ always }) => !always).map(({ facet }) => facet));
  const counts = (which: readonly string[], set: SQL) => sql`
    select marks.facet, marks.token, sum(bit_count(marks.bits & answer.bits))::int as count
    from search_marks marks join ${set} as answer using (block)
    where marks.index = ${index} and marks.facet = any(${sql.param([...which])}::text[]) group by 1, 2`;
  const free = facets.filter((facet) => !filtered.has(facet));
  const parts = [...(free.length > 0 ? [counts(free, sql`narrowed`)] : []), ...facets.filter((facet) => filtered.has(facet)).map((facet) => counts([facet], left(facet)))];
  const [row] = await db.execute<{ ids: string[]; total: number; counts: Counted["counts"] }>(sql`
    with ${sql.join([sql`base as materialized (${base})`, ...filterSets, sql`narrowed as materialized (select * from ${left(null)} as answer)`], sql`, `)}
    select ${ids} as ids, (select coalesce(sum(bit_count(bits)), 0)::int from narrowed) as total,
      ${parts.length > 0 ? sql`(select coalesce(jsonb_agg(counted) filter (where count > 0), '[]') from (${sql.join(parts, sql` union all `)}) as counted)` : sql`'[]'::jsonb`} as counts`);
  return row!;
}

const filterName = (at: number) => sql.raw(`filter_${at}`);

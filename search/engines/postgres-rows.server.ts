import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import { and, type Asked, type Counted } from "./postgres-asked.server.ts";

/** As `foundByMarks`, by reading the rows themselves: for people, where each row that counts is one that may be seen. */
export async function foundByRows(db: Transaction, { table, where, filters, facets, ids }: Asked): Promise<Counted> {
  const passes = filters.map(({ facet, tokens, always }, at) => ({ facet, always, name: sql.raw(`passes_${at}`), test: sql`doc.tokens && ${sql.param(tokens)}::text[]` }));
  const all = and(passes.map(({ name }) => name));
  const counts = facets.map(
    (facet) => sql`
      select ${facet}::text as facet, token, count(*)::int as count from answers, unnest(answers.tokens) as token
      where starts_with(token, ${`${facet}:`}) and ${and(passes.filter((each) => each.always || each.facet !== facet).map(({ name }) => name))} group by 2`,
  );
  const [row] = await db.execute<{ ids: string[]; total: number; counts: Counted["counts"] }>(sql`
    with answers as materialized (select doc.tokens ${sql.join(passes.map(({ name, test }) => sql`, ${test} as ${name}`))} from ${table} doc where ${and(where)})
    select ${ids} as ids, (select count(*)::int from answers where ${all}) as total,
      ${counts.length > 0 ? sql`(select coalesce(jsonb_agg(counted), '[]') from (${sql.join(counts, sql` union all `)}) as counted)` : sql`'[]'::jsonb`} as counts`);
  return row!;
}

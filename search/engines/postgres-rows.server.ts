import { sql } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import { and, type Asked, type Counted, orderOf } from "./postgres-asked.server.ts";

/** As `foundByMarks`, by reading the rows themselves: for people, where each row that counts is one that may be seen. */
export async function foundByRows(db: Transaction, asked: Asked): Promise<Counted> {
  const { table, query, within, filters, facets, limit, offset } = asked;
  const where = and([...(query ? [sql`doc.words @@ ${query.all}::tsquery`] : []), ...(within ? [within] : [])]);
  const passes = filters.map(({ facet, tokens, always }, at) => ({ facet, always, name: sql.raw(`passes_${at}`), test: sql`doc.tokens && ${sql.param(tokens)}::text[]` }));
  const counts = facets.map(
    (facet) => sql`
      select ${facet}::text as facet, token, count(*)::int as count from answers, unnest(answers.tokens) as token
      where starts_with(token, ${`${facet}:`}) and ${and(passes.filter((each) => each.always || each.facet !== facet).map(({ name }) => name))} group by 2`,
  );
  const [row] = await db.execute<{ ids: string[]; total: number; counts: Counted["counts"] }>(sql`
    with answers as materialized (select doc.tokens ${sql.join(passes.map(({ name, test }) => sql`, ${test} as ${name}`))} from ${table} doc where ${where})
    select array(select doc.id::text from ${table} doc where ${and([where, ...passes.map(({ test }) => test)])} order by ${orderOf(asked)} limit ${limit} offset ${offset}) as ids,
      (select count(*)::int from answers where ${and(passes.map(({ name }) => name))}) as total,
      ${counts.length > 0 ? sql`(select coalesce(jsonb_agg(counted), '[]') from (${sql.join(counts, sql` union all `)}) as counted)` : sql`'[]'::jsonb`} as counts`);
  return row!;
}

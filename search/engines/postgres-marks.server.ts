import { sql, type SQL } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import { RANKS } from "#search/search-index.ts";
import { type Asked, type Counted, orderOf } from "./postgres-asked.server.ts";

// Reading the documents that have a word, to count those of each kind, takes a second where a hundred thousand answer. So each word and
// each facet's value keeps the set of its documents as bits, 1,024 a row; what answers, and how many, is then a matter of "and", "or" and
// counting bits, and only as many documents are read as are ranked.

/** SQL: a set of one document. */
const bit = sql`set_bit(0::bit(1024), slot & 1023, 1)`;
/** The facet and token that every document has; facets of words, of words of what counts most, and of the two letters that words begin with. */
const ALL = "_all";
const WORD = "_word";
const TITLE = "_title";
/** So many letters of a beginning have marks of their own: many words begin with them. */
const BEGINNING = 2;
/** Where more answer, so many are ranked: first those that have a word in the title. */
const RANKED = 200;
/** Up to so many are sorted by time; more are met by going through all of them in the order of time. */
const SORTED = 2_000;

/** SQL (facet, token, block, bits): the marks of documents. */
const marksOf = (table: SQL, which: SQL) => sql`
  select mark.facet, mark.token, row.slot >> 10 as block, bit_or(${bit}) as bits
  from (select slot, tokens, words from ${table} where ${which}) as row cross join lateral (
    select ${ALL}::text as facet, ${ALL}::text as token
    union all select split_part(token, ':', 1), token from unnest(row.tokens) as token
    union all select ${WORD}, lexeme from unnest(row.words)
    union all select ${WORD}, left(lexeme, ${BEGINNING}) || '*' from unnest(row.words) where strpos(lexeme, ':') = 0
    union all select ${TITLE}, lexeme from unnest(row.words) where ${RANKS[0]} = any(weights)
  ) as mark
  group by 1, 2, 3`;

const theseIds = (ids: readonly string[]) => sql`id = any(${sql.param([...ids])}::uuid[])`;

export async function addMarks(db: Transaction, index: string, table: SQL, ids: readonly string[]): Promise<void> {
  await db.execute(sql`
    insert into search_marks (index, facet, token, block, bits) select ${index}, marks.* from (${marksOf(table, theseIds(ids))}) as marks
    on conflict (index, facet, token, block) do update set bits = search_marks.bits | excluded.bits`);
}

export async function removeMarks(db: Transaction, index: string, table: SQL, ids: readonly string[]): Promise<void> {
  await db.execute(sql`
    update search_marks marks set bits = marks.bits & ~gone.bits from (${marksOf(table, theseIds(ids))}) as gone(facet, token, block, bits)
    where marks.index = ${index} and (marks.facet, marks.token, marks.block) = (gone.facet, gone.token, gone.block)`);
}

/** SQL: the sets of the documents that have one of the tokens, which are SQL of an array. */
const setsOf = (index: string, facet: string, tokens: SQL) =>
  sql`select block, bit_or(bits) as bits from search_marks where index = ${index} and facet = ${facet} and token = any(${tokens}) group by block`;
const sets = (index: string, facet: string, tokens: readonly string[]) => setsOf(index, facet, sql`${sql.param([...tokens])}::text[]`);

const isBeginning = (word: string) => word.endsWith("*");

/** SQL of an array: the words, and those that begin with one that has a star. */
function spelledOut(index: string, words: readonly string[]): SQL {
  const whole = sql`${sql.param(words.filter((word) => !isBeginning(word)))}::text[]`;
  const begun = words.filter(isBeginning).map((word) => word.slice(0, -1));
  if (begun.length === 0) return whole;
  return sql`array(select unnest(${whole}) ${sql.join(begun.map((word) => sql` union select word from search_words where search_words.index = ${index} and word >= ${word} collate "C" and word < (${word} || U&'\\+10FFFF') collate "C"`))})`;
}

/** SQL: the documents that have one of a group's words; a beginning of two letters has marks of its own. */
function wordSets(index: string, group: readonly string[]): SQL {
  const beginning = group.find(isBeginning);
  return beginning !== undefined && [...beginning].length === BEGINNING + 1 ? sets(index, WORD, group) : setsOf(index, WORD, spelledOut(index, group));
}

/** SQL: the slots in a set, the first ones when a limit follows. By 32 at a time, since most sets have few. */
const slotsIn = (set: SQL) => sql`
  select chunk.first + nth.n as slot from (
    select sets.block * 1024 + part.n * 32 as first, substring(sets.bits from part.n * 32 + 1 for 32) as bits from ${set} as sets, numbers as part
  ) as chunk, numbers as nth where chunk.bits <> 0::bit(32) and get_bit(chunk.bits, nth.n) = 1`;

interface Part {
  name: SQL;
  body: SQL;
}

/** The window, how many there are, and how many of each value, in one statement. */
export async function foundByMarks(db: Transaction, asked: Asked): Promise<Counted> {
  const { index, table, query, within, filters, facets } = asked;
  const named = (kind: string, bodies: readonly SQL[]): Part[] => bodies.map((body, at) => ({ name: sql.raw(`${kind}_${at}`), body }));
  const words = named("word", (query?.groups ?? []).map((group) => wordSets(index, group)));
  const around = named("around", within ? [sql`select slot >> 10 as block, bit_or(${bit}) as bits from ${table} doc where ${within} group by 1`] : []);
  const without = named("without", query && query.excluded.length > 0 ? [sets(index, WORD, query.excluded)] : []);
  const filterSets = named("filter", filters.map(({ facet, tokens }) => sets(index, facet, tokens)));
  const needed = [...words, ...around];
  const all = needed.length > 0 && without.length === 0 ? [] : named("all", [sets(index, ALL, [ALL])]);
  const parts: Part[] = [
    { name: sql`numbers(n)`, body: sql`select generate_series(0, 31)` },
    ...[...words, ...around, ...without, ...all, ...filterSets],
    { name: sql`before`, body: both([...all, ...needed], without) },
    // What the marks let through has the words, but perhaps not beside each other.
    { name: sql`base`, body: query && query.phrases.length > 0 ? phrased(table, query.phrases) : sql`select block, bits from before` },
    { name: sql`narrowed`, body: left(filters, filterSets, null) },
    { name: sql`answer`, body: sql`select coalesce(sum(bit_count(bits)), 0)::int as total from narrowed` },
    ...(query ? [{ name: sql`titled`, body: sql`select narrowed.block, narrowed.bits & title.bits as bits from narrowed join (${setsOf(index, TITLE, spelledOut(index, query.groups.flat()))}) as title using (block)` }] : []),
  ];
  const filtered = new Set(filters.filter(({ always }) => !always).map(({ facet }) => facet));
  const free = facets.filter((facet) => !filtered.has(facet));
  const counted = [
    ...(free.length > 0 ? [counts(index, free, sql`narrowed`)] : []),
    ...facets.filter((facet) => filtered.has(facet)).map((facet) => counts(index, [facet], sql`(${left(filters, filterSets, facet)})`)),
  ];
  const [row] = await db.execute<{ ids: string[]; total: number; counts: Counted["counts"] }>(sql`
    with ${sql.join(parts.map(({ name, body }) => sql`${name} as materialized (${body})`), sql`, `)}
    select array(${window(asked)}) as ids, (select total from answer) as total,
      ${counted.length > 0 ? sql`(select coalesce(jsonb_agg(counted) filter (where count > 0), '[]') from (${sql.join(counted, sql` union all `)}) as counted)` : sql`'[]'::jsonb`} as counts`);
  return row!;
}

function both(sets: readonly Part[], without: readonly Part[]): SQL {
  const [first, ...others] = sets;
  const bits = [sql`${first!.name}.bits`, ...others.map(({ name }) => sql`${name}.bits`), ...without.map(({ name }) => sql`~coalesce(${name}.bits, 0::bit(1024))`)];
  return sql`select block, ${sql.join(bits, sql` & `)} as bits from ${first!.name} ${sql.join(others.map(({ name }) => sql`join ${name} using (block) `))} ${sql.join(without.map(({ name }) => sql`left join ${name} using (block) `))}`;
}

const phrased = (table: SQL, phrases: readonly string[]) => sql`
  select slot >> 10 as block, bit_or(${bit}) as bits from (${slotsIn(sql`before`)}) as slots join ${table} doc using (slot)
  where ${sql.join(phrases.map((phrase) => sql`doc.words @@ ${phrase}::tsquery`), sql` and `)} group by 1`;

/** SQL: the set that all filters but those of one facet leave. */
function left(filters: Asked["filters"], filterSets: readonly Part[], but: string | null): SQL {
  const kept = filterSets.filter((_, at) => filters[at]!.always || filters[at]!.facet !== but);
  return sql`select base.block, ${sql.join([sql`base.bits`, ...kept.map(({ name }) => sql`${name}.bits`)], sql` & `)} as bits from base ${sql.join(kept.map(({ name }) => sql`join ${name} using (block) `))}`;
}

const counts = (index: string, facets: readonly string[], set: SQL) => sql`
  select marks.facet, marks.token, sum(bit_count(marks.bits & kept.bits))::int as count
  from search_marks marks join ${set} as kept using (block)
  where marks.index = ${index} and marks.facet = any(${sql.param([...facets])}::text[]) group by 1, 2`;

/** SQL: the ids to show, in their order. */
function window(asked: Asked): SQL {
  const { table, query, sort, limit, offset } = asked;
  const shown = sql`order by ${orderOf(asked)} limit ${limit} offset ${offset}`;
  const all = slotsIn(sql`narrowed`);
  if (sort === "best" && query) {
    const most = Math.max(RANKED, offset + limit);
    return sql`
      select doc.id::text from ${table} doc
      where doc.slot = any(array((${slotsIn(sql`titled`)} limit ${most}) union (${all} limit ${most}))) ${shown}`;
  }
  if (sort === "nearest" && asked.distance) return sql`select doc.id::text from ${table} doc join narrowed on narrowed.block = doc.slot >> 10 and get_bit(narrowed.bits, doc.slot & 1023) = 1 where ${asked.within} ${shown}`;
  return sql`
    (select doc.id::text from ${table} doc where (select total from answer) <= ${SORTED} and doc.slot = any(array(${all} limit ${SORTED})) ${shown})
    union all
    (select doc.id::text from ${table} doc join narrowed on narrowed.block = doc.slot >> 10 and get_bit(narrowed.bits, doc.slot & 1023) = 1 where (select total from answer) > ${SORTED} ${shown})`;
}

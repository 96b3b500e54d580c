import { sql, type SQL } from "drizzle-orm";
import type { Transaction } from "#db/client.server.ts";
import type { NameFinder } from "#search/names.ts";
import type { Typed } from "#search/typed.ts";
import { isTypoOf, typosAllowed } from "#search/typos.ts";

/** Words of an index with their stems: SQL of a relation (word, stem). */
export type Lexicon = SQL;

/** What a typed text asks of Postgres. */
export interface TextQuery {
  /** For each word that was typed the words, keys and beginnings of which a document has one; a beginning of two letters or more has a star. */
  groups: string[][];
  excluded: string[];
  /** Words that stand beside each other: texts of tsqueries. Their words are groups, too. */
  phrases: string[];
  /** All of it as the text of one tsquery, for where there are no marks. */
  all: string;
  /** Text of a tsquery that ranks: any word as it was typed or inflected, or a key that it names. */
  exactly: string;
  /** Text of a tsquery that ranks less: anything that was let through. */
  roughly: string;
  /** Words that documents were let through by. */
  words: string[];
}

interface Alternatives {
  exact: Set<string>;
  /** The word, where some begin with it; `exact` has some of these, to show what was found. */
  beginning: string | null;
  rough: Set<string>;
  exactKeys: string[];
  roughKeys: string[];
}

/** Parts of compounds are looked for from so many letters. */
const INSIDE_FROM = 4;
/** So many words may stand for one. */
const MOST = 60;
/** Below this similarity of trigrams nothing is a typo that isTypoOf lets through, in words of the lengths that it lets typos through in. */
const SIMILAR = 0.25;

/** What the text asks for, or null where no document has an answer to one of its words. */
export async function textQuery(db: Transaction, lexicon: Lexicon, names: NameFinder, typed: Typed): Promise<TextQuery | null> {
  const alternatives = await alternativesFor(db, lexicon, names, typed);
  if (alternatives.some((each) => isNothing(each))) return null;
  const groups = [...alternatives.map(({ exact, beginning, rough, exactKeys, roughKeys }) => [...said(exact, beginning), ...rough, ...exactKeys, ...roughKeys]), ...typed.phrases.flat().map((word) => [word])];
  const phrases = typed.phrases.filter((words) => words.length > 1).map((words) => words.map(quoted).join(" <-> "));
  const exactly = ranked([...alternatives.map(({ exact, beginning, exactKeys }) => [...said(exact, beginning), ...exactKeys]), ...typed.phrases]);
  return {
    groups, excluded: typed.excluded, phrases,
    all: [...groups.map((group) => `(${group.map(operand).join(" | ")})`), ...phrases.map((phrase) => `(${phrase})`), ...typed.excluded.map((word) => `!${quoted(word)}`)].join(" & "),
    exactly,
    roughly: ranked(alternatives.map(({ exact, beginning, rough, exactKeys, roughKeys }) => [...said(exact, beginning), ...rough, ...exactKeys, ...roughKeys])) || exactly,
    words: [...new Set([...alternatives.flatMap(({ exact, rough }) => [...exact, ...rough]), ...typed.phrases.flat()])],
  };
}

/** What was typed, and its inflections: those that begin with it by their beginning. */
const said = (exact: ReadonlySet<string>, beginning: string | null) => (beginning === null ? [...exact] : [...[...exact].filter((word) => !word.startsWith(beginning)), `${beginning}*`]);
const quoted = (word: string) => `'${word.replaceAll("'", "''")}'`;
const operand = (word: string) => (word.endsWith("*") ? `${quoted(word.slice(0, -1))}:*` : quoted(word));
const ranked = (lists: string[][]) => [...new Set(lists.flat())].map(operand).join(" | ");

const isNothing = ({ exact, beginning, rough, exactKeys, roughKeys }: Alternatives) => exact.size + rough.size + exactKeys.length + roughKeys.length === 0 && beginning === null;

async function alternativesFor(db: Transaction, lexicon: Lexicon, names: NameFinder, { words, begun }: Typed): Promise<Alternatives[]> {
  if (words.length === 0) return [];
  const known = await db.execute<{ nth: number; word: string; how: "exact" | "begun" | "inside" }>(sql`
    with asked as (
      select word, nth::int, ts_lexize('dutch_stem', word) as stems, nth = ${begun ? words.length : 0} as begun
      from unnest(${sql.param(words)}::text[]) with ordinality as typed(word, nth)
    )
    select asked.nth, found.word, found.how from asked cross join lateral (
      (select known.word, 'exact' as how from ${lexicon} known where known.word = any(asked.stems || asked.word) or known.stem = any(asked.stems || asked.word) limit ${MOST})
      union all
      (select known.word, 'begun' from ${lexicon} known where asked.begun and length(asked.word) > 1 and known.word >= asked.word collate "C" and known.word < (asked.word || U&'\\+10FFFF') collate "C" limit ${MOST})
      union all
      (select known.word, 'inside' from ${lexicon} known where length(asked.word) >= ${INSIDE_FROM} and known.word like '%' || asked.word limit ${MOST})
    ) as found`);
  const list = words.map((word, at): Alternatives => {
    const last = begun && at === words.length - 1;
    const mine = known.filter(({ nth }) => nth === at + 1);
    const only = (how: string) => mine.filter((each) => each.how === how).map((each) => each.word);
    const { whole, part } = names.meant(word, words, last);
    const exact = new Set([...only("exact"), ...only("begun")]);
    const keys = new Set(part);
    for (const form of only("exact")) if (form !== word) for (const key of names.meant(form, words.with(at, form), false).whole) keys.add(key);
    // A word of another language, which no text has: what is spelled nearly so is meant, too.
    if (exact.size === 0 && whole.length > 0) for (const key of Object.values(names.meantWithTypo(word, false)).flat()) keys.add(key);
    for (const key of whole) keys.delete(key);
    return {
      exact,
      beginning: last && only("begun").length > 0 ? word : null,
      rough: new Set(only("inside").filter((each) => !exact.has(each))),
      exactKeys: whole,
      roughKeys: [...keys],
    };
  });
  await Promise.all(
    list.map(async (each, at) => {
      const last = begun && at === words.length - 1;
      if (isNothing(each)) await addTypos(db, lexicon, names, words[at]!, last, each);
    }),
  );
  return list;
}

/** Words that the typed one may be with a letter wrong: those with like trigrams, or the same beginning, judged again by the letters. */
async function addTypos(db: Transaction, lexicon: Lexicon, names: NameFinder, word: string, begun: boolean, into: Alternatives): Promise<void> {
  if (typosAllowed(word) === 0) return;
  const near = await db.execute<{ word: string }>(sql`
    select known.word from ${lexicon} known where known.word % ${word}
    ${begun ? sql`union select known.word from ${lexicon} known where known.word like ${`${[...word].slice(0, 3).join("")}%`}` : sql``}
    limit 2000`);
  for (const known of near) if (isTypoOf(word, known.word, begun)) into.rough.add(known.word);
  const { whole, part } = names.meantWithTypo(word, begun);
  into.roughKeys = [...new Set([...whole, ...part])];
}

/** SQL to run before a search for typos: how like trigrams must be. */
export const setSimilarity = sql`select set_config('pg_trgm.similarity_threshold', ${String(SIMILAR)}, true)`;

import { sql, type SQL } from "drizzle-orm";
import { type AnyPgColumn, customType, integer, pgRole, real, smallint, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { uuidv7 } from "uuidv7";

/** The role the site works as. It owns nothing and obeys row-level security; the first migration creates it. */
export const appRole = pgRole("meedoen_app").existing();

/** A key of our own: UUID version 7, so that rows made later sort later. */
export const id = () => uuid().primaryKey().$defaultFn(uuidv7);

export const instant = () => timestamp({ withTimezone: true, mode: "date" });
export const createdAt = () => instant().notNull().defaultNow();

/** Case-blind text (an e-mail address). The extension comes with the first migration. */
export const citext = customType<{ data: string }>({ dataType: () => "citext" });

/** Bytes as they are. */
export const bytes = customType<{ data: Buffer }>({ dataType: () => "bytea" });

/** The transaction that wrote a row last, as a number: later ones are higher. */
export const xid8 = customType<{ data: string }>({ dataType: () => "xid8" });

/** A word from a fixed list, kept as text and checked; a new word is a new check, not a new type. */
export const word = <const W extends string>(words: readonly W[]) => text({ enum: words as readonly [W, ...W[]] });

const quoted = (words: readonly string[]) => sql.raw(words.map((each) => `'${each.replaceAll("'", "''")}'`).join(", "));

/** SQL for a check: the column holds one of the words (or null). */
export const oneOf = (column: AnyPgColumn, words: readonly string[]): SQL => sql`${column} in (${quoted(words)})`;
/** SQL for a check: each element of the array column is one of the words. */
export const allOf = (column: AnyPgColumn, words: readonly string[]): SQL => sql`${column} <@ array[${quoted(words)}]::text[]`;

/** A set of words. */
export const words = <const W extends string>(list: readonly W[]) =>
  text({ enum: list as readonly [W, ...W[]] }).array().notNull().default(sql`'{}'`);

/** Day-parts as a bitmask, see app/day-parts. */
export const dayPartMask = () => integer();
export const dayPartMaskIsWhole = (column: AnyPgColumn): SQL => sql`${column} between 0 and 2097151`;

/** A share in whole percents. */
export const percent = () => smallint();
/** SQL for a check: the shares are all there and make 100, or none is told. */
export const sharesMake100 = (a: AnyPgColumn, b: AnyPgColumn, c: AnyPgColumn): SQL =>
  sql`(${a} is null and ${b} is null and ${c} is null) or (${a} >= 0 and ${b} >= 0 and ${c} >= 0 and ${a} + ${b} + ${c} = 100)`;

/** Degrees, WGS 84. */
export const degrees = () => real();

// What the policies ask of the transaction's actor; each is read once per statement.
export const actorRole = sql`(select actor_role())`;
export const actorId = sql`(select actor_id())`;
export const actorMunicipality = sql`(select actor_municipality())`;
export const actorSubject = sql`(select actor_subject())`;
/** Which day it is in the Netherlands for who asks, as a date: periods of access begin and end with it. */
export const actorDay = sql`(select nullif(current_setting('app.day', true), '')::date)`;

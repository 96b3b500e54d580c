import { sql, type SQL } from "drizzle-orm";
import { bigint, bigserial, customType, index, integer, pgPolicy, pgTable, primaryKey, real, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { actorRole, appRole } from "./columns.ts";

/** Words with where they stand and how much they count there. */
const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });
/** Text in the order of its code points, so that an index on it finds beginnings. */
const plainText = customType<{ data: string }>({ dataType: () => 'text collate "C"' });
const marks = customType<{ data: string }>({ dataType: () => "bit(1024)" });

/**
 * The documents of one index (search/search-index.ts), written by search/engines/postgres.server.ts alone. One table an index,
 * so that each has the policy of what it is about.
 */
const documents = <Name extends string>(name: Name, seen?: SQL) =>
  pgTable(name, {
    id: uuid().primaryKey(),
    /** A small number of its own: its bit in search_marks. */
    slot: integer().notNull(),
    words: tsvector().notNull(),
    /** "facet:value", all that it has. */
    tokens: text().array().notNull(),
    lat: real(),
    lng: real(),
    at: bigint({ mode: "number" }).notNull(),
    fingerprint: text().notNull(),
  }, (t) => [
    uniqueIndex().on(t.slot),
    index().on(t.at.desc().nullsFirst(), t.id),
    index().on(t.lat, t.lng).where(sql`${t.lat} is not null`),
    ...(seen ? [pgPolicy(`${name}_of_seen_people`, { to: appRole, using: seen })] : []),
  ]);

export const searchPlacements = documents("search_placements");
export const searchStaffPlacements = documents("search_staff_placements");
export const searchOrganisations = documents("search_organisations");
/** Who sees the buddy finds the buddy. */
export const searchBuddies = documents("search_buddies", sql`${actorRole} = 'system' or (${actorRole} in ('consultant', 'coordinator') and id in (select buddy.id from buddies buddy))`);
/** Who sees the dossier finds it. */
export const searchHolders = documents("search_holders", sql`${actorRole} = 'system' or (${actorRole} in ('consultant', 'coordinator') and id in (select holder.id from status_holders holder))`);

/**
 * Which documents of an index have a word or a facet's value, 1,024 of them a row: one bit each, by slot. What answers, and how many of
 * each kind, are made of these by "and" and "or", without a look at the documents. Facets of the engine's own begin with a line below.
 */
export const searchMarks = pgTable("search_marks", {
  index: text().notNull(),
  facet: text().notNull(),
  token: text().notNull(),
  /** Of the slots from 1,024 times this. */
  block: integer().notNull(),
  bits: marks().notNull(),
}, (t) => [primaryKey({ columns: [t.index, t.facet, t.token, t.block] })]);

/** Every word of an index with its Dutch stem, for typos, beginnings, inflections and the ends of compounds (a migration gives it its index of trigrams). Not of people's: names stay where the policy is. */
export const searchWords = pgTable("search_words", {
  index: text().notNull(),
  word: plainText().notNull(),
  stem: plainText().notNull(),
}, (t) => [primaryKey({ columns: [t.index, t.word] }), index().on(t.index, t.stem)]);

/**
 * What changed since an engine was last told: written by triggers in the transaction of the change, taken away once the engine has it
 * (search/sync.server.ts). One row a thing, however often it changes.
 */
export const searchChanges = pgTable("search_changes", {
  engine: text({ enum: ["postgres", "meilisearch"] }).notNull(),
  index: text().notNull(),
  documentId: uuid().notNull(),
  number: bigserial({ mode: "number" }).notNull(),
}, (t) => [primaryKey({ columns: [t.engine, t.index, t.documentId] }), index().on(t.engine, t.number)]);

/** With which version of the definition an index was made. */
export const searchVersions = pgTable("search_versions", {
  engine: text({ enum: ["postgres", "meilisearch"] }).notNull(),
  index: text().notNull(),
  version: integer().notNull(),
}, (t) => [primaryKey({ columns: [t.engine, t.index] })]);

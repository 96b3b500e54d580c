import { sql } from "drizzle-orm";
import { check, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from "drizzle-orm/pg-core";
import { createdAt, degrees, id } from "./columns.ts";

/** The tenants. */
export const municipalities = pgTable("municipalities", {
  id: id(),
  /** CBS code, four digits, such as 0193 for Zwolle. */
  code: text().notNull().unique(),
  name: text().notNull(),
  lat: degrees().notNull(),
  lng: degrees().notNull(),
  createdAt: createdAt(),
}, (t) => [check("municipalities_code", sql`${t.code} ~ '^[0-9]{4}$'`)]);

/** Which neighbour's placements and buddies a municipality's own people may see. Each direction is a row. */
export const municipalityNeighbours = pgTable("municipality_neighbours", {
  municipalityId: uuid().notNull().references(() => municipalities.id),
  neighbourId: uuid().notNull().references(() => municipalities.id),
}, (t) => [
  primaryKey({ columns: [t.municipalityId, t.neighbourId] }),
  check("municipality_neighbours_not_itself", sql`${t.municipalityId} <> ${t.neighbourId}`),
]);

/** The matcher's weights, a version a row. Matches keep the version that they were approved with, so rows stay for good. */
export const matchingWeights = pgTable("matching_weights", {
  id: id(),
  municipalityId: uuid().notNull().references(() => municipalities.id),
  version: integer().notNull(),
  weights: jsonb().$type<{ placements: Record<string, number>; buddies: Record<string, number> }>().notNull(),
  reason: text().notNull(),
  createdBy: uuid(),
  createdAt: createdAt(),
}, (t) => [unique().on(t.municipalityId, t.version)]);

/** Centroids of four-digit postcodes, imported by who runs the site. */
export const postcodes = pgTable("postcodes", {
  code: text().primaryKey(),
  lat: degrees().notNull(),
  lng: degrees().notNull(),
}, (t) => [check("postcodes_code", sql`${t.code} ~ '^[1-9][0-9]{3}$'`)]);

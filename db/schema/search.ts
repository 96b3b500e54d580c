import { customType, index, pgTable, uuid } from "drizzle-orm/pg-core";
import { placements } from "./placements.ts";

/** Words in their stems, with where they stand and what they weigh. */
const tsvector = customType<{ data: string }>({ dataType: () => "tsvector" });

/**
 * What of a placement is searched, kept by triggers on placements and organisations. A table of its own, because the
 * organisation's name belongs to it, and so that a placement's row is not written anew for it.
 */
export const placementSearch = pgTable("placement_search", {
  placementId: uuid().primaryKey().references(() => placements.id, { onDelete: "cascade" }),
  words: tsvector().notNull(),
}, (t) => [index().using("gin", t.words)]);

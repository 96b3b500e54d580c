import { sql, type SQL } from "drizzle-orm";
import type { IndexName, Sort } from "#search/search-index.ts";
import type { TextQuery } from "./postgres-query.server.ts";

/** Tokens of a facet, of which a document has one. */
export interface Filter {
  facet: string;
  tokens: string[];
  /** Held against the counts of its own facet, too. */
  always: boolean;
}

/** What every part of the statement needs to know. The table goes by the name of `doc`. */
export interface Asked {
  index: IndexName;
  table: SQL;
  query: TextQuery | null;
  /** Condition of a radius. */
  within: SQL | null;
  filters: readonly Filter[];
  facets: readonly string[];
  sort: Sort;
  /** SQL of the distance in kilometres, where the nearest come first. */
  distance: SQL | null;
  /** SQL: what ranks a document that answers to the text. */
  rank: SQL | null;
  limit: number;
  offset: number;
}

export interface Counted {
  ids: string[];
  total: number;
  counts: { facet: string; token: string; count: number }[];
}

export function and(conditions: readonly SQL[]): SQL {
  return conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `);
}

/** SQL of the order in which documents are shown. */
export function orderOf({ sort, distance, rank }: Asked): SQL {
  if (sort === "nearest" && distance) return sql`${distance}, doc.at desc, doc.id`;
  if (sort === "best" && rank) return sql`${rank} desc, doc.at desc, doc.id`;
  return sql`doc.at desc, doc.id`;
}

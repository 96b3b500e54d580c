import { sql, type SQL } from "drizzle-orm";
import type { IndexName } from "#search/search-index.ts";

/** Tokens of a facet, of which a row has one. */
export interface Filter {
  facet: string;
  tokens: string[];
  /** Held against the counts of its own facet, too. */
  always: boolean;
}

/** What every part of the statement needs to know. */
export interface Asked {
  index: IndexName;
  table: SQL;
  /** Conditions on a row, but for the filters. */
  where: SQL[];
  filters: Filter[];
  facets: readonly string[];
  /** Ids of the window, best first: SQL of an array. */
  ids: SQL;
}

export interface Counted {
  ids: string[];
  total: number;
  counts: { facet: string; token: string; count: number }[];
}

export function and(conditions: readonly SQL[]): SQL {
  return conditions.length === 0 ? sql`true` : sql.join([...conditions], sql` and `);
}

import type { TransactionContext } from "#app/access/context.server.ts";
import type { IndexName, SearchAsked, SearchFound } from "./search-index.ts";
import { bringUpToDate, inPostgres } from "./sync.server.ts";

/** So many changes are told to the index before a search; the rest waits for the next. */
const TOLD_FIRST = 200;

/** Searches an index. What comes back are ids: read them in the scope of who looks. */
export async function searchIn(context: TransactionContext, index: IndexName, asked: SearchAsked): Promise<SearchFound> {
  await bringUpToDate(context, "postgres", inPostgres, TOLD_FIRST);
  return inPostgres(context.db, index).search(asked);
}

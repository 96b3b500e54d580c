import { ANONYMOUS } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import type { Page, PageAsked } from "#app/server/paging.ts";
import { searchIn } from "#search/search.server.ts";
import { REACH } from "#search/search-index.ts";
import { type PlacementOnCard, placementsByIds } from "./placement-queries.server.ts";

export const SEARCH_TEXT_MAX = 100;

/** What an address searches for (`?q=fiets`), no longer than a search may be; empty when for nothing. */
export function searchTextAsked(url: URL): string {
  const typed = (url.searchParams.get("q") ?? "").replace(/\p{Cc}/gu, " ").trim();
  // By whole characters, so that no half emoji is left.
  return [...typed].slice(0, SEARCH_TEXT_MAX).join("").trim();
}

/** Published placements that answer to the text, best first. Whoever asks, it is what anyone may see: it is for the public page. */
export async function findPublishedPlacements(context: TransactionContext, text: string, asked: PageAsked): Promise<Page<PlacementOnCard>> {
  const search = (page: number) => searchIn(context, "placements", { text, limit: asked.size, offset: (page - 1) * asked.size });
  let { page } = asked;
  let found = await search(page);
  const pages = Math.max(1, Math.ceil(Math.min(found.total, REACH) / asked.size));
  if (page > pages) found = await search((page = pages));
  return { rows: await placementsByIds({ ...context, actor: ANONYMOUS }, found.ids), page, pages, total: found.total };
}

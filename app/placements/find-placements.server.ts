import { ANONYMOUS } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { translator } from "#app/i18n/translator.server.ts";
import type { Page, PageAsked } from "#app/server/paging.ts";
import { placementsInPostgres } from "#search/engines/postgres.server.ts";
import { keyOf } from "#search/indexes/placements.ts";
import { SECTORS, TASKS } from "./placement.ts";
import { type PlacementOnCard, placementsByIds } from "./placement-queries.server.ts";

export const SEARCH_TEXT_MAX = 100;

/** What an address searches for (`?q=fiets`), no longer than a search may be; empty when for nothing. */
export function searchTextAsked(url: URL): string {
  const typed = (url.searchParams.get("q") ?? "").replace(/\p{Cc}/gu, " ").trim();
  // By whole characters, so that no half emoji is left.
  return [...typed].slice(0, SEARCH_TEXT_MAX).join("").trim();
}

const t = translator("nl");
const NAMED = [
  ...SECTORS.map((sector) => ({ key: keyOf({ sector }), name: t(`words:sector.${sector}`) })),
  ...TASKS.map((task) => ({ key: keyOf({ task }), name: t(`words:task.${task}`) })),
];

/** Published placements that answer to the text, best first. Whoever asks, it is what anyone may see: it is for the public page. */
export async function findPublishedPlacements(context: TransactionContext, text: string, asked: PageAsked): Promise<Page<PlacementOnCard>> {
  const index = placementsInPostgres(context.db, NAMED);
  const search = (page: number) => index.search({ text, limit: asked.size, offset: (page - 1) * asked.size });
  let { page } = asked;
  let found = await search(page);
  const pages = Math.max(1, Math.ceil(found.total / asked.size));
  if (page > pages) found = await search((page = pages));
  return { rows: await placementsByIds({ ...context, actor: ANONYMOUS }, found.ids), page, pages, total: found.total };
}

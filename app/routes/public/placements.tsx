import { Form, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Search } from "lucide-react";
import { pageFor } from "#app/access/guard.server.ts";
import { placeById } from "#app/places/place.ts";
import { findPublishedPlacements, SEARCH_TEXT_MAX, searchTextAsked } from "#app/placements/find-placements.server.ts";
import { PlacementCard } from "#app/placements/placement-card.tsx";
import { listPublishedPlacements, shownOnCard } from "#app/placements/placement-queries.server.ts";
import { pageAsked } from "#app/server/paging.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { TextField } from "#app/ui/field.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Pagination } from "#app/ui/pagination.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor("anyone", async ({ context, url, t }) => {
  const text = searchTextAsked(url);
  const asked = pageAsked(url, 12);
  const { rows, page, pages, total } = text ? await findPublishedPlacements(context, text, asked) : await listPublishedPlacements(context, asked);
  const cards = rows.map((row) => ({ id: row.id, place: placeById(row.placeId)?.name ?? "", placement: shownOnCard(row, "wall") }));
  return { title: t("public:placementsTitle"), text, textMax: SEARCH_TEXT_MAX, page, pages, total, cards };
});

export default function Placements() {
  const { t } = useTranslation(["public", "site"]);
  const { cards, page, pages, total, text, textMax } = useLoaderData<typeof loader>();
  if (cards.length === 0 && !text) {
    return (
      <>
        <PageHead title={t("placementsTitle")} lead={t("placementsLead")} />
        <EmptyState
          scene="cards"
          title={t("noPlacements")}
          text={t("noPlacementsText")}
          action={<ButtonLink href="/register/organisation">{t("offerPlacement")}</ButtonLink>}
        />
      </>
    );
  }
  return (
    <>
      <PageHead title={t("placementsTitle")} lead={<p>{t("placementsLead")} {text ? null : t("placementsCount", { count: total })}</p>} />
      <Form method="get" role="search" className="mb-6 flex max-w-xl flex-wrap items-end gap-2">
        <TextField label={t("searchLabel")} hint={t("searchHint")} name="q" type="search" maxLength={textMax} defaultValue={text} key={text} className="min-w-0 grow basis-44" />
        <Button icon={<Search aria-hidden size={18} />}>{t("searchButton")}</Button>
      </Form>
      {text && cards.length > 0 ? (
        <div className="mb-4 flex flex-wrap items-center gap-x-3">
          <p role="status" className="font-semibold">{t("searchCount", { count: total })}</p>
          <ButtonLink href="/placements" look="quiet" size="small">{t("searchClear")}</ButtonLink>
        </div>
      ) : null}
      {cards.length === 0 ? (
        <EmptyState
          scene="cards"
          title={t("nothingFound", { text })}
          text={t("nothingFoundText")}
          action={<ButtonLink href="/placements">{t("searchClear")}</ButtonLink>}
        />
      ) : (
        <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
          {cards.map(({ id, place, placement }) => (
            <li key={id} className="grid">
              <PlacementCard placement={placement} place={place} form="wall" href={`/placements/${id}`} />
            </li>
          ))}
        </ul>
      )}
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(to) => `/placements?${new URLSearchParams({ ...(text ? { q: text } : {}), page: String(to) }).toString()}`}
        className="mt-8"
        texts={{ label: t("placementsPages"), previous: t("site:previousPage"), next: t("site:nextPage"), page: (to) => t("site:pageOf", { page: to, pages }) }}
      />
    </>
  );
}

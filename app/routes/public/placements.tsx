import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { placeById } from "#app/places/place.ts";
import { PlacementCard } from "#app/placements/placement-card.tsx";
import { listPublishedPlacements, shownOnCard } from "#app/placements/placement-queries.server.ts";
import { pageAsked } from "#app/server/paging.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Pagination } from "#app/ui/pagination.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor("anyone", async ({ context, url, t }) => {
  const { rows, page, pages, total } = await listPublishedPlacements(context, pageAsked(url, 12));
  return { title: t("public:placementsTitle"), page, pages, total, cards: rows.map((row) => ({ id: row.id, place: placeById(row.placeId)?.name ?? "", placement: shownOnCard(row, "wall") })) };
});

export default function Placements() {
  const { t } = useTranslation(["public", "site"]);
  const { cards, page, pages, total } = useLoaderData<typeof loader>();
  if (cards.length === 0) {
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
      <PageHead title={t("placementsTitle")} lead={<p>{t("placementsLead")} {t("placementsCount", { count: total })}</p>} />
      <ul className="grid gap-6 sm:grid-cols-2 lg:grid-cols-3">
        {cards.map(({ id, place, placement }) => (
          <li key={id} className="grid">
            <PlacementCard placement={placement} place={place} form="wall" href={`/placements/${id}`} />
          </li>
        ))}
      </ul>
      <Pagination
        page={page}
        pages={pages}
        hrefFor={(to) => `/placements?page=${to}`}
        className="mt-8"
        texts={{ label: t("placementsPages"), previous: t("site:previousPage"), next: t("site:nextPage"), page: (to) => t("site:pageOf", { page: to, pages }) }}
      />
    </>
  );
}

import { useLoaderData } from "@remix-run/react";
import { Plus } from "lucide-react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { listOwnPlacements } from "#app/placements/placement-queries.server.ts";
import { PlacementStateBadge } from "#app/placements/placement-state-badge.tsx";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { pageAsked } from "#app/server/paging.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["employer"], async ({ context, url, language, t }) => {
  const { rows, ...paging } = await listOwnPlacements(context, pageAsked(url));
  return {
    title: t("organisation:placements.title"),
    ...paging,
    rows: rows.map(({ id, title, state, spots, spotsTaken, updatedAt }) => ({ id, title, state, spots, spotsTaken, updated: formatDay(updatedAt, language) })),
  };
});

export default function OwnPlacements() {
  const { t } = useTranslation(["organisation", "site"]);
  const { rows, page, pages } = useLoaderData<typeof loader>();
  const add = <ButtonLink href="/organisation/placements/new" icon={<Plus aria-hidden size={18} />}>{t("placements.add")}</ButtonLink>;
  return (
    <>
      <PageHead title={t("placements.title")} lead={t("placements.lead")} actions={rows.length > 0 && add} />
      <DataTable
        caption={t("placements.title")}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState scene="cards" title={t("placements.emptyTitle")} text={t("placements.emptyText")} action={add} />}
        columns={[
          { key: "title", head: t("placements.name"), main: true, cell: (row) => <Anchor href={`/organisation/placements/${row.id}/card`}>{row.title}</Anchor> },
          { key: "state", head: t("placements.state"), cell: (row) => <PlacementStateBadge state={row.state} /> },
          { key: "spots", head: t("placements.spots"), cell: (row) => t("placements.spotsOf", { taken: row.spotsTaken, spots: row.spots }) },
          { key: "updated", head: t("placements.updated"), cell: (row) => row.updated },
          {
            key: "actions",
            head: t("placements.actions"),
            actions: true,
            cell: (row) => (
              <span className="flex flex-wrap gap-2 md:justify-end">
                <ButtonLink href={`/organisation/placements/${row.id}/card`} look="secondary" size="small" aria-label={t("placements.cardNamed", { title: row.title })}>
                  {t("placements.card")}
                </ButtonLink>
                {row.state !== "closed" && (
                  <ButtonLink href={`/organisation/placements/${row.id}`} look="quiet" size="small" aria-label={t("placements.editNamed", { title: row.title })}>
                    {t("placements.edit")}
                  </ButtonLink>
                )}
              </span>
            ),
          },
        ]}
      />
      <Pages page={page} pages={pages} label={t("placements.pages")} />
    </>
  );
}

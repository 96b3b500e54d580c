import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { listOrganisations } from "#app/organisations/organisation-queries.server.ts";
import { OrganisationStateBadge } from "#app/organisations/organisation-state-badge.tsx";
import { ORGANISATION_STATES, type OrganisationState } from "#app/organisations/organisation.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { pageAsked } from "#app/server/paging.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { SectionTabs } from "#app/ui/section-tabs.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["coordinator"], async ({ context, url, language, t }) => {
  const asked = url.searchParams.get("state");
  const state = (ORGANISATION_STATES as readonly (string | null)[]).includes(asked) ? (asked as OrganisationState) : undefined;
  const { rows, page, pages } = await listOrganisations(context, pageAsked(url), state);
  return {
    title: t("coordinator:organisations.title"), state: state ?? null, page, pages,
    rows: rows.map(({ id, name, kind, state, placeId, createdAt, placements }) => ({ id, name, kind, state, place: placeName(placeId) ?? "", since: formatDay(createdAt, language), placements })),
  };
});

export default function Organisations() {
  const { t } = useTranslation(["coordinator", "site", "words"]);
  const { state, rows, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("organisations.title")} lead={t("organisations.lead")} />
      <SectionTabs
        label={t("organisations.filter")}
        tabs={[
          { href: "/municipality/organisations", label: t("organisations.all"), current: state === null },
          ...ORGANISATION_STATES.map((each) => ({ href: `?state=${each}`, label: t(`organisations.${each}`), current: each === state })),
        ]}
      />
      <DataTable
        caption={t("organisations.caption")}
        rows={rows}
        rowKey={(row) => row.id}
        empty={
          <EmptyState
            title={t("organisations.emptyTitle")}
            text={t("organisations.emptyText")}
            action={<ButtonLink href="/register/organisation" look="secondary">{t("organisations.toRegister")}</ButtonLink>}
          />
        }
        columns={[
          { key: "name", head: t("organisations.name"), main: true, cell: (row) => <Anchor href={`/municipality/organisations/${row.id}`}>{row.name}</Anchor> },
          { key: "state", head: t("organisations.state"), cell: (row) => <OrganisationStateBadge state={row.state} /> },
          { key: "kind", head: t("organisations.kind"), cell: (row) => t(`words:organisationKind.${row.kind}`) },
          { key: "place", head: t("organisations.place"), cell: (row) => row.place },
          { key: "placements", head: t("organisations.placements"), numeric: true, cell: (row) => row.placements },
          { key: "since", head: t("organisations.since"), cell: (row) => row.since },
        ]}
      />
      <Pages page={page} pages={pages} label={t("organisations.pages")} />
    </>
  );
}

import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { pageAsked } from "#app/server/paging.ts";
import { listColleaguesPeople } from "#app/status-holders/status-holder-queries.server.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["consultant"], async ({ context, url, t }) => ({ title: t("people:colleagues"), ...(await listColleaguesPeople(context, pageAsked(url))) }));

export default function Colleagues() {
  const { t } = useTranslation(["people", "site"]);
  const { rows, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("colleagues")} lead={t("colleaguesLead")} back={{ href: "/people", label: t("title") }} />
      <DataTable
        caption={t("colleagues")}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("noneFound")} />}
        columns={[
          { key: "name", head: t("name"), main: true, cell: (row) => [row.firstName, row.lastName].filter(Boolean).join(" ") },
          { key: "contact", head: t("contactPerson"), cell: (row) => row.contactPerson },
        ]}
      />
      <Pages page={page} pages={pages} />
    </>
  );
}

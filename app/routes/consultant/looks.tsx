import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES, type Role } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { formatMoment } from "#app/i18n/formatters.ts";
import { listLooks } from "#app/privacy/looks.server.ts";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { pageAsked } from "#app/server/paging.ts";
import { openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, params, url, language, t }) => {
  const holder = await openDossier(context, params.holderId!, "looks");
  const list = await listLooks(context, holder.id, pageAsked(url));
  return { title: `${holder.firstName}: ${t("consultant:looks.title")}`, id: holder.id, firstName: holder.firstName, ...list, rows: list.rows.map((look) => ({ id: String(look.id), who: look.name, role: look.role as Role, when: formatMoment(look.at, language) })) };
});

export default function Looks() {
  const { t } = useTranslation(["consultant", "words"]);
  const { id, firstName, rows, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("looks.title")} lead={t("looks.lead")} back={{ href: `/people/${id}`, label: firstName }} />
      <DataTable
        caption={t("looks.caption")} rows={rows} rowKey={(row) => row.id} empty={<p>{t("looks.empty")}</p>}
        columns={[
          { key: "when", head: t("looks.when"), main: true, cell: (row) => row.when },
          { key: "who", head: t("looks.who"), cell: (row) => row.who ?? "–" },
          { key: "role", head: t("looks.role"), cell: (row) => t(`words:role.${row.role}`) },
        ]}
      />
      <Pages page={page} pages={pages} />
    </>
  );
}

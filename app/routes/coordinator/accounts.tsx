import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { listStaff } from "#app/accounts/staff-queries.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { pageAsked } from "#app/server/paging.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["coordinator"], async ({ context, actor, url, language, t }) => {
  const { rows, page, pages } = await listStaff(context, pageAsked(url));
  return {
    title: t("coordinator:accounts.title"), page, pages,
    rows: rows.map(({ id, name, email, role, people, lastSeenAt, closedAt }) => ({
      id, name, email, role, people, closed: closedAt !== null, you: id === actor.accountId, lastSeen: lastSeenAt && formatDay(lastSeenAt, language),
    })),
  };
});

export default function Accounts() {
  const { t } = useTranslation(["coordinator", "words", "site"]);
  const { rows, page, pages } = useLoaderData<typeof loader>();
  const add = <ButtonLink href="/municipality/accounts/new">{t("accounts.add")}</ButtonLink>;
  return (
    <>
      <PageHead title={t("accounts.title")} lead={t("accounts.lead")} actions={add} />
      <DataTable
        caption={t("accounts.caption")}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("accounts.emptyTitle")} text={t("accounts.emptyText")} scene="contact-person" action={add} />}
        columns={[
          {
            key: "name", head: t("accounts.name"), main: true,
            cell: (row) => (
              <span className="inline-flex flex-wrap items-center gap-2">
                <Anchor href={`/municipality/accounts/${row.id}`} className="font-bold text-brand-800 underline underline-offset-4">{row.name}</Anchor>
                {row.you && <Badge tone="info">{t("accounts.you")}</Badge>}
                {row.closed && <Badge>{t("accounts.closed")}</Badge>}
              </span>
            ),
          },
          { key: "role", head: t("accounts.role"), cell: (row) => t(`words:role.${row.role}`) },
          { key: "email", head: t("accounts.email"), cell: (row) => <span className="break-all">{row.email}</span> },
          { key: "people", head: t("accounts.people"), cell: (row) => (row.people > 0 ? t("accounts.peopleCount", { count: row.people }) : row.role === "consultant" ? t("accounts.nobody") : "–") },
          { key: "seen", head: t("accounts.lastSeen"), cell: (row) => row.lastSeen ?? t("accounts.never") },
        ]}
      />
      <div className="mt-6">
        <Pages page={page} pages={pages} />
      </div>
    </>
  );
}

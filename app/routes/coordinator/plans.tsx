import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { formatDay, formatTime } from "#app/i18n/formatters.ts";
import { listCohortPlans } from "#app/plans/cohort-plan-queries.server.ts";
import { PlanStateBadge } from "#app/plans/plan-badges.tsx";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { pageAsked } from "#app/server/paging.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["coordinator"], async ({ context, url, language, t }) => {
  const { rows, page, pages } = await listCohortPlans(context, pageAsked(url));
  return {
    title: t("plans:title"), page, pages,
    rows: rows.map(({ id, createdAt, kind, aim, state, createdBy, pairs, accepted, open }) => ({ id, kind, aim, state, createdBy, pairs, accepted, open, made: `${formatDay(createdAt, language)}, ${formatTime(createdAt, language)}` })),
  };
});

export default function Plans() {
  const { t } = useTranslation(["plans", "coordinator", "navigation"]);
  const { rows, page, pages } = useLoaderData<typeof loader>();
  const make = <ButtonLink href="/municipality/plans/new">{t("navigation:makePlan")}</ButtonLink>;
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} actions={make} />
      <DataTable
        caption={t("caption")}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("emptyTitle")} text={t("emptyText")} scene="plan" action={make} />}
        columns={[
          { key: "made", head: t("made"), main: true, cell: (row) => <Anchor href={`/municipality/plans/${row.id}`}>{row.made}</Anchor> },
          { key: "kind", head: t("kindHead"), cell: (row) => t(`kinds.${row.kind}`) },
          { key: "aim", head: t("aimHead"), cell: (row) => t(`aims.${row.aim}`) },
          { key: "state", head: t("state"), cell: (row) => <PlanStateBadge state={row.state} /> },
          {
            key: "outcome", head: t("outcome"),
            cell: (row) =>
              row.state === "running" || row.state === "failed"
                ? t(row.state === "running" ? "noOutcome" : "noneAtAll")
                : [t("pairs", { count: row.pairs }), row.accepted > 0 && t("proposed", { count: row.accepted }), row.open > 0 && t("open", { count: row.open })].filter(Boolean).join(", "),
          },
          { key: "by", head: t("by"), cell: (row) => row.createdBy },
        ]}
      />
      <Pages page={page} pages={pages} />
    </>
  );
}

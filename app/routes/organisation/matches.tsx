import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { employerSentences } from "#app/suggestions/employer-voice.ts";
import { listPartnerMatches } from "#app/matches/match-queries-for-partners.server.ts";
import { MatchStateBadge } from "#app/matches/match-state-badge.tsx";
import { reasonsForEmployer } from "#app/matches/reasons-for-partner.server.ts";
import type { MatchState } from "#app/matches/match.ts";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { pageAsked } from "#app/server/paging.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { SectionTabs } from "#app/ui/section-tabs.tsx";

export { meta } from "#app/ui/page-title.ts";

const FILTERS = { all: ["approved", "accepted", "active", "ended"], waiting: ["approved"], running: ["accepted", "active"], ended: ["ended"] } as const satisfies Record<string, readonly MatchState[]>;
type Filter = keyof typeof FILTERS;

export const loader = pageFor(["employer"], async ({ context, url, language, t }) => {
  const asked = url.searchParams.get("show");
  const show: Filter = asked !== null && Object.hasOwn(FILTERS, asked) ? (asked as Filter) : "all";
  const { rows, page, pages } = await listPartnerMatches(context, pageAsked(url), { states: FILTERS[show] });
  const facts = await reasonsForEmployer(context, rows.filter(({ state }) => state === "approved").map(({ id }) => id));
  return {
    title: t("organisation:match.listTitle"), show, page, pages,
    rows: rows.map((row) => {
      const since = row.endedAt ?? row.activeAt ?? row.acceptedAt ?? row.approvedAt;
      return { id: row.id, firstName: row.firstName, placement: row.placementTitle, state: row.state, since: since && formatDay(since, language), why: employerSentences(facts.get(row.id) ?? [], { t, language }).map(({ text }) => text).join(" ") };
    }),
  };
});

export default function OrganisationMatches() {
  const { t } = useTranslation(["organisation", "navigation", "site"]);
  const { show, rows, page, pages } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("match.listTitle")} lead={t("match.listLead")} back={{ href: "/organisation", label: t("navigation:organisation") }} />
      <SectionTabs label={t("match.filter")} tabs={(Object.keys(FILTERS) as Filter[]).map((key) => ({ href: key === "all" ? "/organisation/matches" : `?show=${key}`, label: t(`match.${key}`), current: key === show }))} />
      <DataTable
        caption={t("match.listCaption")}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState scene="contact-person" title={t("match.emptyTitle")} text={t("match.emptyText")} />}
        columns={[
          { key: "person", head: t("match.person"), main: true, cell: (row) => <Anchor href={`/organisation/matches/${row.id}`}>{row.firstName}</Anchor> },
          { key: "placement", head: t("match.forPlacement"), cell: (row) => <>{row.placement}{row.why && <span className="block max-w-prose text-sm text-ink-soft">{row.why}</span>}</> },
          { key: "state", head: t("match.state"), cell: (row) => <MatchStateBadge state={row.state} waiting={t("match.waiting")} /> },
          { key: "since", head: t("match.since"), cell: (row) => row.since },
        ]}
      />
      <Pages page={page} pages={pages} label={t("match.pages")} />
    </>
  );
}

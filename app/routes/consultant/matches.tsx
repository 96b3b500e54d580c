import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { MATCH_TONES, partnerOf } from "#app/matches/match-line.tsx";
import { listMatches } from "#app/matches/match-queries.server.ts";
import type { MatchState } from "#app/matches/match.ts";
import { waitsFor } from "#app/matches/waits-for.ts";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { pageAsked } from "#app/server/paging.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { SectionTabs } from "#app/ui/section-tabs.tsx";

export { meta } from "#app/ui/page-title.ts";

const FILTERS = { running: ["proposed", "approved", "accepted"], active: ["active"], ended: ["ended"] } as const satisfies Record<string, readonly MatchState[]>;
type Filter = keyof typeof FILTERS;

export const loader = pageFor(STAFF_ROLES, async ({ context, url, language, t }) => {
  const filter = (Object.keys(FILTERS) as Filter[]).find((each) => each === url.searchParams.get("show")) ?? null;
  const list = await listMatches(context, pageAsked(url), filter ? FILTERS[filter] : undefined);
  return {
    title: t("consultant:matches.title"),
    ...list,
    filter,
    rows: list.rows.map((match) => ({
      id: match.id, kind: match.kind, state: match.state, name: [match.firstName, match.lastName].filter(Boolean).join(" "), firstName: match.firstName, partner: partnerOf(match),
      organisation: match.organisationName, waits: waitsFor(match), since: formatDay(match.endedAt ?? match.activeAt ?? match.acceptedAt ?? match.approvedAt ?? match.proposedAt, language),
    })),
  };
});

export default function Matches() {
  const { t } = useTranslation(["consultant", "words", "site"]);
  const { rows, page, pages, filter } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("matches.title")} lead={t("matches.lead")} />
      <SectionTabs
        label={t("matches.state")}
        tabs={[
          { href: "/matches", label: t("matches.filter.all"), current: filter === null },
          ...(Object.keys(FILTERS) as Filter[]).map((value) => ({ href: `/matches?show=${value}`, label: t(`matches.filter.${value}`), current: filter === value })),
        ]}
      />
      <DataTable
        caption={t("matches.caption")}
        rows={rows}
        rowKey={(row) => row.id}
        empty={<EmptyState title={t("matches.emptyTitle")} text={t("matches.emptyText")} />}
        columns={[
          { key: "person", head: t("matches.person"), main: true, cell: (row) => <Anchor href={`/matches/${row.id}`}>{row.name}</Anchor> },
          { key: "partner", head: t("matches.partner"), cell: (row) => (row.organisation ? `${row.partner} · ${row.organisation}` : row.partner) },
          { key: "state", head: t("matches.state"), cell: (row) => <Badge tone={MATCH_TONES[row.state]}>{t(`words:matchState.${row.state}`)}</Badge> },
          { key: "waits", head: t("matches.waitsFor"), cell: (row) => row.waits.map((each) => t(`matches.waits.${each}`, { name: row.firstName })).join(", ") || t("matches.waits.nobody") },
          { key: "since", head: t("matches.since"), cell: (row) => row.since },
        ]}
      />
      <Pages page={page} pages={pages} />
    </>
  );
}

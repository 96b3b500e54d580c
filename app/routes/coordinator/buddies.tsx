import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { BuddyStateBadge, SpokenNames } from "#app/buddies/buddy-badges.tsx";
import { type BuddyFilter, listBuddies } from "#app/buddies/buddy-queries.server.ts";
import { BUDDY_STATES } from "#app/buddies/buddy.ts";
import { spokenNames } from "#app/languages/spoken.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { pageAsked } from "#app/server/paging.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { SectionTabs } from "#app/ui/section-tabs.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["coordinator"] as const;

const SHOWN = [...BUDDY_STATES, "vog"] as const;
type Shown = (typeof SHOWN)[number];

const filterOf = (show: Shown | null): BuddyFilter => (show === null ? {} : show === "vog" ? { vogToRenew: true } : { state: show });

export const loader = pageFor(MAY, async ({ context, url, language, t }) => {
  const show = SHOWN.find((each) => each === url.searchParams.get("show")) ?? null;
  const { rows, page, pages } = await listBuddies(context, pageAsked(url), filterOf(show));
  return {
    title: t("coordinator:buddies.title"), show, page, pages,
    rows: rows.map((buddy) => ({
      id: buddy.id, name: buddy.name, state: buddy.state, dutchLevel: buddy.dutchLevel, pairs: buddy.pairs, capacity: buddy.capacity,
      place: placeName(buddy.placeId) ?? "", languages: spokenNames(buddy.languages, language),
      vog: buddy.vogToRenew ? ("vogSoon" as const) : buddy.vogInOrder ? ("vogInOrder" as const) : ("vogMissing" as const),
    })),
  };
});

const VOG_TONES = { vogSoon: "warning", vogInOrder: "success", vogMissing: "neutral" } as const;

const hrefOf = (show: Shown | null, page = 1) => {
  const asked = new URLSearchParams({ ...(show ? { show } : {}), ...(page > 1 ? { page: String(page) } : {}) }).toString();
  return `/municipality/buddies${asked ? `?${asked}` : ""}`;
};

export default function Buddies() {
  const { t } = useTranslation(["coordinator", "site"]);
  const { rows, show, page, pages } = useLoaderData<typeof loader>();
  const tabs: { show: Shown | null; label: string }[] = [
    { show: null, label: t("buddies.all") },
    ...BUDDY_STATES.map((state) => ({ show: state, label: t(`buddies.show.${state}`) })),
    { show: "vog", label: t("buddies.vogToRenew") },
  ];
  return (
    <>
      <PageHead title={t("buddies.title")} lead={t("buddies.lead")} />
      <SectionTabs label={t("buddies.filter")} tabs={tabs.map((tab) => ({ href: hrefOf(tab.show), label: tab.label, current: tab.show === show }))} />
      <DataTable
        caption={t("buddies.caption")}
        rows={rows}
        rowKey={(buddy) => buddy.id}
        columns={[
          { key: "name", head: t("buddies.name"), main: true, cell: (buddy) => <Anchor href={`/municipality/buddies/${buddy.id}`} className="font-bold text-brand-800 underline underline-offset-4">{buddy.name}</Anchor> },
          { key: "languages", head: t("buddies.languages"), cell: (buddy) => <SpokenNames languages={buddy.languages} motherTongue={t("buddies.motherTongue")} /> },
          { key: "dutch", head: t("buddies.dutch"), cell: (buddy) => buddy.dutchLevel },
          { key: "place", head: t("buddies.place"), cell: (buddy) => buddy.place },
          { key: "pairs", head: t("buddies.pairs"), cell: (buddy) => t("buddies.pairsOf", { pairs: buddy.pairs, capacity: buddy.capacity }) },
          { key: "vog", head: t("buddies.vog"), cell: (buddy) => <Badge tone={VOG_TONES[buddy.vog]} className="whitespace-nowrap">{t(`buddies.${buddy.vog}`)}</Badge> },
          { key: "state", head: t("buddies.state"), cell: (buddy) => <BuddyStateBadge state={buddy.state} /> },
        ]}
        empty={
          <EmptyState
            scene="buddy" title={t("buddies.emptyTitle")} text={t("buddies.emptyText")}
            action={<ButtonLink href="/register/buddy" look="secondary">{t("buddies.toRegister")}</ButtonLink>}
          />
        }
      />
      <Pages page={page} pages={pages} label={t("buddies.pages")} />
    </>
  );
}

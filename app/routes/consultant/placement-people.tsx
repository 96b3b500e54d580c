import { useLoaderData } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { MatchScore } from "#app/suggestions/match-reasons.tsx";
import { missInShort } from "#app/suggestions/miss-sentences.ts";
import { NearScore } from "#app/suggestions/near-score.tsx";
import { peopleForPlacement } from "#app/suggestions/openings.server.ts";
import { PeopleFunnel } from "#app/suggestions/people-funnel.tsx";
import { placementById } from "#app/placements/placement-queries.server.ts";
import { PlacementStateBadge } from "#app/placements/placement-state-badge.tsx";
import { placeName } from "#app/places/place-name.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { type Column, DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";

export { meta } from "#app/ui/page-title.ts";

const TOP = 50;

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, t }) => {
  const placement = await placementById(context, params.placementId!);
  return {
    title: t("openings:people.title", { title: placement.title }),
    own: actor.role === "consultant",
    placement: { id: placement.id, title: placement.title, state: placement.state, by: [placement.organisationName, placeName(placement.placeId)].filter(Boolean).join(" · ") },
    ...(await peopleForPlacement(context, placement.id, { top: TOP })),
  };
});

type Shown = ReturnType<typeof useLoaderData<typeof loader>>;
type Row = Shown["fit"]["rows"][number];

export default function PlacementPeople() {
  const { t } = useTranslation(["openings", "words", "reasons"]);
  const { own, placement, fit, nearly, funnel } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={t("people.title", { title: placement.title })}
        lead={<>{placement.by}<br />{t(own ? "people.leadConsultant" : "people.leadCoordinator")}</>}
        back={{ href: `/placements/${placement.id}`, label: t("people.back") }}
        marks={placement.state !== "published" && <PlacementStateBadge state={placement.state} />}
      />
      {placement.state !== "published" && <Notice tone="info" className="mb-6">{t("people.asIfOpen")}</Notice>}
      <div className="grid gap-8">
        <section aria-labelledby="fit">
          <h2 id="fit" className="mb-3 text-xl font-bold">{t("people.fit")}</h2>
          <People placementId={placement.id} caption={t("people.fit")} list={fit} none={t("people.fitNone")} score={(row) => <MatchScore explanation={row} label={row.firstName} />} />
        </section>
        <section aria-labelledby="nearly">
          <h2 id="nearly" className="text-xl font-bold">{t("people.nearly")}</h2>
          <p className="mb-3 text-ink-soft">{t("people.nearlyLead")}</p>
          <People
            placementId={placement.id} caption={t("people.nearly")} list={nearly} none={t("people.nearlyNone")} score={(row) => <NearScore score={row.score} certainty={row.certainty} label={row.firstName} />}
            more={[{ key: "by", head: t("people.by"), cell: (row) => missInShort(row, t) }]}
          />
        </section>
        <Panel title={t(fit.total === 0 ? "funnel.nobody" : "funnel.others")}>
          <PeopleFunnel funnel={funnel} />
        </Panel>
      </div>
    </>
  );
}

interface PeopleProps<Of> {
  placementId: string;
  caption: string;
  list: { total: number; rows: readonly Of[] };
  none: string;
  score: (row: Of) => ReactNode;
  more?: readonly Column<Of>[];
}

/** People by name and score, each with the way to the page of the two. */
function People<Of extends Row>({ placementId, caption, list, none, score, more = [] }: PeopleProps<Of>) {
  const { t } = useTranslation("openings");
  return (
    <>
      <DataTable<Of>
        caption={caption}
        rows={list.rows}
        rowKey={(row) => row.holderId}
        empty={<EmptyState title={none} />}
        columns={[
          { key: "name", head: t("people.name"), main: true, cell: (row) => row.firstName },
          ...more,
          { key: "score", head: t("people.score"), cell: score, className: "md:w-72" },
          {
            key: "open", head: t("people.open"), actions: true,
            cell: (row) => (
              <ButtonLink href={`/people/${row.holderId}/suggestions/placement/${placementId}`} look="secondary" size="small" aria-label={`${t("people.open")}: ${row.firstName}`}>
                {t("people.open")}
              </ButtonLink>
            ),
          },
        ]}
      />
      {list.rows.length < list.total && <p className="mt-2 text-ink-soft">{t("people.shown", { shown: list.rows.length, total: list.total })}</p>}
    </>
  );
}

import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { buddiesByIds } from "#app/buddies/buddy-queries.server.ts";
import { bridgeSentences } from "#app/suggestions/bridge-sentences.ts";
import { NearScore } from "#app/suggestions/near-score.tsx";
import { SuggestionTabs } from "#app/suggestions/suggestion-tabs.tsx";
import { suggestTriples } from "#app/suggestions/triples.server.ts";
import { WhyList } from "#app/suggestions/why-list.tsx";
import { placementsByIds } from "#app/placements/placement-queries.server.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

const TOP = 10;

export const loader = pageFor(STAFF_ROLES, async ({ context, params, language, t }) => {
  const holder = await openDossier(context, params.holderId!, "suggestions");
  const triples = await suggestTriples(context, holder.id, { top: TOP });
  const placements = new Map((await placementsByIds(context, triples.map(({ placementId }) => placementId))).map((placement) => [placement.id, placement]));
  const buddies = new Map((await buddiesByIds(context, triples.map(({ buddyId }) => buddyId))).map((buddy) => [buddy.id, buddy]));
  return {
    title: t("consultant:together.title", { name: holder.firstName }),
    person: { id: holder.id, firstName: holder.firstName, dutchLevel: holder.dutchLevel },
    rows: triples.flatMap(({ placementId, buddyId, placement: { score, certainty }, bridge, otherBuddies }) => {
      const placement = placements.get(placementId);
      const buddy = buddies.get(buddyId);
      if (!placement || !buddy) return [];
      const name = buddy.name ?? "";
      return [{
        placementId, buddyId, score, certainty, otherBuddies, title: placement.title, buddy: name, task: placement.tasks[0] ?? null, asks: placement.dutchMin,
        subtitle: [placement.organisationName, placeName(placement.placeId)].filter(Boolean).join(" · "),
        sentences: bridgeSentences(bridge, name, { t, language }),
      }];
    }),
  };
});

/** Places that a buddy who goes along would open. */
export default function Triples() {
  const { t } = useTranslation("consultant");
  const { person, rows } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("together.title", { name: person.firstName })} lead={t("together.lead", { name: person.firstName })} back={{ href: `/people/${person.id}`, label: person.firstName }} />
      <SuggestionTabs person={person} current="together" />
      {rows.length === 0 && <EmptyState title={t("together.noneTitle")} text={t("together.noneText", { name: person.firstName })} />}
      <ol className="grid gap-4">
        {rows.map((row) => (
          <li key={row.placementId}>
            <Panel>
              <div className="grid gap-4 sm:grid-cols-[auto_1fr] lg:grid-cols-[auto_1fr_18rem]">
                <span className="flex items-start gap-2">
                  <Scene name={row.task ? `task-${row.task}` : "cards"} alt="" size={96} className="rounded-xl" />
                  <Scene name="buddy" alt="" size={96} className="rounded-xl" />
                </span>
                <div className="min-w-0">
                  <h2 className="text-xl font-bold">{t("together.pair", { title: row.title, buddy: row.buddy })}</h2>
                  <p className="text-ink-soft">{row.subtitle}</p>
                  <p className="mt-1 flex flex-wrap gap-2">
                    <Badge tone="warning">{t("together.step", { asks: row.asks, speaks: person.dutchLevel ?? "" })}</Badge>
                    {row.otherBuddies > 0 && <Badge>{t("together.others", { count: row.otherBuddies })}</Badge>}
                  </p>
                  <WhyList sentences={row.sentences} className="mt-2" />
                </div>
                <div className="grid content-start gap-3 sm:col-span-2 lg:col-span-1">
                  <NearScore score={row.score} certainty={row.certainty} label={row.title} />
                  <ButtonLink href={`/people/${person.id}/suggestions/together/${row.placementId}/${row.buddyId}`} look="secondary" wide aria-label={`${t("suggestions.open")}: ${row.title}`}>
                    {t("suggestions.open")}
                  </ButtonLink>
                </div>
              </div>
            </Panel>
          </li>
        ))}
      </ol>
    </>
  );
}

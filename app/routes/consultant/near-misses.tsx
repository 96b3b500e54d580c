import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { buddiesByIds } from "#app/buddies/buddy-queries.server.ts";
import { DoorsPanel } from "#app/suggestions/doors-panel.tsx";
import { NearMissList, type NearMissRow } from "#app/suggestions/near-miss-list.tsx";
import { doorsFor, GOOD_OPTION, nearMissBuddies, nearMissPlacements } from "#app/suggestions/near-misses.server.ts";
import { SuggestionTabs } from "#app/suggestions/suggestion-tabs.tsx";
import { placementsByIds } from "#app/placements/placement-queries.server.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { PageHead } from "#app/ui/page-head.tsx";

export { meta } from "#app/ui/page-title.ts";

const TOP = 20;
const DOORS = 5;

export const loader = pageFor(STAFF_ROLES, async ({ context, params, t }) => {
  const holder = await openDossier(context, params.holderId!, "near-misses");
  const places = await nearMissPlacements(context, holder.id, { top: TOP });
  const placements = new Map((await placementsByIds(context, places.map(({ id }) => id))).map((placement) => [placement.id, placement]));
  const people = holder.wantsBuddy ? await nearMissBuddies(context, holder.id, { top: TOP }) : [];
  const buddies = new Map((await buddiesByIds(context, people.map(({ id }) => id))).map((buddy) => [buddy.id, buddy]));
  return {
    title: t("openings:near.title", { name: holder.firstName }),
    person: { id: holder.id, firstName: holder.firstName },
    good: GOOD_OPTION,
    doors: await doorsFor(context, holder.id, { top: DOORS }),
    placements: places.flatMap(({ id, score, explanation }): NearMissRow[] => {
      const placement = placements.get(id);
      if (!placement) return [];
      const [task] = placement.tasks;
      const subtitle = [placement.organisationName, placeName(placement.placeId)].filter(Boolean).join(" · ");
      return [{ id, score, certainty: explanation.certainty, missed: explanation.gates.find(({ passed }) => !passed)!, title: placement.title, subtitle, scene: task ? `task-${task}` : "cards" }];
    }),
    buddies: people.flatMap(({ id, score, explanation }): NearMissRow[] => {
      const buddy = buddies.get(id);
      if (!buddy) return [];
      return [{ id, score, certainty: explanation.certainty, missed: explanation.gates.find(({ passed }) => !passed)!, title: buddy.name ?? "", subtitle: placeName(buddy.placeId) ?? "", scene: "buddy" }];
    }),
  };
});

export default function NearMisses() {
  const { t } = useTranslation("openings");
  const { person, good, doors, placements, buddies } = useLoaderData<typeof loader>();
  const base = `/people/${person.id}/suggestions`;
  return (
    <>
      <PageHead title={t("near.title", { name: person.firstName })} lead={t("near.lead", { name: person.firstName })} back={{ href: `/people/${person.id}`, label: person.firstName }} />
      <SuggestionTabs person={person} current="near" />
      <DoorsPanel doors={doors} good={good} />
      <NearMissList id="near-placements" title={t("near.placements")} none={t("near.nonePlacements")} rows={placements} base={`${base}/placement`} />
      <NearMissList id="near-buddies" title={t("near.buddies")} none={t("near.noneBuddies")} rows={buddies} base={`${base}/buddy`} />
    </>
  );
}

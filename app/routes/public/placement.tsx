import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { organisationInPublic } from "#app/organisations/organisation-queries.server.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { PlacementCard } from "#app/placements/placement-card.tsx";
import { placementById, shownOnCard } from "#app/placements/placement-queries.server.ts";
import { PlacementStateBadge } from "#app/placements/placement-state-badge.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Panel } from "#app/ui/panel.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor("anyone", async ({ context, actor, params }) => {
  const placement = await placementById(context, params.placementId!);
  return {
    title: placement.title,
    peopleHref: (STAFF_ROLES as readonly string[]).includes(actor.role) ? `/placements/${placement.id}/people` : null,
    state: placement.state,
    free: placement.spots - placement.spotsTaken,
    place: placeName(placement.placeId) ?? "",
    placement: shownOnCard(placement, "one"),
    organisation: await organisationInPublic(context, placement.organisationId),
  };
});

export default function Placement() {
  const { t, i18n } = useTranslation(["public", "site", "openings"]);
  const { placement, place, state, free, organisation, peopleHref } = useLoaderData<typeof loader>();
  const own = i18n.language === "nl" ? undefined : "nl";
  return (
    <>
      <PageHead className="mb-4" title={<span className="sr-only">{placement.title}</span>} back={{ href: "/placements", label: t("placementsTitle") }} />
      {state !== "published" && (
        <Notice tone="info" className="mb-6">
          {t("notPublished")} <PlacementStateBadge state={state} />
        </Notice>
      )}
      <PlacementCard placement={placement} place={place} form="one" level={2} />
      <div className="mt-6 grid gap-6 md:grid-cols-2">
        <Panel title={t("aboutOrganisation", { name: organisation.name })}>
          <p lang={own} className="max-w-prose break-words whitespace-pre-line">{organisation.about}</p>
          {organisation.website && (
            <p className="mt-3">
              <a href={organisation.website} rel="noopener noreferrer nofollow">{t("organisationWebsite")}</a>
            </p>
          )}
        </Panel>
        {peopleHref && (
          <Panel title={t("openings:people.link")} lead={t("openings:people.linkLead")} tone="brand">
            {state === "published" && <p className="mb-3">{free > 0 ? t("spotsFree", { count: free }) : t("spotsFull")}</p>}
            <ButtonLink href={peopleHref}>{t("openings:people.link")}</ButtonLink>
          </Panel>
        )}
        {!peopleHref && state === "published" && (
          <Panel title={t("interestedTitle")} tone="sun">
            <p>{free > 0 ? t("spotsFree", { count: free }) : t("spotsFull")}</p>
            <p className="mt-2">{t("interestedText")}</p>
          </Panel>
        )}
      </div>
    </>
  );
}

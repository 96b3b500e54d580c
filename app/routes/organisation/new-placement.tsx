import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { ownOrganisation } from "#app/organisations/organisation-queries.server.ts";
import { locate } from "#app/places/locate.server.ts";
import { placementChoices } from "#app/placements/placement-choices.server.ts";
import { placeLabelOf } from "#app/places/place-name.server.ts";
import { PlacementEditor } from "./placement-editor.tsx";
import { PlacementForm } from "#app/placements/placement-form.ts";
import { savePlacement } from "#app/placements/save-placement.server.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["employer"], async ({ context, language, t }) => {
  const organisation = await ownOrganisation(context);
  return {
    title: t("organisation:form.newTitle"),
    ...(await placementChoices(context, language)),
    // What most organisations would fill in; what says how the work is, they choose themselves.
    defaults: { place: placeLabelOf(organisation.placeId), address: organisation.address, headShare: 34, handShare: 33, heartShare: 33, dayPartsNeeded: 1, spots: 1, firstLook: true, shared: true },
  };
});

export const action = actionFor(["employer"], async ({ context, edge, form, t }) => {
  const parsed = parseForm(form, PlacementForm, t);
  if (!parsed.ok) return parsed.reply;
  const location = await locate(context, parsed.value.place);
  if (!location) return fieldRefused(form, "place", t("fields:unknownPlace"), t);
  const placementId = await savePlacement(context, null, parsed.value, location);
  throw await redirectWith(edge, `/organisation/placements/${placementId}/card`, "placementSaved");
});

export default function NewPlacement() {
  const { t } = useTranslation("organisation");
  const { defaults, languages, places } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHead title={t("form.newTitle")} lead={t("form.newLead")} back={{ href: "/organisation/placements", label: t("placements.title") }} />
      {result?.problem && !result.lastResult && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      <PlacementEditor defaults={defaults} lastResult={result?.lastResult} languages={languages} places={places} submit={t("form.saveDraft")} />
    </>
  );
}

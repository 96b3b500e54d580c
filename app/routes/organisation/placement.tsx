import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { whoFitsHere } from "#app/suggestions/openings.server.ts";
import { WhoFitsPanel } from "#app/suggestions/who-fits-panel.tsx";
import { locate } from "#app/places/locate.server.ts";
import { formOf, placementChoices } from "#app/placements/placement-choices.server.ts";
import { PlacementEditor } from "./placement-editor.tsx";
import { PlacementForm } from "#app/placements/placement-form.ts";
import { ownPlacement } from "#app/placements/placement-queries.server.ts";
import { savePlacement } from "#app/placements/save-placement.server.ts";
import { Refusal } from "#app/server/errors.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["employer"], async ({ context, params, language, t }) => {
  const placement = await ownPlacement(context, params.placementId!);
  const { dutchMin, hoursMin, dayPartsNeeded, minAge } = placement;
  return {
    title: `${t("organisation:form.editTitle")}: ${placement.title}`, id: placement.id, state: placement.state, defaults: formOf(placement), ...(await placementChoices(context, language)),
    asked: { dutchMin, hoursMin, dayPartsNeeded, minAge },
    fits: placement.state === "closed" ? null : await whoFitsHere(context, placement.id),
  };
});

export const action = actionFor(["employer"], async ({ context, edge, form, params, t }) => {
  const parsed = parseForm(form, PlacementForm, t);
  if (!parsed.ok) return parsed.reply;
  const location = await locate(context, parsed.value.place);
  if (!location) return fieldRefused(form, "place", t("fields:unknownPlace"), t);
  try {
    await savePlacement(context, params.placementId!, parsed.value, location);
  } catch (error) {
    if (!(error instanceof Refusal) || error.key !== "placementSpotsTaken") throw error;
    return fieldRefused(form, "spots", t(`refusals:${error.key}`, error.facts) as string, t);
  }
  throw await redirectWith(edge, `/organisation/placements/${params.placementId}/card`, "saved");
});

export default function EditPlacement() {
  const { t } = useTranslation(["organisation", "words"]);
  const { id, state, defaults, languages, places, asked, fits } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const card = `/organisation/placements/${id}/card`;
  return (
    <>
      <PageHead
        title={t("form.editTitle")}
        lead={t("form.editLead", { state: t(`words:placementState.${state}`) })}
        back={{ href: "/organisation/placements", label: t("placements.title") }}
        actions={<ButtonLink href={card} look="secondary">{t("placements.card")}</ButtonLink>}
      />
      {result?.problem && !result.lastResult && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      {state === "closed" ? (
        <Notice tone="info">{t("form.closed")}</Notice>
      ) : (
        <div className="grid items-start gap-6 xl:grid-cols-[minmax(0,56rem)_20rem]">
          <PlacementEditor
            defaults={defaults}
            lastResult={result?.lastResult}
            languages={languages}
            places={places}
            submit={state === "draft" ? t("form.saveDraft") : t("form.saveChanges")}
          />
          {fits && <WhoFitsPanel fits={fits} asked={asked} className="xl:sticky xl:top-4" />}
        </div>
      )}
    </>
  );
}

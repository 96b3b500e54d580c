import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { townsAround } from "#app/municipalities/towns-around.server.ts";
import { locate } from "#app/places/locate.server.ts";
import { placeLabelOf } from "#app/places/place-name.server.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { countryChoices } from "#app/status-holders/countries.ts";
import { changeStatusHolder } from "#app/status-holders/save-status-holder.server.ts";
import { StatusHolderForm } from "#app/status-holders/status-holder-form.ts";
import { openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { formValues } from "#app/status-holders/status-holder-values.server.ts";
import { PageHead } from "#app/ui/page-head.tsx";
import { PersonForm } from "./person-form.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, language, t }) => {
  const holder = await openDossier(context, params.holderId!, "form");
  return { title: t("consultant:form.editTitle", { name: holder.firstName }), id: holder.id, name: holder.firstName, values: formValues(holder, placeLabelOf(holder.placeId)), countries: countryChoices(language), towns: await townsAround(context, actor.municipalityId) };
});

export const action = actionFor(STAFF_ROLES, async ({ context, edge, form, params, t }) => {
  const parsed = parseForm(form, StatusHolderForm, t);
  if (!parsed.ok) return parsed.reply;
  const { place, postcode } = parsed.value;
  const location = place ? await locate(context, place, postcode) : null;
  if (place && !location) return fieldRefused(form, "place", t("fields:unknownPlace"), t);
  await changeStatusHolder(context, params.holderId!, parsed.value, location);
  throw await redirectWith(edge, `/people/${params.holderId}`, "saved");
});

export default function EditPerson() {
  const { t } = useTranslation("consultant");
  const { id, name, values, countries, towns } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHead title={t("form.editTitle", { name })} lead={t("form.lead")} back={{ href: `/people/${id}`, label: name }} />
      <PersonForm values={values} result={result} countries={countries} towns={towns} submit={t("form.submitEdit")} cancelHref={`/people/${id}`} />
    </>
  );
}

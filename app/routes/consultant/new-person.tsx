import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { townsAround } from "#app/municipalities/towns-around.server.ts";
import { locate } from "#app/places/locate.server.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { countryChoices } from "#app/status-holders/countries.ts";
import { addStatusHolder } from "#app/status-holders/save-status-holder.server.ts";
import { StatusHolderForm } from "#app/status-holders/status-holder-form.ts";
import { NEW_HOLDER } from "#app/status-holders/status-holder-values.ts";
import { PageHead } from "#app/ui/page-head.tsx";
import { PersonForm } from "./person-form.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["consultant"], async ({ context, actor, language, t }) => ({
  title: t("consultant:form.addTitle"), countries: countryChoices(language), towns: await townsAround(context, actor.municipalityId),
}));

export const action = actionFor(["consultant"], async ({ context, edge, form, t }) => {
  const parsed = parseForm(form, StatusHolderForm, t);
  if (!parsed.ok) return parsed.reply;
  const { place, postcode } = parsed.value;
  const location = place ? await locate(context, place, postcode) : null;
  if (place && !location) return fieldRefused(form, "place", t("fields:unknownPlace"), t);
  const holderId = await addStatusHolder(context, parsed.value, location);
  throw await redirectWith(edge, `/people/${holderId}`, "holderAdded");
});

export default function NewPerson() {
  const { t } = useTranslation(["consultant", "people"]);
  const { countries, towns } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHead title={t("form.addTitle")} lead={t("form.lead")} back={{ href: "/people", label: t("people:title") }} />
      <PersonForm values={NEW_HOLDER} result={result} countries={countries} towns={towns} submit={t("form.submitAdd")} cancelHref="/people" />
    </>
  );
}

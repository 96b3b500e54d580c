import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { BuddyFields } from "#app/buddies/buddy-fields.tsx";
import { BuddyForm, isOldEnough } from "#app/buddies/buddy-form.ts";
import { ownBuddyProfile } from "#app/buddies/buddy-queries.server.ts";
import { BUDDY_MINIMUM_AGE } from "#app/buddies/buddy.ts";
import { changeBuddy } from "#app/buddies/register-buddy.server.ts";
import { dayPartsIn } from "#app/day-parts/day-part.ts";
import { spokenRows } from "#app/languages/spoken-rows.ts";
import { listMunicipalities } from "#app/municipalities/municipality-queries.server.ts";
import { locate } from "#app/places/locate.server.ts";
import { placeLabelOf } from "#app/places/place-name.server.ts";
import { townsOf } from "#app/places/place.ts";
import { Refusal } from "#app/server/errors.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { countryChoices } from "#app/status-holders/countries.ts";
import { Button } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["buddy"] as const;

export const loader = pageFor(MAY, async ({ context, language, t }) => {
  const [buddy, municipalities] = [await ownBuddyProfile(context), await listMunicipalities(context)];
  const told = (value: number | string | null) => (value === null ? undefined : String(value));
  return {
    title: t("buddy:profileTitle"),
    name: buddy.name,
    email: buddy.email,
    profile: {
      about: told(buddy.about), phone: told(buddy.phone), birthYear: told(buddy.birthYear), gender: buddy.gender,
      hasChildren: buddy.hasChildren === null ? undefined : buddy.hasChildren ? ("yes" as const) : ("no" as const),
      country: told(buddy.country), languages: spokenRows(buddy.languages), dutchLevel: buddy.dutchLevel, place: placeLabelOf(buddy.placeId), postcode: told(buddy.postcode),
      radiusKm: told(buddy.radiusKm), online: buddy.online, dayParts: dayPartsIn(buddy.dayParts) as string[], interests: buddy.interests as string[],
      holderGenderWish: buddy.holderGenderWish, holderCountryWish: buddy.holderCountryWish, capacity: told(buddy.capacity), experienced: buddy.experienced,
    },
    towns: townsOf(municipalities.map(({ code }) => code)),
    countries: countryChoices(language),
  };
});

export const action = actionFor(MAY, async ({ context, edge, form, t }) => {
  const parsed = parseForm(form, BuddyForm, t);
  if (!parsed.ok) return parsed.reply;
  const { value } = parsed;
  if (!isOldEnough(value.birthYear, context.now)) return fieldRefused(form, "birthYear", t("fields:tooYoung", { minimum: BUDDY_MINIMUM_AGE }), t);
  const location = await locate(context, value.place, value.postcode);
  if (!location) return fieldRefused(form, "place", t("fields:unknownPlace"), t);
  try {
    await changeBuddy(context, value, location);
  } catch (error) {
    if (error instanceof Refusal && error.key === "buddyFull") return fieldRefused(form, "capacity", t("buddy:fewerThanNow"), t);
    throw error;
  }
  throw await redirectWith(edge, "/buddy", "saved");
});

export default function Profile() {
  const { t } = useTranslation(["buddy", "site"]);
  const { name, email, profile, towns, countries } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof BuddyForm>>({ id: "profile", lastResult: result?.lastResult, defaultValue: profile });
  return (
    <div className="mx-auto max-w-4xl">
      <PageHead title={t("profileTitle")} lead={t("profileLead")} back={{ href: "/buddy", label: t("backHome") }} />
      {result?.problem && <Notice tone="error" title={t("site:somethingWrong")} className="mb-4">{result.problem}</Notice>}
      <Form method="post" {...getFormProps(form)} className="grid gap-6">
        <BuddyFields form={form} fields={fields} countries={countries} towns={towns} />
        <Panel title={t("contactTitle")} lead={<p>{`${name} · ${email}`}</p>}>
          <div className="grid gap-4">
            <TextField {...fieldProps(fields.phone)} label={t("phone")} type="tel" autoComplete="tel" required className="max-w-md" />
            <p className="text-sm text-ink-soft">{t("nameFixed")}</p>
          </div>
        </Panel>
        <div>
          <Button type="submit" size="large">{t("site:save")}</Button>
        </div>
      </Form>
    </div>
  );
}

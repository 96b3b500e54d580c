import { getFormProps, useForm } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { isSignedIn } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { START_PAGES } from "#app/access/start-pages.ts";
import { BuddyFields, Tick } from "#app/buddies/buddy-fields.tsx";
import { isOldEnough, RegisterBuddyForm } from "#app/buddies/buddy-form.ts";
import { BUDDY_MINIMUM_AGE } from "#app/buddies/buddy.ts";
import { registerBuddy } from "#app/buddies/register-buddy.server.ts";
import { spokenRows } from "#app/languages/spoken-rows.ts";
import { listMunicipalities } from "#app/municipalities/municipality-queries.server.ts";
import { locate } from "#app/places/locate.server.ts";
import { townsOf } from "#app/places/place.ts";
import { Refusal } from "#app/server/errors.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { redirectSignedIn } from "#app/server/redirects.server.ts";
import { countryChoices } from "#app/status-holders/countries.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Button } from "#app/ui/button.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor("anyone", async ({ actor, context, language, t }) => {
  if (isSignedIn(actor)) throw redirect(START_PAGES[actor.role]);
  const municipalities = await listMunicipalities(context);
  return {
    title: t("buddy:registerTitle"),
    municipalities: municipalities.map(({ id, name }) => ({ value: id, label: name })),
    towns: townsOf(municipalities.map(({ code }) => code)),
    countries: countryChoices(language),
  };
});

export const action = actionFor("anyone", async ({ context, edge, form, language, t, request }) => {
  const parsed = parseForm(form, RegisterBuddyForm, t, { hide: ["password"] });
  if (!parsed.ok) return parsed.reply;
  const { value } = parsed;
  const refuse = (field: string, message: string) => fieldRefused(form, field, message, t, { hide: ["password"] });
  if (!isOldEnough(value.birthYear, context.now)) return refuse("birthYear", t("fields:tooYoung", { minimum: BUDDY_MINIMUM_AGE }));
  const location = await locate(context, value.place, value.postcode);
  if (!location) return refuse("place", t("fields:unknownPlace"));
  try {
    const token = await registerBuddy(context, edge.limits, value, location, language, request.headers.get("user-agent"));
    throw await redirectSignedIn(edge, { token, role: "buddy" }, null, "buddyRegistered");
  } catch (error) {
    if (error instanceof Refusal && error.key === "emailTaken") return refuse("email", t("refusals:emailTaken"));
    throw error;
  }
});

const CONDUCT = ["appointments", "privacy", "money", "belief", "worries"] as const;

export default function RegisterBuddy() {
  const { t } = useTranslation(["buddy", "site"]);
  const { municipalities, towns, countries } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm<z.input<typeof RegisterBuddyForm>>({
    id: "register",
    lastResult: result?.lastResult,
    defaultValue: { languages: spokenRows(), radiusKm: "10", capacity: "1", municipalityId: municipalities.length === 1 ? municipalities[0]!.value : "" },
  });
  return (
    <div className="mx-auto max-w-4xl">
      <div className="mb-6 flex flex-wrap-reverse items-end justify-between gap-x-8 gap-y-2">
        <PageHead title={t("registerTitle")} lead={t("registerLead")} className="mb-0! flex-1 basis-80" />
        <Scene name="buddy" alt="" size={220} eager className="rounded-xl" />
      </div>
      <p className="mb-6 max-w-prose">
        {t("registerNext")} {t("haveAccount")} <Anchor href="/sign-in">{t("site:signIn")}</Anchor>
      </p>
      {result?.problem && <Notice tone="error" title={t("site:somethingWrong")} className="mb-4">{result.problem}</Notice>}
      <Form method="post" {...getFormProps(form)} className="grid gap-6">
        <BuddyFields
          form={form}
          fields={fields}
          countries={countries}
          towns={towns}
          municipality={
            <SelectField
              {...fieldProps(fields.municipalityId)} label={t("municipality")} hint={t("municipalityHint")} empty={t("chooseMunicipality")} options={municipalities} required className="max-w-md"
            />
          }
        />
        <Panel title={t("account")} lead={<p>{t("accountLead")}</p>}>
          <div className="grid gap-6 sm:grid-cols-2">
            <TextField {...fieldProps(fields.name)} label={t("name")} autoComplete="name" required />
            <TextField {...fieldProps(fields.phone)} label={t("phone")} hint={t("phoneHint")} type="tel" autoComplete="tel" required />
            <TextField {...fieldProps(fields.email)} label={t("email")} type="email" autoComplete="username" required />
            <TextField {...fieldProps(fields.password)} label={t("password")} hint={t("passwordHint")} type="password" autoComplete="new-password" required />
          </div>
        </Panel>
        <Panel title={t("conductTitle")} tone="sun">
          <ul className="mb-4 grid list-disc gap-1 ps-5">
            {CONDUCT.map((rule) => (
              <li key={rule}>{t(`conduct.${rule}`)}</li>
            ))}
          </ul>
          <Tick field={fields.agrees} label={t("agrees")} />
        </Panel>
        <div>
          <Button type="submit" size="large">{t("register")}</Button>
        </div>
      </Form>
    </div>
  );
}

import { getFormProps, useForm } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { isSignedIn } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { START_PAGES } from "#app/access/start-pages.ts";
import { listMunicipalities } from "#app/municipalities/municipality-queries.server.ts";
import { RegisterOrganisationForm } from "#app/organisations/organisation-form.ts";
import { ORGANISATION_KINDS } from "#app/organisations/organisation.ts";
import { registerOrganisation } from "#app/organisations/register-organisation.server.ts";
import { locate } from "#app/places/locate.server.ts";
import { placeLabel, placesOf } from "#app/places/place.ts";
import { Refusal, type RefusalKey } from "#app/server/errors.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { redirectSignedIn } from "#app/server/redirects.server.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Button } from "#app/ui/button.tsx";
import { SelectField, TextAreaField, TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor("anyone", async ({ actor, context, t }) => {
  if (isSignedIn(actor)) throw redirect(START_PAGES[actor.role]);
  const municipalities = await listMunicipalities(context);
  return {
    title: t("organisation:register.title"),
    municipalities: municipalities.map(({ id, name }) => ({ value: id, label: name })),
    places: municipalities.flatMap(({ code }) => placesOf(code).map(placeLabel)),
  };
});

const hide = ["password"];

/** The field that a refusal is about; the others are about the form as a whole. */
const FIELD_OF: Partial<Record<RefusalKey, string>> = { emailTaken: "email", municipalityUnknown: "municipalityId" };

export const action = actionFor("anyone", async ({ context, edge, form, t, language, request }) => {
  const parsed = parseForm(form, RegisterOrganisationForm, t, { hide });
  if (!parsed.ok) return parsed.reply;
  const location = await locate(context, parsed.value.place);
  if (!location) return fieldRefused(form, "place", t("fields:unknownPlace"), t, { hide });
  try {
    const token = await registerOrganisation(context, edge.limits, parsed.value, location, language, request.headers.get("user-agent"));
    throw await redirectSignedIn(edge, { token, role: "employer" }, null, "organisationRegistered");
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return fieldRefused(form, FIELD_OF[error.key] ?? "", t(`refusals:${error.key}`, error.facts) as string, t, { hide });
  }
});

export default function RegisterOrganisation() {
  const { t } = useTranslation(["organisation", "site", "words", "account"]);
  const { municipalities, places } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm<Record<string, string>>({
    id: "register",
    lastResult: result?.lastResult,
    defaultValue: { municipalityId: municipalities.length === 1 ? municipalities[0]!.value : "" },
  });
  const problem = form.errors?.[0] ?? result?.problem;
  return (
    <div className="grid items-start gap-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div>
        <PageHead title={t("register.title")} lead={t("register.lead")} />
        {problem && <Notice tone="error" className="mb-6">{problem}</Notice>}
        <Form method="post" {...getFormProps(form)} className="grid gap-6">
          <Panel title={t("register.organisationTitle")}>
            <div className="grid gap-5">
              <TextField {...fieldProps(fields.organisation!)} label={t("register.organisation")} autoComplete="organization" maxLength={120} required />
              <SelectField
                {...fieldProps(fields.kind!)}
                label={t("register.kind")}
                empty={t("register.choose")}
                options={ORGANISATION_KINDS.map((value) => ({ value, label: t(`words:organisationKind.${value}`) }))}
                required
              />
              <TextAreaField {...fieldProps(fields.about!)} label={t("register.about")} hint={t("register.aboutHint")} maxLength={2000} required />
              <TextField {...fieldProps(fields.website!)} label={t("register.website")} optional={t("site:optional")} inputMode="url" autoComplete="url" maxLength={200} />
            </div>
          </Panel>
          <Panel title={t("register.whereTitle")}>
            <div className="grid gap-5 sm:grid-cols-2">
              <SelectField
                {...fieldProps(fields.municipalityId!)}
                label={t("register.municipality")}
                hint={t("register.municipalityHint")}
                empty={t("register.choose")}
                options={municipalities}
                required
                className="sm:col-span-2"
              />
              <TextField {...fieldProps(fields.place!)} label={t("register.place")} hint={t("register.placeHint")} list="places" autoComplete="off" maxLength={80} required />
              <datalist id="places">{places.map((place) => <option key={place} value={place} />)}</datalist>
              <TextField {...fieldProps(fields.address!)} label={t("register.address")} hint={t("site:optional")} autoComplete="street-address" maxLength={200} />
            </div>
          </Panel>
          <Panel title={t("register.personTitle")}>
            <div className="grid gap-5 sm:grid-cols-2">
              <TextField {...fieldProps(fields.name!)} label={t("register.name")} autoComplete="name" maxLength={120} required className="sm:col-span-2" />
              <TextField {...fieldProps(fields.phone!)} label={t("register.phone")} hint={t("register.phoneHint")} type="tel" autoComplete="tel" required />
              <TextField {...fieldProps(fields.email!)} label={t("register.email")} hint={t("register.emailHint")} type="email" autoComplete="username" required />
              <TextField {...fieldProps(fields.password!)} label={t("register.password")} hint={t("account:newPasswordHint")} type="password" autoComplete="new-password" required className="sm:col-span-2" />
            </div>
          </Panel>
          <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
            <Button type="submit" size="large">{t("register.submit")}</Button>
            <p>
              {t("register.haveAccount")} <Anchor href="/sign-in">{t("site:signIn")}</Anchor>
            </p>
          </div>
        </Form>
      </div>
      <Panel title={t("register.stepsTitle")} tone="sun" className="lg:sticky lg:top-6">
        <Scene name="task-welcoming" alt="" size={220} className="mb-4 hidden rounded-xl lg:block" />
        <ol className="grid list-decimal gap-2 ps-5">
          <li>{t("register.step1")}</li>
          <li>{t("register.step2")}</li>
          <li>{t("register.step3")}</li>
          <li>{t("register.step4")}</li>
        </ol>
      </Panel>
    </div>
  );
}

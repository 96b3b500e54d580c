import { getFormProps, useForm } from "@conform-to/react";
import { redirect } from "@remix-run/node";
import { Form, useActionData, useLoaderData, useSearchParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { openConsultants } from "#app/accounts/staff-queries.server.ts";
import { isLanguageId, languageName } from "#app/languages/language.ts";
import { PLAN_KINDS } from "#app/plans/cohort-plan.ts";
import { CohortPlanForm, HolderGroup } from "#app/plans/cohort-plan-form.ts";
import { ParticipantFields } from "#app/plans/participant-fields.tsx";
import { startCohortPlan } from "#app/plans/start-cohort-plan.server.ts";
import { waitingHolders, waitingLanguages } from "#app/plans/waiting-holders.server.ts";
import { weeksWaiting } from "#app/matches/waiting-time.ts";
import { AIMS } from "#app/matching/assignment/problem.ts";
import { parseForm } from "#app/server/form.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { chosenIn, choiceProps, fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

/** People by name on the page; who waits less long takes part as one. */
const LISTED = 100;

export const loader = pageFor(["coordinator"], async ({ context, url, language, t }) => {
  const group = HolderGroup.parse(Object.fromEntries([...url.searchParams].filter(([, value]) => value !== "")));
  const { rows, total } = await waitingHolders(context, group, LISTED);
  const contacts = await openConsultants(context);
  const named = (id: string) => (isLanguageId(id) ? languageName(id, language) : id);
  return {
    title: t("plans:new.title"), group, total,
    people: rows.map((row) => ({
      id: row.id, name: [row.firstName, row.lastName].filter(Boolean).join(" "), weeks: weeksWaiting(row.waitingSince, context.now), contactPerson: row.contactPerson,
      languages: row.languages.map(named).join(", "), wantsBuddy: row.wantsBuddy, openPlacement: row.openPlacement, openBuddy: row.openBuddy,
    })),
    contacts: contacts.map(({ id, name }) => ({ value: id, label: name ?? "" })),
    languages: (await waitingLanguages(context)).map((id) => ({ value: id, label: named(id) })).toSorted((a, b) => a.label.localeCompare(b.label, language)),
  };
});

export const action = actionFor(["coordinator"], async ({ context, edge, form, t }) => {
  const parsed = parseForm(form, CohortPlanForm, t);
  if (!parsed.ok) return parsed.reply;
  const { planId } = await startCohortPlan(context, parsed.value, (err) => edge.log.error({ err, reference: edge.reference }, "a cohort plan broke off"));
  throw redirect(`/municipality/plans/${planId}`);
});

export default function NewPlan() {
  const { t } = useTranslation(["plans", "navigation", "site"]);
  const { group, people, total } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm<Record<string, string>>({ id: "new-plan", lastResult: result?.lastResult, defaultValue: { kind: "placement", aim: "most-people", floor: "50" } });
  // After a mistake what was ticked stays; before, everyone is, or nobody where that was asked.
  const isAgain = result?.lastResult?.initialValue !== undefined;
  const nobody = search.get("pick") === "none";
  const picked = isAgain ? chosenIn(fields.holders!) : nobody ? [] : people.map(({ id }) => id);
  return (
    <>
      <PageHead title={t("new.title")} lead={t("new.lead")} back={{ href: "/municipality/plans", label: t("navigation:toPlans") }} />
      {result?.problem && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      <div className="grid max-w-4xl gap-6">
        <Group />
        {people.length === 0 ? (
          <EmptyState title={t("new.nobodyTitle")} text={t("new.nobodyText")} scene="plan" action={Object.keys(group).length > 0 ? <ButtonLink href="/municipality/plans/new" look="secondary">{t("new.everyone")}</ButtonLink> : undefined} />
        ) : (
          <Form method="post" {...getFormProps(form)} className="grid gap-6">
            {Object.entries(group).map(([name, value]) => (value ? <input key={name} type="hidden" name={name} value={value} /> : null))}
            {/* Another group is another list: its boxes begin anew. */}
            <ParticipantFields
              key={`${people.map(({ id }) => id).join()} ${nobody}`} people={people} total={total} picked={picked} rest={isAgain ? chosenIn(fields.rest!).length > 0 : !nobody} open={nobody || isAgain}
              error={fields.holders!.errors}
            />
            <Panel>
              <ChoiceGroup
                {...choiceProps(fields.kind!)} type="radio" layout="pictures" legend={t("kind")}
                choices={PLAN_KINDS.map((value) => ({ value, label: t(`kinds.${value}`), picture: <Scene name={KIND_SCENES[value]} alt="" size={120} /> }))}
              />
            </Panel>
            <Panel>
              <ChoiceGroup {...choiceProps(fields.aim!)} type="radio" layout="rows" legend={t("aim")} choices={AIMS.map((value) => ({ value, label: t(`aims.${value}`), hint: t(`aimHints.${value}`) }))} />
            </Panel>
            <Panel>
              <TextField {...fieldProps(fields.floor!)} label={t("new.floor")} hint={t("new.floorHint")} type="number" inputMode="numeric" min={0} max={95} step={1} unit="%" required />
            </Panel>
            <div>
              <Button type="submit" size="large">{t("new.start")}</Button>
              <p className="mt-2 text-ink-soft">{t("new.startLead")}</p>
            </div>
          </Form>
        )}
      </div>
    </>
  );
}

const KIND_SCENES = { placement: "cards", buddy: "buddy", both: "together" } as const;

/** Which group takes part: an address of its own, so that it works without a script and can be gone back to. */
function Group() {
  const { t } = useTranslation("plans");
  const { group, contacts, languages } = useLoaderData<typeof loader>();
  return (
    <Form method="get" key={JSON.stringify(group)} className="flex flex-wrap items-end gap-3 rounded-xl border border-line bg-paper p-4" aria-label={t("new.filter")}>
      <SelectField label={t("new.contact")} name="contact" empty={t("new.everyContact")} options={contacts} defaultValue={group.contact ?? ""} className="min-w-48 flex-1" />
      <SelectField label={t("new.language")} name="language" empty={t("new.everyLanguage")} options={languages} defaultValue={group.language ?? ""} className="min-w-48 flex-1" />
      <SelectField label={t("new.open")} name="open" empty={t("new.openAll")} options={[{ value: "without", label: t("new.openWithout") }]} defaultValue={group.open ?? ""} className="min-w-48 flex-1" />
      <Button type="submit" look="secondary">{t("new.filter")}</Button>
    </Form>
  );
}

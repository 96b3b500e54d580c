import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { confirmHours } from "#app/guidance/confirm-hours.server.ts";
import { CorrectionForm, HoursForm } from "#app/guidance/hours-form.ts";
import { confirmedByOrganisation, hoursToConfirm } from "#app/guidance/hours-queries.server.ts";
import { HoursCorrection } from "#app/guidance/hours-correction.tsx";
import { formatDay, formatNumber } from "#app/i18n/formatters.ts";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { parseForm } from "#app/server/form.server.ts";
import { pageAsked } from "#app/server/paging.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";

export { meta } from "#app/ui/page-title.ts";

const HERE = "/organisation/hours";

export const loader = pageFor(["employer"], async ({ context, url, language, t }) => {
  const people = await hoursToConfirm(context);
  const confirmed = await confirmedByOrganisation(context, pageAsked(url));
  return {
    title: t("confirmHours:title"),
    people: people.map(({ matchId, firstName, placement, agreed, weeks }) => ({
      matchId, firstName, placement, agreed, weeks: weeks.map((week) => ({ week, label: t("confirmHours:weekOf", { day: formatDay(week, language) }) })),
    })),
    confirmed: { ...confirmed, rows: confirmed.rows.map(({ hours, ...row }) => ({ ...row, hours: formatNumber(hours, language, 1), label: formatDay(row.week, language) })) },
  };
});

export const action = actionFor(["employer"], async ({ context, edge, form, t }) => {
  if (form.get("intent") === "correct") {
    const parsed = parseForm(form, CorrectionForm, t);
    if (!parsed.ok) return parsed.reply;
    await confirmHours(context, [parsed.value]);
    throw await redirectWith(edge, HERE, "hoursCorrected");
  }
  const parsed = parseForm(form, HoursForm, t);
  if (!parsed.ok) return parsed.reply;
  const { rows, only } = parsed.value;
  await confirmHours(context, rows.flatMap(({ matchId, week, hours }) => (hours === undefined || (only && only !== matchId) ? [] : [{ matchId, week, hours }])));
  throw await redirectWith(edge, HERE, "hoursConfirmed");
});

/** Hours by the week: what was agreed stands there already, so that one click is enough. */
export default function OrganisationHours() {
  const { t } = useTranslation("confirmHours");
  const { people, confirmed } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const corrected = result?.lastResult?.initialValue;
  return (
    <>
      <PageHead title={t("title")} lead={people.length > 0 ? t("lead") : undefined} />
      {result?.problem && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      <div className="grid gap-8">
        {people.length === 0 ? <EmptyState scene="appointment" title={t("doneTitle")} text={t("doneText")} /> : <ToConfirm key={people.map(({ matchId, weeks }) => `${matchId} ${weeks.length}`).join()} />}
        {confirmed.total > 0 && (
          <Panel title={t("confirmed")} lead={t("confirmedLead")}>
            <DataTable
              caption={t("confirmed")}
              rows={confirmed.rows}
              rowKey={({ id }) => id}
              columns={[
                { key: "who", head: t("person"), main: true, cell: (row) => <Anchor href={`/organisation/matches/${row.matchId}`}>{row.firstName}</Anchor> },
                { key: "week", head: t("week"), cell: (row) => t("weekOf", { day: row.label }) },
                { key: "placement", head: t("placement"), cell: (row) => row.placement },
                { key: "hours", head: t("hours"), numeric: true, cell: (row) => (row.hours === "0" ? t("notThere") : row.hours) },
                {
                  key: "correct", head: t("correct"), actions: true,
                  cell: (row) => row.mayCorrect && (
                    <HoursCorrection
                      matchId={row.matchId} week={row.week} hours={row.hours} label={t("hoursOf", { name: row.firstName, day: row.label })}
                      lastResult={corrected?.matchId === row.matchId && corrected.week === row.week ? result?.lastResult : undefined}
                    />
                  ),
                },
              ]}
            />
            <Pages page={confirmed.page} pages={confirmed.pages} />
          </Panel>
        )}
      </div>
    </>
  );
}

function ToConfirm() {
  const { t } = useTranslation("confirmHours");
  const { people } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const rows = people.flatMap(({ matchId, agreed, weeks }) => weeks.map(({ week }) => ({ matchId, week, hours: agreed === null ? "" : String(agreed) })));
  const [form, fields] = useForm({ id: "hours", lastResult: result?.lastResult?.initialValue?.rows ? result.lastResult : undefined, defaultValue: { rows } });
  const list = fields.rows.getFieldList();
  const starts = people.map((_, at) => people.slice(0, at).reduce((sum, { weeks }) => sum + weeks.length, 0));
  return (
    <Form method="post" {...getFormProps(form)} className="grid gap-4">
      <ul className="grid gap-4 md:grid-cols-2">
        {people.map(({ matchId, firstName, placement, agreed, weeks }, at) => (
          <li key={matchId}>
            <Panel title={firstName} lead={[placement, agreed !== null && t("agreed", { hours: agreed })].filter(Boolean).join(" · ")}>
              <div className="grid gap-3">
                {weeks.map(({ week, label }, offset) => {
                  const index = starts[at]! + offset;
                  const row = list[index]?.getFieldset();
                  return row && (
                    <div key={week}>
                      <input type="hidden" name={`rows[${index}].matchId`} value={matchId} />
                      <input type="hidden" name={`rows[${index}].week`} value={week} />
                      <TextField {...fieldProps(row.hours)} label={label} aria-label={`${firstName}: ${label}`} inputMode="decimal" autoComplete="off" unit={t("unit")} className="[&_input]:w-24" />
                    </div>
                  );
                })}
                {people.length > 1 && <Button type="submit" name="only" value={matchId} look="secondary" className="justify-self-start">{t("confirmOne", { name: firstName })}</Button>}
              </div>
            </Panel>
          </li>
        ))}
      </ul>
      <Button type="submit" size="large" className="justify-self-start">{t("confirmAll", { count: rows.length })}</Button>
    </Form>
  );
}

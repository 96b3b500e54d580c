import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { confirmHours, noteRoute } from "#app/guidance/confirm-hours.server.ts";
import { HoursCorrection } from "#app/guidance/hours-correction.tsx";
import { ROUTES } from "#app/guidance/hours.ts";
import { CorrectionForm, RouteForm } from "#app/guidance/hours-form.ts";
import { hoursOf, hoursTowards } from "#app/guidance/hours-queries.server.ts";
import { mondayOf } from "#app/guidance/week.ts";
import { formatDay, formatNumber } from "#app/i18n/formatters.ts";
import { placementsBegun } from "#app/matches/match-queries.server.ts";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { parseForm } from "#app/server/form.server.ts";
import { pageAsked } from "#app/server/paging.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { DossierTabs } from "#app/status-holders/dossier-tabs.tsx";
import { openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { Bar } from "#app/ui/bar.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, params, url, language, t }) => {
  const holder = await openDossier(context, params.holderId!, "hours");
  const { total, targets, ...towards } = await hoursTowards(context, holder.id);
  const list = await hoursOf(context, holder.id, pageAsked(url));
  return {
    title: `${holder.firstName}: ${t("confirmHours:dossierTitle")}`,
    id: holder.id,
    firstName: holder.firstName,
    ...towards,
    total: formatNumber(total, language, 1),
    targets: targets.map(({ kind, hours, of, percent }) => ({ kind, percent, hours: formatNumber(hours, language, 1), of: formatNumber(of, language) })),
    begun: await placementsBegun(context, holder.id),
    list: { ...list, rows: list.rows.map(({ id, matchId, week, hours, placement, organisation }) => ({ id, matchId, week, organisation, placement: placement.title, hours: formatNumber(hours, language, 1), label: formatDay(week, language) })) },
  };
});

export const action = actionFor(STAFF_ROLES, async ({ context, edge, form, params, t }) => {
  const here = `/people/${params.holderId}/hours`;
  if (form.get("intent") === "route") {
    const parsed = parseForm(form, RouteForm, t);
    if (!parsed.ok) return parsed.reply;
    await noteRoute(context, params.holderId!, parsed.value);
    throw await redirectWith(edge, here, "routeSaved");
  }
  const parsed = parseForm(form, CorrectionForm, t);
  if (!parsed.ok) return parsed.reply;
  const { matchId, week, hours } = parsed.value;
  await confirmHours(context, [{ matchId, week: mondayOf(week), hours }]);
  throw await redirectWith(edge, here, form.get("intent") === "correct" ? "hoursCorrected" : "hoursConfirmed");
});

export default function PersonHours() {
  const { t } = useTranslation(["confirmHours", "navigation"]);
  const { id, firstName, total, route, targets, begun, list } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const typed = result?.lastResult?.initialValue;
  const corrected = typed?.intent === "correct" ? typed : undefined;
  return (
    <>
      <PageHead
        title={`${firstName}: ${t("dossierTitle")}`} lead={t("dossierLead")} back={{ href: "/people", label: t("navigation:people") }}
        actions={list.total > 0 && <ButtonLink href={`/people/${id}/hours/statement`} look="secondary">{t("statement")}</ButtonLink>}
      />
      <DossierTabs person={{ id, firstName }} current="hours" />
      {result?.problem && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <Panel title={t("confirmed")}>
          <DataTable
            caption={t("confirmed")}
            rows={list.rows}
            rowKey={(row) => row.id}
            empty={<p>{t("noneConfirmed")}</p>}
            columns={[
              { key: "week", head: t("week"), main: true, className: "whitespace-nowrap", cell: (row) => row.label },
              { key: "placement", head: t("placement"), cell: (row) => `${row.placement} · ${row.organisation}` },
              { key: "hours", head: t("hours"), numeric: true, className: "whitespace-nowrap", cell: (row) => (row.hours === "0" ? t("notThere") : row.hours) },
              {
                key: "correct", head: t("correct"), actions: true,
                cell: (row) => (
                  <HoursCorrection
                    matchId={row.matchId} week={row.week} hours={row.hours} label={t("hoursOf", { name: firstName, day: row.label })}
                    lastResult={corrected?.matchId === row.matchId && corrected.week === row.week ? result?.lastResult : undefined}
                  />
                ),
              },
            ]}
          />
          <Pages page={list.page} pages={list.pages} />
          {begun.length > 0 && <AddWeek />}
        </Panel>
        <div className="grid gap-6">
          <Panel title={t("total")}>
            <p className="text-3xl font-extrabold tabular-nums">{`${total} ${t("unit")}`}</p>
            {targets.map(({ kind, hours, of, percent }) => (
              <div key={kind} className="mt-4">
                <p className="flex flex-wrap justify-between gap-x-3"><span className="font-semibold">{t(kind)}</span><span className="tabular-nums">{t("ofHours", { hours, of })}</span></p>
                <Bar value={percent / 100} />
              </div>
            ))}
            {targets.length === 0 && <p className="mt-2 text-ink-soft">{route ? t("noTarget") : t("routeUnknown")}</p>}
          </Panel>
          <RoutePanel />
        </div>
      </div>
    </>
  );
}

function RoutePanel() {
  const { t } = useTranslation("confirmHours");
  const { route, elsewhere } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm<Record<string, string>>({
    id: "route",
    lastResult: result?.lastResult?.initialValue?.intent === "route" ? result.lastResult : undefined,
    defaultValue: { route: route ?? "", participationElsewhere: String(elsewhere.participation), practiceElsewhere: String(elsewhere.practice) },
  });
  return (
    <Panel title={t("routeTitle")}>
      <Form method="post" {...getFormProps(form)} className="grid gap-4">
        <input type="hidden" name="intent" value="route" />
        <SelectField {...fieldProps(fields.route!)} label={t("route")} empty="" options={ROUTES.map((value) => ({ value, label: t(`routes.${value}`) }))} />
        <TextField {...fieldProps(fields.participationElsewhere!)} label={t("participationElsewhere")} inputMode="numeric" unit={t("unit")} />
        <TextField {...fieldProps(fields.practiceElsewhere!)} label={t("practiceElsewhere")} inputMode="numeric" unit={t("unit")} />
        <Button type="submit" look="secondary" className="justify-self-start">{t("saveRoute")}</Button>
      </Form>
    </Panel>
  );
}

function AddWeek() {
  const { t } = useTranslation("confirmHours");
  const { begun } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const lastResult = result?.lastResult?.initialValue?.intent === "add" ? result.lastResult : undefined;
  const [form, fields] = useForm<Record<string, string>>({ id: "add-week", lastResult });
  return (
    <Disclosure label={t("addTitle")} open={Boolean(lastResult)} className="mt-4">
      <p className="mb-3 text-ink-soft">{t("addLead")}</p>
      <Form method="post" {...getFormProps(form)} className="grid gap-4">
        <input type="hidden" name="intent" value="add" />
        <SelectField {...fieldProps(fields.matchId!)} label={t("placement")} options={begun.map(({ id, title, organisation }) => ({ value: id, label: `${title} · ${organisation}` }))} />
        <TextField {...fieldProps(fields.week!)} label={t("anyDay")} type="date" />
        <TextField {...fieldProps(fields.hours!)} label={t("hours")} inputMode="decimal" unit={t("unit")} className="[&_input]:w-24" />
        <Button type="submit" look="secondary" className="justify-self-start">{t("add")}</Button>
      </Form>
    </Disclosure>
  );
}

import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { endStandIn, nameStandIn } from "#app/contact/name-stand-in.server.ts";
import { StandInForm } from "#app/contact/stand-in-form.ts";
import { colleaguesToName, ownStandIns, standsInFor } from "#app/contact/stand-ins.server.ts";
import { calendarDay, formatDay } from "#app/i18n/formatters.ts";
import { Refusal } from "#app/server/errors.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["consultant"] as const;

export const loader = pageFor(MAY, async ({ context, language, t }) => {
  const today = calendarDay(context.now);
  const { coming, past } = await ownStandIns(context);
  type Row = (typeof coming)[number];
  const shown = ({ id, consultant, colleague, from, till, endedAt }: Row) => ({
    id, consultant: consultant ?? "", colleague: colleague ?? "", now: from <= today, from: formatDay(from, language), till: formatDay(till, language), endedOn: endedAt && formatDay(endedAt, language),
  });
  return {
    title: t("standIns:title"),
    today,
    coming: coming.map(shown),
    past: past.map(shown),
    others: (await standsInFor(context)).map(shown),
    colleagues: (await colleaguesToName(context)).map(({ id, name }) => ({ value: id, label: name ?? "" })),
  };
});

export const action = actionFor(MAY, async ({ context, edge, form, t }) => {
  if (form.get("intent") === "end") {
    await endStandIn(context, String(form.get("standInId")));
    throw await redirectWith(edge, "/stand-ins", "saved");
  }
  const parsed = parseForm(form, StandInForm, t);
  if (!parsed.ok) return parsed.reply;
  try {
    await nameStandIn(context, parsed.value);
  } catch (error) {
    // At the field, so that what was chosen stays.
    if (error instanceof Refusal) return fieldRefused(form, error.key === "contactPersonUnavailable" ? "colleagueId" : "till", t(`refusals:${error.key}`), t);
    throw error;
  }
  throw await redirectWith(edge, "/stand-ins", "saved");
});

export default function StandIns() {
  const { t } = useTranslation(["standIns", "site", "today"]);
  const { coming, past, others } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("title")} lead={t("lead")} back={{ href: "/today", label: t("today:back") }} />
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          <Panel title={t("mine")}>
            {coming.length === 0 && <p><strong>{t("noneTitle")}</strong>{` ${t("noneText")}`}</p>}
            <ul className="grid gap-4">
              {coming.map(({ id, colleague, now, from, till }) => (
                <li key={id} className="flex flex-wrap items-center justify-between gap-3">
                  <div>
                    <p className="flex flex-wrap items-center gap-2 text-lg font-bold">{colleague}<Badge tone={now ? "success" : "neutral"}>{t(now ? "now" : "coming")}</Badge></p>
                    <p>{t("period", { from, till })}</p>
                  </div>
                  <Confirm
                    trigger={t("end")} look="secondary" size="small" title={t("endTitle")} text={t("endText", { name: colleague })} danger
                    confirm={t("site:confirm")} cancel={t("site:cancel")} fields={{ intent: "end", standInId: id }}
                  />
                </li>
              ))}
            </ul>
            {past.length > 0 && (
              <Disclosure label={t("past")} className="mt-4">
                <ul className="grid gap-1 text-ink-soft">
                  {past.map(({ id, colleague, from, till, endedOn }) => (
                    <li key={id}>{[colleague, t("period", { from, till }), endedOn && t("endedOn", { day: endedOn })].filter(Boolean).join(" · ")}</li>
                  ))}
                </ul>
              </Disclosure>
            )}
          </Panel>
          <Ask />
        </div>
        <Panel title={t("others")}>
          {others.length === 0 && <p>{t("othersNone")}</p>}
          <ul className="grid gap-3">
            {others.map(({ id, consultant, now, from, till }) => (
              <li key={id}>
                <p className="flex flex-wrap items-center gap-2 font-bold">{consultant}<Badge tone={now ? "success" : "neutral"}>{t(now ? "now" : "coming")}</Badge></p>
                <p>{t("othersLine", { name: consultant, from, till })}</p>
              </li>
            ))}
          </ul>
          <p className="mt-4 text-sm text-ink-soft">{t("seen")}</p>
        </Panel>
      </div>
    </>
  );
}

function Ask() {
  const { t } = useTranslation("standIns");
  const { colleagues, today } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm<Record<string, string>>({ id: "stand-in", lastResult: result?.lastResult, defaultValue: { from: today } });
  return (
    <Panel title={t("name")} lead={t("ask")}>
      {result?.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      {colleagues.length === 0 ? <p>{t("noColleagues")}</p> : (
        <Form method="post" {...getFormProps(form)} className="grid gap-4">
          <SelectField {...fieldProps(fields.colleagueId!)} label={t("colleague")} empty={t("choose")} options={colleagues} required />
          <div className="grid gap-4 sm:grid-cols-2">
            <TextField {...fieldProps(fields.from!)} label={t("from")} type="date" min={today} required />
            <TextField {...fieldProps(fields.till!)} label={t("till")} type="date" min={today} required />
          </div>
          <p className="-mt-2 text-sm text-ink-soft">{t("tillHint")}</p>
          <Button type="submit" className="justify-self-start">{t("submit")}</Button>
        </Form>
      )}
    </Panel>
  );
}

import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { placesOf } from "#app/guidance/goal-queries.server.ts";
import { holdVisit, moveVisit, tickAgreement } from "#app/guidance/hold-visit.server.ts";
import { openGuided } from "#app/guidance/open-guided.server.ts";
import { ownWords } from "#app/guidance/own-words.server.ts";
import { VisitFields } from "#app/guidance/visit-fields.tsx";
import { MoveVisitForm, TickForm, VisitForm } from "#app/guidance/visit-form.ts";
import { visitOf } from "#app/guidance/visit-queries.server.ts";
import { calendarDay, formatDay } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { Refusal } from "#app/server/errors.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { ScriptFonts } from "#app/ui/script-fonts.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, language, t }) => {
  const holder = await openGuided({ ...context, actor }, params.holderId!, "visit");
  const visit = await visitOf(context, holder.id, params.visitId!);
  const place = (await placesOf(context, holder.id)).find(({ matchId }) => matchId === visit.matchId);
  const today = calendarDay(context.now);
  const week = visit.week === null ? t("guidance:extra") : t("guidance:week", { week: visit.week });
  const { person, organisation } = visit.said;
  return {
    title: t("guidance:visitTitle", { name: holder.firstName, week }), id: holder.id, name: holder.firstName, visitId: visit.id, state: visit.state, today,
    place: place ? `${place.title}, ${place.organisation}` : "",
    own: ownWords(holder.language as InterfaceLanguage, language), question: translator(holder.language as InterfaceLanguage)("goals:howIsIt"),
    plannedOn: visit.plannedOn, planned: formatDay(visit.plannedOn, language), made: visit.madeOn && formatDay(visit.madeOn, language),
    begins: { madeOn: visit.madeOn ?? today, face: person?.face ?? null, person: person?.line ?? null, organisation: organisation?.line ?? null, contactPerson: visit.said["contact-person"]?.line ?? null },
    wroteSelf: organisation ? t("guidance:wroteSelf", { name: organisation.by }) : null,
    agreements: visit.agreements.map(({ id, what, doer, byOn, doneAt }) => ({ id, what, doer, byDay: byOn && formatDay(byOn, language), done: doneAt !== null })),
    moves: visit.moves.map(({ from, to, reason }) => ({ from: formatDay(from, language), to: formatDay(to, language), reason })),
  };
});

export const action = actionFor(STAFF_ROLES, async ({ context, edge, form, params, t }) => {
  const [holderId, visitId] = [params.holderId!, params.visitId!];
  const here = `/people/${holderId}/visits/${visitId}`;
  const intent = form.get("intent");
  if (intent === "tick") {
    const parsed = parseForm(form, TickForm, t);
    if (!parsed.ok) return parsed.reply;
    await tickAgreement(context, holderId, parsed.value.agreementId, parsed.value.done);
    throw await redirectWith(edge, here, "saved");
  }
  if (intent === "move") {
    const parsed = parseForm(form, MoveVisitForm, t);
    if (!parsed.ok) return parsed.reply;
    try {
      await moveVisit(context, holderId, visitId, parsed.value);
    } catch (error) {
      if (error instanceof Refusal && error.key === "balanceNext") return fieldRefused(form, "to", t("refusals:balanceNext"), t);
      throw error;
    }
    throw await redirectWith(edge, here, "saved");
  }
  const parsed = parseForm(form, VisitForm, t);
  if (!parsed.ok) return parsed.reply;
  const { madeOn, face, person, organisation, contactPerson, agreements } = parsed.value;
  if (madeOn > calendarDay(context.now)) return fieldRefused(form, "madeOn", t("guidance:notYet"), t);
  await holdVisit(context, holderId, visitId, { madeOn, agreements, said: { person: { face, line: person }, organisation: { face: null, line: organisation }, "contact-person": { face: null, line: contactPerson } } });
  throw await redirectWith(edge, `/people/${holderId}/goals`, "saved");
});

/** A visit at the workplace: what the three said, what was agreed, and another day if need be. */
export default function Visit() {
  const { t } = useTranslation(["guidance", "goals"]);
  const { title, id, name, visitId, state, today, place, own, question, planned, made, begins, wroteSelf, agreements } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const typed = result?.lastResult?.initialValue;
  return (
    <>
      {own && <ScriptFonts language={own.lang} />}
      <PageHead
        title={title} lead={<>{place}<span className="block">{made ? t("madeOn", { day: made }) : t("plannedFor", { day: planned })}</span></>} back={{ href: `/people/${id}/goals`, label: t("title") }}
        actions={<ButtonLink href={`/people/${id}/visits/${visitId}/paper`} look="secondary">{t("paper")}</ButtonLink>}
      />
      {result?.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      {state === "cancelled" ? <Notice tone="info">{t("cancelled")}</Notice> : (
        <div className="grid items-start gap-6 lg:grid-cols-[3fr_1fr]">
          <div>
            <p className="mb-3 text-ink-soft">{t("visitLead")}</p>
            <VisitFields key={agreements.length} name={name} own={own} question={own && question} begins={begins} today={today} wroteSelf={wroteSelf} lastResult={typed?.intent === "hold" ? result?.lastResult : undefined} />
          </div>
          <div className="grid gap-6">
            <Panel title={t("agreed")}>
              {agreements.length === 0 && <p>{t("noAgreements")}</p>}
              <ul className="grid gap-3">
                {agreements.map((agreement) => (
                  <li key={agreement.id} className="border-b border-line pb-3 last:border-0">
                    <p className={agreement.done ? "text-ink-soft line-through" : "font-semibold"}>{agreement.what}</p>
                    <p className="text-sm text-ink-soft">{[t(`doer.${agreement.doer}`, { name }), agreement.byDay && t("byDay", { day: agreement.byDay })].filter(Boolean).join(" · ")}</p>
                    <Form method="post" preventScrollReset className="mt-1">
                      <input type="hidden" name="intent" value="tick" />
                      <input type="hidden" name="agreementId" value={agreement.id} />
                      <Button type="submit" name="done" value={agreement.done ? "no" : "yes"} look="secondary" size="small" aria-label={`${t(agreement.done ? "untick" : "tick")}: ${agreement.what}`}>{t(agreement.done ? "untick" : "tick")}</Button>
                    </Form>
                  </li>
                ))}
              </ul>
            </Panel>
            <Move />
          </div>
        </div>
      )}
    </>
  );
}

function Move() {
  const { t } = useTranslation("guidance");
  const { state, today, plannedOn, moves } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const mine = result?.lastResult?.initialValue?.intent === "move" ? result.lastResult : undefined;
  const [form, fields] = useForm<Record<string, string>>({ id: `move-${plannedOn}`, lastResult: mine });
  if (state !== "planned" && moves.length === 0) return null;
  return (
    <Panel title={t("move")}>
      <ul className="mb-2 grid gap-1 text-sm">{moves.map((move, at) => <li key={at}>{t("moved", move)}</li>)}</ul>
      {state === "planned" && (
        <Form method="post" preventScrollReset {...getFormProps(form)} className="grid gap-3">
          <input type="hidden" name="intent" value="move" />
          <TextField {...fieldProps(fields.to!)} label={t("moveTo")} type="date" min={today} />
          <TextField {...fieldProps(fields.reason!)} label={t("reason")} maxLength={280} autoComplete="off" />
          <div><Button type="submit" look="secondary">{t("move")}</Button></div>
        </Form>
      )}
    </Panel>
  );
}

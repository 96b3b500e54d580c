import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { ClosingForm } from "#app/guidance/closing-form.ts";
import { closingOf } from "#app/guidance/closing-queries.server.ts";
import { NEXT_STEPS } from "#app/guidance/closing.ts";
import { goalsOf, placesOf } from "#app/guidance/goal-queries.server.ts";
import { holdClosing } from "#app/guidance/hold-closing.server.ts";
import { FACES } from "#app/guidance/mood.ts";
import { STEP_SCENES } from "#app/guidance/guidance-scenes.ts";
import { openGuided } from "#app/guidance/open-guided.server.ts";
import { closingWords, ownWords } from "#app/guidance/own-words.server.ts";
import { hoursAt } from "#app/guidance/hours-queries.server.ts";
import { daysAfter } from "#app/guidance/week.ts";
import { calendarDay, formatDay, formatNumber } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { aftercareDay } from "#app/matches/visit.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { TextAreaField, TextField } from "#app/ui/field.tsx";
import { choiceProps, fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { ScriptFonts } from "#app/ui/script-fonts.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, language, t }) => {
  const holder = await openGuided({ ...context, actor }, params.holderId!, "closing");
  const place = found((await placesOf(context, holder.id)).find(({ matchId }) => matchId === params.matchId));
  const { closing, contact } = await closingOf(context, place.matchId);
  const today = calendarDay(context.now);
  return {
    title: t("guidance:closingTitle", { name: holder.firstName, place: place.title }), id: holder.id, name: holder.firstName, matchId: place.matchId, organisation: place.organisation,
    ended: place.state === "ended", tomorrow: daysAfter(today, 1), hours: formatNumber(await hoursAt(context, place.matchId), language, 1),
    openGoals: (await goalsOf(context, holder.id)).filter(({ matchId, outcome }) => matchId === place.matchId && outcome === null).length,
    own: ownWords(holder.language as InterfaceLanguage, language), ask: closingWords(holder.language as InterfaceLanguage),
    heldOn: closing && formatDay(closing.heldAt, language), contactDone: contact?.doneAt != null,
    begins: {
      wentWell: closing?.wentWell ?? "", learnt: closing?.learnt ?? "", face: closing?.face ? String(closing.face) : "", nextStep: closing?.nextStep ?? "", nextLine: closing?.nextLine ?? "",
      contactOn: contact?.dueOn ?? aftercareDay(today),
    },
  };
});

export const action = actionFor(STAFF_ROLES, async ({ context, edge, form, params, t }) => {
  const parsed = parseForm(form, ClosingForm, t);
  if (!parsed.ok) return parsed.reply;
  try {
    await holdClosing(context, params.holderId!, params.matchId!, parsed.value);
  } catch (error) {
    if (error instanceof Refusal && error.key === "balanceNext") return fieldRefused(form, "contactOn", t("refusals:balanceNext"), t);
    throw error;
  }
  throw await redirectWith(edge, `/people/${params.holderId}/goals`, "saved");
});

/** The talk that closes a placement: back, ahead, and when to ask how it goes. */
export default function Closing() {
  const { t } = useTranslation(["guidance", "goals"]);
  const { title, id, matchId, name, organisation, ended, openGoals, own, heldOn } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      {own && <ScriptFonts language={own.lang} />}
      <PageHead title={title} lead={<>{organisation}<span className="block">{t("closingLead", { name })}</span></>} back={{ href: `/people/${id}/goals`, label: t("title") }} />
      {result?.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      {!ended ? <Notice tone="info" action={<ButtonLink href={`/matches/${matchId}`} look="secondary" size="small">{t("toMatch")}</ButtonLink>}>{t("notEnded")}</Notice> : (
        <>
          {openGoals > 0 && <Notice tone="warning" className="mb-4" action={<ButtonLink href={`/people/${id}/goals`} look="secondary" size="small">{t("toGoals")}</ButtonLink>}>{t("openGoals", { count: openGoals })}</Notice>}
          {heldOn && <Notice tone="info" className="mb-4">{t("earlier", { day: heldOn })}</Notice>}
          <ClosingTalk />
        </>
      )}
    </>
  );
}

function ClosingTalk() {
  const { t } = useTranslation(["guidance", "goals", "holder", "site"]);
  const { name, hours, tomorrow, own, ask, begins, contactDone } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm<Record<string, string>>({ id: "closing", lastResult: result?.lastResult, defaultValue: begins });
  const asked = (words: string) => own && <span lang={own.lang} dir={own.dir} className="inline-block font-semibold text-brand-800">{words}</span>;
  return (
    <Form method="post" {...getFormProps(form)} className="grid items-start gap-6 lg:grid-cols-2">
      <Panel title={t("back")} lead={t("hoursMade", { hours })}>
        <div className="grid gap-4">
          <ChoiceGroup
            {...choiceProps(fields.face!)} type="radio" layout="scale" legend={t("goals:howWasIt")} hint={asked(ask.howWasIt)}
            choices={FACES.map((face) => ({ value: String(face), label: t(`holder:mood.faces.${face}`), hint: own?.face[face], picture: <Scene name={`face-${face}`} alt="" size={56} className="rounded-md" /> }))}
          />
          <TextAreaField {...fieldProps(fields.wentWell!)} label={t("goals:wentWell")} hint={asked(ask.wentWell)} optional={t("site:optional")} rows={2} maxLength={400} dir="auto" />
          <TextAreaField {...fieldProps(fields.learnt!)} label={t("goals:learnt")} hint={asked(ask.learnt)} optional={t("site:optional")} rows={2} maxLength={400} dir="auto" />
          <p className="text-sm text-ink-soft">{t("passportNote", { name })}</p>
        </div>
      </Panel>
      <Panel title={t("ahead")} tone="brand">
        <div className="grid gap-4">
          <ChoiceGroup
            {...choiceProps(fields.nextStep!)} type="radio" layout="pictures" legend={t("goals:nextQuestion")} hint={asked(ask.nextQuestion)} className="lg:[&>div]:grid-cols-3"
            choices={NEXT_STEPS.map((step) => ({ value: step, label: t(`goals:step.${step}`), hint: own ? ask.step[step] : undefined, picture: <Scene name={STEP_SCENES[step]} alt="" size={120} fluid className="rounded-lg" /> }))}
          />
          <TextField {...fieldProps(fields.nextLine!)} label={t("nextLine")} optional={t("site:optional")} maxLength={400} autoComplete="off" />
          {contactDone ? <input type="hidden" name="contactOn" value={begins.contactOn} /> : <TextField {...fieldProps(fields.contactOn!)} label={t("contactOn")} hint={t("contactOnHint")} type="date" min={tomorrow} />}
          <div><Button type="submit" size="large">{t("saveClosing")}</Button></div>
        </div>
      </Panel>
    </Form>
  );
}

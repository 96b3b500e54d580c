import type { SerializeFrom } from "@remix-run/node";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { answerItem } from "#app/guidance/answer-referral-item.server.ts";
import { addItem, noteOutcome, remindReferral, sendReferral, withdrawReferral } from "#app/guidance/make-referral.server.ts";
import { openGuided } from "#app/guidance/open-guided.server.ts";
import { ownReferralWords } from "#app/guidance/own-referral-words.server.ts";
import { daysFrom, LINK_DAYS } from "#app/guidance/referral.ts";
import { ReferralAsks } from "#app/guidance/referral-asks.tsx";
import { AnswerItemForm, ItemForm, OutcomeForm } from "#app/guidance/referral-form.ts";
import { ReferralMessage } from "#app/guidance/referral-message.tsx";
import { ReferralOutcomes } from "#app/guidance/referral-outcomes.tsx";
import { referralOf } from "#app/guidance/referral-queries.server.ts";
import { REFERRAL_TONES } from "#app/guidance/referral-tones.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { contactPersonOf } from "#app/status-holders/status-holder-queries.server.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { classes } from "#app/ui/classes.ts";
import { telHref } from "#app/ui/call-strip.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { ScriptFonts } from "#app/ui/script-fonts.tsx";
import { Steps } from "#app/ui/steps.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, params, language }) => {
  const holder = await openGuided(context, params.holderId!, "referrals");
  const { items, outcomes, ...referral } = await referralOf(context, holder.id, params.referralId!);
  const day = (at: Date | string | null) => at && formatDay(at, language);
  return {
    title: `${holder.firstName} · ${referral.toOrganisation}`,
    id: holder.id, name: holder.firstName, sender: (await contactPersonOf(context, holder.id)).name ?? "",
    own: ownReferralWords(holder.language as InterfaceLanguage, language),
    referral: {
      ...referral, togetherOn: day(referral.togetherOn), metOn: day(referral.metOn),
      days: { sent: day(referral.sentAt), reminded: day(referral.remindedAt), opened: day(referral.openedAt), until: day(referral.validUntil), withdrawn: day(referral.withdrawnAt) },
    },
    items: items.map(({ id, about, text, allowed, answeredAt, by, byRole, readAt }) => ({ id, about, text, allowed, answered: answeredAt && { day: formatDay(answeredAt, language), by: byRole === "status-holder" ? null : by ?? "" }, readOn: day(readAt) })),
    outcomes: outcomes.map(({ id, outcome, line, by, notedAt, replacedAt }) => ({ id, outcome, line, by: by ?? "", day: formatDay(notedAt, language), replaced: replacedAt !== null })),
  };
});

export const action = actionFor(STAFF_ROLES, async ({ context, edge, form, params, language, t }) => {
  const [holderId, referralId] = [params.holderId!, params.referralId!];
  const made = (token: string, code: string | null) => ({ problem: null, lastResult: null, made: { link: `${edge.origin}/referral/${token}`, code, until: formatDay(daysFrom(context.now, LINK_DAYS), language) } });
  switch (form.get("intent")) {
    case "send": {
      const { token, code } = await sendReferral(context, holderId, referralId);
      return made(token, code);
    }
    case "remind":
      return made((await remindReferral(context, holderId, referralId)).token, null);
    case "withdraw":
      await withdrawReferral(context, holderId, referralId);
      break;
    case "add": {
      const parsed = parseForm(form, ItemForm, t);
      if (!parsed.ok) return parsed.reply;
      await addItem(context, holderId, referralId, parsed.value);
      break;
    }
    case "outcome": {
      const parsed = parseForm(form, OutcomeForm, t);
      if (!parsed.ok) return parsed.reply;
      await noteOutcome(context, holderId, referralId, parsed.value);
      break;
    }
    default: {
      const parsed = parseForm(form, AnswerItemForm, t);
      if (!parsed.ok) return parsed.reply;
      await answerItem(context, holderId, parsed.value);
    }
  }
  throw await redirectWith(edge, `/people/${holderId}/referrals/${referralId}`, "saved");
});

/** One referral: what may be told, how far it is, the link for the receiver, and what came of it. */
export default function ReferralPage() {
  const { t } = useTranslation(["referralWork", "referrals", "site"]);
  const { id, name, sender, own, referral, items, outcomes } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const made = result && "made" in result ? result.made : null;
  const resultOf = (intent: string) => (result?.lastResult?.initialValue?.intent === intent ? result.lastResult : undefined);
  const { state } = referral;
  // The person may still take a yes back, on the own page.
  const closed = ["ended", "declined", "withdrawn"].includes(state);
  const beside = made ? "no-print" : undefined;
  return (
    <>
      {own && <ScriptFonts language={own.lang} />}
      <PageHead
        title={`${name} · ${referral.toOrganisation}`} lead={t(`referrals:kinds.${referral.kind}`)} back={{ href: `/people/${id}/referrals`, label: t("list") }}
        marks={<Badge tone={REFERRAL_TONES[state]}>{t(`states.${state}`)}</Badge>} className={beside}
      />
      <Steps label={t("steps")} steps={referral.way.map(({ step, state: at }) => ({ label: t(`way.${step}`), state: at }))} texts={{ done: t("stepDone") }} className={classes("mb-6", beside)} />
      {result?.problem && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      {state === "declined" && (
        <Notice tone="warning" title={t("declinedTitle")} className="mb-6">
          {referral.declinedLine && <blockquote className="border-s-4 border-sun-400 ps-3">{referral.declinedLine}</blockquote>}
          <p>{t("declinedText")}</p>
        </Notice>
      )}
      {state === "refused" && <Notice tone="warning" title={t("refusedTitle", { name })} className="mb-6">{t("refusedText")}</Notice>}
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="grid min-w-0 gap-6">
          {made && <ReferralMessage key={made.link} made={made} name={name} to={{ name: referral.toName, email: referral.toEmail }} sender={sender} />}
          <Panel title={t("asks")} className={beside} lead={closed ? undefined : t("asksLead", { name })}>
            {own && !closed && <p lang={own.lang} dir={own.dir} className="mb-3 font-semibold text-brand-800">{own.question}</p>}
            <ReferralAsks name={name} items={items} own={own} closed={closed} lastResult={resultOf("add")} />
          </Panel>
        </div>
        <div className={classes("grid min-w-0 gap-6", beside)}>
          <Receiver referral={referral} />
          {["asked", "ready", "sent", "opened", "expired"].includes(state) && <Sending referral={referral} name={name} fresh={made !== null} />}
          {state !== "withdrawn" && referral.days.sent && <ReferralOutcomes key={outcomes[0]?.id} outcomes={outcomes} lastResult={resultOf("outcome")} />}
          {!["withdrawn", "ended", "confirmed"].includes(state) && (
            <div className="no-print">
              <Confirm trigger={t("withdraw")} title={t("withdraw")} text={t("withdrawText")} danger confirm={t("withdraw")} cancel={t("site:cancel")} fields={{ intent: "withdraw" }} />
            </div>
          )}
        </div>
      </div>
    </>
  );
}

type Shown = SerializeFrom<typeof loader>["referral"];

function Receiver({ referral }: { referral: Shown }) {
  const { t } = useTranslation("referralWork");
  return (
    <Panel title={t("to")} tone={referral.confirmedName ? "brand" : "paper"}>
      {referral.confirmedName && (
        <div className="mb-3">
          <p className="text-lg font-bold">{t("confirmedBy", { name: referral.confirmedName })}</p>
          {referral.metOn && <p>{t("metOn", { day: referral.metOn })}</p>}
          {referral.confirmedLine && <blockquote className="mt-1 border-s-4 border-brand-400 ps-3">{referral.confirmedLine}</blockquote>}
        </div>
      )}
      <DefinitionList
        items={[
          { term: t("toOrganisation"), value: referral.toOrganisation },
          { term: t("toName"), value: referral.toName },
          { term: t("toPhone"), value: referral.toPhone && <a href={telHref(referral.toPhone)} className="underline"><bdi dir="ltr">{referral.toPhone}</bdi></a> },
          { term: t("toEmail"), value: referral.toEmail && <Anchor href={`mailto:${referral.toEmail}`} className="break-all">{referral.toEmail}</Anchor> },
          { term: t("together"), value: referral.togetherHow && `${t(`ways.${referral.togetherHow}`)}: ${referral.togetherOn}` },
        ]}
      />
    </Panel>
  );
}

/** Makes the link, or another one: what was sent and read, and what there is to do about it now. */
function Sending({ referral, name, fresh }: { referral: Shown; name: string; fresh: boolean }) {
  const { t } = useTranslation("referralWork");
  const { days, due, needed, unanswered } = referral;
  if (!days.sent) {
    return (
      <Panel title={t("sendTitle")} lead={t("sendText")} className="no-print">
        {needed === "yes" ? (
          <Form method="post" className="grid gap-2">
            {unanswered > 0 && <p>{`${t("unanswered", { count: unanswered })}. ${t("sendRest")}`}</p>}
            <Button type="submit" name="intent" value="send" className="justify-self-start">{t("send")}</Button>
          </Form>
        ) : <p className="font-semibold">{t("sendWaits", { name })}</p>}
      </Panel>
    );
  }
  return (
    <Panel title={t("sendTitle")} tone={due ? "sun" : "paper"} className="no-print">
      <p>{[t("sentOn", { day: days.sent }), days.reminded && t("remindedOn", { day: days.reminded }), days.opened && t("openedOn", { day: days.opened }), days.until && t("validUntil", { day: days.until })].filter(Boolean).join(" ")}</p>
      {due && <p className="mt-2 font-semibold">{t("remindText", { count: referral.silentDays })}</p>}
      {!fresh && (
        <Form method="post" className="mt-3 flex flex-wrap gap-2">
          <Button type="submit" name="intent" value="remind" look={due ? "primary" : "secondary"}>{t("remind")}</Button>
          <Button type="submit" name="intent" value="send" look="secondary">{t("sendAgain")}</Button>
        </Form>
      )}
    </Panel>
  );
}

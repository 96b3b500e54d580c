import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { dayPartsIn } from "#app/day-parts/day-part.ts";
import { useWeekWords } from "#app/day-parts/week-words.tsx";
import { writeOrganisationLine } from "#app/guidance/hold-visit.server.ts";
import { OrganisationVisits } from "#app/guidance/organisation-visits.tsx";
import { OrganisationLineForm } from "#app/guidance/visit-form.ts";
import { visitsOfMatch } from "#app/guidance/visit-queries.server.ts";
import { calendarDay, formatDay, formatList } from "#app/i18n/formatters.ts";
import { languageName } from "#app/languages/language.ts";
import { acceptMatch, declineMatch } from "#app/matches/answer-match.server.ts";
import { employerSentences } from "#app/suggestions/employer-voice.ts";
import { partnerMatch } from "#app/matches/match-queries-for-partners.server.ts";
import { MatchStateBadge } from "#app/matches/match-state-badge.tsx";
import { AcceptMatchForm, DeclineMatchForm } from "#app/matches/partner-answer-form.ts";
import { reasonsForEmployer } from "#app/matches/reasons-for-partner.server.ts";
import { companionOf } from "#app/suggestions/triples.server.ts";
import { WhyList } from "#app/suggestions/why-list.tsx";
import { ownPlacement } from "#app/placements/placement-queries.server.ts";
import { found } from "#app/server/errors.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Avatar } from "#app/ui/avatar.tsx";
import { Button } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { TextAreaField, TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { WeekStrip } from "#app/ui/week-strip.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["employer"], async ({ context, params, language, t }) => {
  const match = await partnerMatch(context, params.matchId!);
  const placement = await ownPlacement(context, found(match.placementId));
  const facts = (await reasonsForEmployer(context, [match.id])).get(match.id) ?? [];
  const companion = (await companionOf(context, match.id))?.buddy;
  const day = (instant: Date | string | null) => (instant ? formatDay(instant, language) : null);
  const { id, state, firstName, goal, hours, holderSaidYes, endReason, ownNote, dutchLevel, phone, email, contactShared, contactPersonName, contactPersonPhone } = match;
  return {
    title: `${firstName}: ${placement.title}`,
    id, state, firstName, goal, hours, holderSaidYes, endReason, ownNote, dutchLevel, phone, email, contactShared, contactPersonName, contactPersonPhone,
    placement: { id: placement.id, title: placement.title, dayParts: dayPartsIn(placement.dayParts ?? 0) },
    companion: companion ? { name: companion.firstName, languages: formatList(companion.languages.map((id) => languageName(id, language)), language) } : null,
    // The week below shows the times.
    why: employerSentences(facts.filter(({ criterion }) => criterion !== "time"), { t, language }).map(({ text }) => text),
    saysDutch: facts.some(({ criterion }) => criterion === "languageStep"),
    shared: match.dayParts === null ? null : dayPartsIn(match.dayParts),
    startsOn: day(match.startsOn),
    startsLater: match.startsOn !== null && match.startsOn > calendarDay(context.now),
    visits: (await visitsOfMatch(context, match.id)).map(({ id, week, plannedOn, madeOn, line }) => ({ id, week, line, planned: formatDay(plannedOn, language), made: day(madeOn) })),
    history: [
      { what: "wasApproved", on: day(match.approvedAt) },
      { what: "wasAccepted", on: day(match.acceptedAt) },
      { what: "wasActive", on: day(match.activeAt) },
      { what: "wasEnded", on: day(match.endedAt) },
    ] as const,
  };
});

export const action = actionFor(["employer"], async ({ context, edge, form, params, t }) => {
  const here = `/organisation/matches/${params.matchId}`;
  if (form.get("intent") === "decline") {
    const parsed = parseForm(form, DeclineMatchForm, t);
    if (!parsed.ok) return parsed.reply;
    await declineMatch(context, params.matchId!, parsed.value.note ?? null);
    throw await redirectWith(edge, here, "matchDeclined");
  }
  if (form.get("intent") === "visit-line") {
    const parsed = parseForm(form, OrganisationLineForm, t);
    if (!parsed.ok) return parsed.reply;
    await writeOrganisationLine(context, params.matchId!, parsed.value.visitId, parsed.value.line);
    throw await redirectWith(edge, here, "saved");
  }
  const parsed = parseForm(form, AcceptMatchForm, t);
  if (!parsed.ok) return parsed.reply;
  if (parsed.value.startsOn && parsed.value.startsOn < calendarDay(context.now)) return fieldRefused(form, "startsOn", t("fields:inThePast"), t);
  await acceptMatch(context, params.matchId!, parsed.value);
  throw await redirectWith(edge, here, "matchAccepted");
});

export default function OrganisationMatch() {
  const { t } = useTranslation(["organisation", "site", "words"]);
  const match = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { firstName: name, state } = match;
  const week = useWeekWords({ pictures: true });
  const telephone = (number: string | null) => number && <a href={`tel:${number.replace(/[^+0-9]/g, "")}`}>{number}</a>;
  return (
    <>
      <PageHead
        title={name}
        marks={<MatchStateBadge state={state} waiting={t("match.waiting")} />}
        lead={<Anchor href={`/organisation/placements/${match.placement.id}/card`}>{match.placement.title}</Anchor>}
        back={{ href: "/organisation/matches", label: t("match.listTitle") }}
      />
      {result?.problem && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
        <Panel>
          <div className="mb-4 flex items-center gap-4">
            <Avatar name={name} size={68} />
            <p className="text-lg leading-snug">
              <Standing />
              {state === "approved" && <span className="block text-base text-ink-soft">{match.holderSaidYes ? t("match.approvedYes", { name }) : t("match.approvedNotYet", { name })}</span>}
              {match.ownNote && <span className="block text-base text-ink-soft">{t("match.yourNote", { note: match.ownNote })}</span>}
            </p>
          </div>
          {match.companion && <Notice tone="info" className="mb-4" title={t("match.companion", { name, buddy: match.companion.name })}>{t("match.companionText", { buddy: match.companion.name, languages: match.companion.languages })}</Notice>}
          {match.why.length > 0 && (
            <div className="mb-4 rounded-lg bg-ground p-4">
              <h2 className="mb-1 text-lg font-bold">{t("why.title", { name })}</h2>
              <WhyList sentences={match.why} />
            </div>
          )}
          <DefinitionList
            items={[
              { term: t("match.goal"), value: match.goal && t(`words:goal.${match.goal}`) },
              { term: t("match.hours"), value: match.hours },
              // The level itself stands in the reasons, where there are any; here then is what it means.
              { term: t("match.dutchLevel"), value: match.dutchLevel && (match.saysDutch ? t(`words:dutchLevel.${match.dutchLevel}`) : match.dutchLevel), hint: match.dutchLevel && !match.saysDutch ? t(`words:dutchLevel.${match.dutchLevel}`) : undefined },
              { term: t("match.startsOn"), value: match.startsOn },
              { term: t("match.contactPerson"), value: <>{match.contactPersonName}{match.contactPersonPhone && <> · {telephone(match.contactPersonPhone)}</>}</>, hint: t("match.contactPersonHint") },
              { term: t("match.phone"), value: telephone(match.phone) },
              { term: t("match.email"), value: match.email && <a href={`mailto:${match.email}`}>{match.email}</a> },
              { term: t("match.contact"), value: match.phone || match.email ? null : state === "ended" ? t("match.contactEnded") : match.contactShared ? null : t("match.contactNotShared", { name }) },
            ]}
          />
          {match.shared && (
            <WeekStrip
              className="mt-5"
              label={t("match.shared")}
              {...week}
              offered={match.placement.dayParts}
              shared={match.shared}
              texts={{ offered: t("match.offeredLegend"), shared: t("match.sharedLegend"), free: t("match.freeLegend") }}
              legend
            />
          )}
          <p className="mt-5 text-sm text-ink-soft">{t("match.privacy")}</p>
        </Panel>
        <div className="grid gap-6">
          {state === "approved" && <AnswerPanel />}
          {match.visits.length > 0 && <OrganisationVisits visits={match.visits} name={name} contact={match.contactPersonName} lastResult={result?.lastResult} />}
          <Panel title={t("match.history")}>
            <ol className="grid gap-2">
              {match.history.filter((line) => line.on).map((line) => (
                <li key={line.what} className="flex flex-wrap justify-between gap-x-4">
                  <span>{t(`match.${line.what}`)}</span>
                  <span className="text-ink-soft">{line.on}</span>
                </li>
              ))}
            </ol>
          </Panel>
        </div>
      </div>
    </>
  );
}

/** Where the match stands, in one sentence. */
function Standing() {
  const { t } = useTranslation(["organisation", "words"]);
  const { firstName: name, state, endReason, startsLater, startsOn } = useLoaderData<typeof loader>();
  switch (state) {
    case "ended":
      if (endReason === "partner-declined") return t("match.youSaidNo");
      return endReason ? t("match.endedReason", { reason: t(`words:endReason.${endReason}`) }) : t("match.endedState");
    case "active":
      return startsLater ? t("match.startsSoon", { name, day: startsOn ?? "" }) : t("match.active", { name });
    case "accepted":
      return t("match.accepted", { name });
    default:
      return t("match.approved", { name });
  }
}

function AnswerPanel() {
  const { t } = useTranslation(["organisation", "site"]);
  const { firstName: name } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm({ id: "answer", lastResult: result?.lastResult });
  return (
    <Panel title={t("match.answerTitle")} tone="sun">
      <Form method="post" {...getFormProps(form)} className="grid gap-4">
        <TextField {...fieldProps(fields.startsOn!)} label={t("match.firstDay")} hint={t("match.firstDayHint")} optional={t("site:optional")} type="date" />
        <Button type="submit" name="intent" value="accept" size="large">{t("match.accept", { name })}</Button>
      </Form>
      <div className="mt-3">
        <Confirm
          trigger={t("match.decline")}
          title={t("match.declineTitle")}
          text={t("match.declineText", { name })}
          confirm={t("match.declineConfirm")}
          cancel={t("site:cancel")}
          danger
          fields={{ intent: "decline" }}
        >
          <TextAreaField name="note" label={t("match.declineNote")} hint={t("match.declineNoteHint")} optional={t("site:optional")} maxLength={500} rows={3} />
        </Confirm>
      </div>
    </Panel>
  );
}

import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { endMatch } from "#app/matches/answer-match.server.ts";
import { EndMatchForm } from "#app/matches/end-match-form.ts";
import { otherVoices } from "#app/suggestions/every-voice.ts";
import { explanationToday, keptExplanation } from "#app/matches/kept-explanation.server.ts";
import { CLOSING_REASONS } from "#app/matches/match.ts";
import { MATCH_TONES, partnerOf } from "#app/matches/match-line.tsx";
import { matchForStaff } from "#app/matches/match-queries.server.ts";
import { MatchReasons, MatchScore } from "#app/suggestions/match-reasons.tsx";
import { MatchToday } from "#app/matches/match-today.tsx";
import { OtherVoicesPanel } from "#app/suggestions/other-voices-panel.tsx";
import { approveMatch } from "#app/matches/propose-match.server.ts";
import { companionOf } from "#app/suggestions/triples.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { TextAreaField } from "#app/ui/field.tsx";
import { choiceProps, fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, language, t }) => {
  const match = await matchForStaff(context, params.matchId!);
  await recordAudit(context, { action: "match.viewed", objectId: match.id, holderId: match.holderId });
  const kept = await keptExplanation(context, match.id);
  const day = (at: Date | null) => (at ? formatDay(at, language) : null);
  return {
    title: t("consultant:matches.detailTitle", { name: match.firstName, partner: partnerOf(match) }),
    match: {
      id: match.id, kind: match.kind, state: match.state, holderId: match.holderId, firstName: match.firstName, partner: partnerOf(match), organisationName: match.organisationName, placementId: match.placementId,
      goal: match.goal, contactShared: match.contactShared, endReason: match.endReason, endNote: match.endNote,
      proposedOn: day(match.proposedAt)!, saidYesOn: day(match.holderSaidYesAt), approvedOn: day(match.approvedAt), acceptedOn: day(match.acceptedAt), activeOn: day(match.activeAt), endedOn: day(match.endedAt),
    },
    companion: await companionOf(context, match.id),
    explanation: kept?.explanation ?? null,
    voices: kept && otherVoices(match.kind, kept.explanation, { t, language }),
    weights: kept && { version: kept.weights.version, by: kept.weights.by, day: day(kept.weights.at)!, href: actor.role === "coordinator" ? `/municipality/weights?version=${kept.weights.version}#version-${kept.weights.version}` : null },
    // What has ended isn't weighed again.
    today: kept && match.state !== "ended" ? { now: await explanationToday(context, match.id, kept) } : null,
  };
});

export const action = actionFor(STAFF_ROLES, async ({ context, edge, params, form, t }) => {
  const matchId = params.matchId!;
  const back = `/matches/${matchId}`;
  switch (form.get("intent")) {
    case "approve":
      await approveMatch(context, matchId);
      throw await redirectWith(edge, back, "matchApproved");
    case "withdraw":
      await endMatch(context, matchId, { reason: "withdrawn", note: null });
      throw await redirectWith(edge, back, "matchEnded");
    default: {
      const parsed = parseForm(form, EndMatchForm, t);
      if (!parsed.ok) return parsed.reply;
      await endMatch(context, matchId, { reason: parsed.value.reason, note: parsed.value.note ?? null });
      throw await redirectWith(edge, back, "matchEnded");
    }
  }
});

export default function Match() {
  const { t } = useTranslation(["consultant", "words", "site", "weights", "openings", "guidance"]);
  const { match, companion, explanation, weights, today, voices } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const name = match.firstName;
  const steps = [
    t("matches.steps.proposed", { date: match.proposedOn }),
    match.saidYesOn ? t("matches.steps.holderYes", { name, date: match.saidYesOn }) : match.state === "ended" ? null : t("matches.steps.holderWaits", { name }),
    match.approvedOn && t("matches.steps.approved", { date: match.approvedOn }),
    match.acceptedOn && t("matches.steps.accepted", { date: match.acceptedOn }),
    match.activeOn && t("matches.steps.active", { date: match.activeOn }),
    match.endedOn && match.endReason && t("matches.steps.ended", { date: match.endedOn, reason: t(`words:endReason.${match.endReason}`) }),
  ].filter((step) => typeof step === "string");
  const versionText = ({ version, by, day }: { version: number; by: string | null; day: string }) => (by ? t("weights:matchVersionBy", { version, day, name: by }) : t("weights:matchVersion", { version, day }));
  return (
    <>
      <PageHead
        title={t("matches.detailTitle", { name, partner: match.partner })}
        lead={match.organisationName ?? undefined}
        back={{ href: "/matches", label: t("matches.title") }}
        marks={<Badge tone={MATCH_TONES[match.state]}>{t(`words:matchState.${match.state}`)}</Badge>}
        actions={<Anchor href={`/people/${match.holderId}`}>{name}</Anchor>}
      />
      {result?.problem && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      <div className="grid items-start gap-6 lg:grid-cols-[2fr_3fr]">
        <div className="grid gap-6">
          <Panel title={t("matches.state")}>
            <ol className="grid gap-2">{steps.map((step) => <li key={step}>{step}</li>)}</ol>
            {match.goal && <p className="mt-3">{t("matches.goal", { goal: t(`words:goal.${match.goal}`) })}</p>}
            {match.state !== "ended" && <p className="mt-3">{match.contactShared ? t("matches.contactShared", { name }) : t("matches.contactNotShared", { name })}</p>}
            {match.state === "ended" && match.placementId && <p className="mt-3"><Anchor href={`/placements/${match.placementId}/people`}>{t("openings:people.link")}</Anchor></p>}
            {companion && (
              <p className="mt-3">
                <Anchor href={`/matches/${companion.matchId}`} className="font-semibold">{t("together.with", { other: companion.buddy?.firstName ?? companion.placement?.title ?? "" })}</Anchor>
                <span className="block text-ink-soft">{t("together.withText")}</span>
              </p>
            )}
            {match.kind === "placement" && match.activeOn && (
              <p className="mt-4 flex flex-wrap gap-2">
                <ButtonLink href={`/people/${match.holderId}/goals`} look="secondary" size="small">{t("guidance:matchLink")}</ButtonLink>
                {match.state === "ended" && <ButtonLink href={`/people/${match.holderId}/closing/${match.id}`} size="small">{t("guidance:matchClose")}</ButtonLink>}
              </p>
            )}
            {match.endNote && <blockquote className="mt-3 border-s-4 border-line ps-3">{match.endNote}</blockquote>}
          </Panel>
          {match.state === "proposed" && (
            <Panel title={t("matches.approve")} lead={t("matches.approveLead")} tone="sun">
              <Form method="post">
                <Button type="submit" name="intent" value="approve" size="large">{t("matches.approve")}</Button>
              </Form>
            </Panel>
          )}
          {["proposed", "approved", "accepted"].includes(match.state) && (
            <div>
              <Confirm
                trigger={t("matches.withdraw")} look="secondary" title={t("matches.withdrawTitle")} text={t("matches.withdrawText")} danger
                confirm={t("site:confirm")} cancel={t("site:cancel")} fields={{ intent: "withdraw" }}
              />
            </div>
          )}
          {match.state === "active" && <EndMatch />}
        </div>
        {explanation && voices && (
          <div className="grid gap-6">
            <Panel title={t("matches.why")} lead={t("matches.whyThen")}>
              <div className="mb-4 max-w-md"><MatchScore explanation={explanation} label={match.partner} /></div>
              <MatchReasons explanation={explanation} />
              {weights && <p className="mt-4 text-sm text-ink-soft">{weights.href ? <Anchor href={weights.href}>{versionText(weights)}</Anchor> : versionText(weights)}</p>}
              {today && <MatchToday then={explanation} today={today.now} />}
            </Panel>
            <OtherVoicesPanel voices={voices} kind={match.kind} name={name} />
          </div>
        )}
      </div>
    </>
  );
}

function EndMatch() {
  const { t } = useTranslation(["consultant", "words"]);
  const result = useActionData<typeof action>();
  const [form, fields] = useForm({ id: "end-match", lastResult: result?.lastResult });
  return (
    <Panel title={t("matches.end")} lead={t("matches.endLead")}>
      <Form method="post" {...getFormProps(form)} className="grid gap-4">
        <ChoiceGroup {...choiceProps(fields.reason!)} type="radio" layout="rows" legend={t("matches.endReason")} choices={CLOSING_REASONS.map((value) => ({ value, label: t(`words:endReason.${value}`) }))} />
        <TextAreaField {...fieldProps(fields.note!)} label={t("matches.endNote")} rows={3} />
        <Button type="submit" look="danger">{t("matches.end")}</Button>
      </Form>
    </Panel>
  );
}

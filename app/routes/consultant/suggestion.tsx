import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { buddyForConsultant } from "#app/buddies/buddy-queries.server.ts";
import { formatList } from "#app/i18n/formatters.ts";
import { type LanguageId, languageName } from "#app/languages/language.ts";
import { otherVoices } from "#app/suggestions/every-voice.ts";
import { MatchGates, MatchQuestions, MatchReasons, MatchScore } from "#app/suggestions/match-reasons.tsx";
import { OtherVoicesPanel } from "#app/suggestions/other-voices-panel.tsx";
import { proposeMatch } from "#app/matches/propose-match.server.ts";
import { explainPair, type Partner } from "#app/suggestions/suggest.server.ts";
import { GOALS, type Goal, goalsFor } from "#app/placements/placement.ts";
import { PlacementCard } from "#app/placements/placement-card.tsx";
import { placementById } from "#app/placements/placement-queries.server.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { NotFound } from "#app/server/errors.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

function partnerIn(params: Record<string, string>): Partner {
  if (params.kind !== "placement" && params.kind !== "buddy") throw new NotFound();
  return { kind: params.kind, id: params.partnerId! };
}

export const loader = pageFor(STAFF_ROLES, async ({ context, params, language, t }) => {
  const partner = partnerIn(params);
  const holder = await openDossier(context, params.holderId!, "suggestion");
  const { explanation } = await explainPair(context, holder.id, partner);
  const voices = otherVoices(partner.kind, explanation, { t, language });
  const titleWith = (name: string) => `${name}: ${t("consultant:suggestions.title", { name: holder.firstName })}`;
  const person = { id: holder.id, firstName: holder.firstName, dayParts: holder.dayParts };
  if (partner.kind === "placement") {
    const placement = await placementById(context, partner.id);
    const goals = goalsFor(holder, placement);
    return { person, explanation, voices, title: titleWith(placement.title), name: placement.title, placement, place: placeName(placement.placeId) ?? "", goals, buddy: null };
  }
  const found = await buddyForConsultant(context, partner.id);
  const buddy = {
    about: found.about, place: placeName(found.placeId), radiusKm: found.radiusKm, online: found.online, dutchLevel: found.dutchLevel, interests: found.interests,
    languages: formatList(found.languages.map((spoken) => languageName(spoken.language as LanguageId, language)), language),
  };
  return { person, explanation, voices, title: titleWith(found.name ?? ""), name: found.name ?? "", placement: null, place: "", goals: [], buddy };
});

export const action = actionFor(STAFF_ROLES, async ({ context, edge, params, form }) => {
  const goal = GOALS.find((each) => each === form.get("goal")) ?? null;
  const matchId = await proposeMatch(context, params.holderId!, { partner: partnerIn(params), goal: goal satisfies Goal | null });
  throw await redirectWith(edge, `/matches/${matchId}`, "matchProposed");
});

export default function Suggestion() {
  const { t } = useTranslation(["consultant", "reasons", "words", "site", "openings"]);
  const { person, explanation, voices, name, placement, place, goals, buddy } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const missed = explanation.gates.filter((gate) => !gate.passed);
  return (
    <>
      <PageHead
        title={name}
        lead={t("suggestions.title", { name: person.firstName })}
        back={{ href: `/people/${person.id}/suggestions${buddy ? "?kind=buddy" : ""}`, label: t("suggestions.back") }}
      />
      {result?.problem && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          <Panel title={t("matches.why")}>
            <div className="mb-4 max-w-md"><MatchScore explanation={explanation} label={name} /></div>
            <MatchReasons explanation={explanation} />
          </Panel>
          <OtherVoicesPanel voices={voices} kind={buddy ? "buddy" : "placement"} name={person.firstName} />
          <Panel title={t("reasons:gatesTitle")}>
            <MatchGates explanation={explanation} />
          </Panel>
        </div>
        <div className="grid gap-6">
          {explanation.passes ? (
            <Panel title={t("suggestions.propose", { name: person.firstName })} lead={t("suggestions.proposeLead", { name: person.firstName })} tone="sun">
              <Form method="post" className="grid gap-4">
                {goals.length > 0 && (
                  <ChoiceGroup
                    type="radio" name="goal" layout="chips" legend={t("suggestions.goal")} values={[goals[0]!]}
                    choices={goals.map((goal) => ({ value: goal, label: t(`words:goal.${goal}`), picture: <Scene name={`goal-${goal}`} alt="" size={32} /> }))}
                  />
                )}
                <Button type="submit" size="large">{t("suggestions.propose", { name: person.firstName })}</Button>
              </Form>
            </Panel>
          ) : (
            <Notice tone="warning" title={t("suggestions.doesNotFit")}>
              <ul className="list-disc ps-5">{missed.map((gate) => <li key={gate.gate}>{t(`reasons:gate.${gate.gate}`)}</li>)}</ul>
              {missed.length === 1 && missed[0]!.gate === "dutch" && missed[0]!.miss === 1 && (
                <p className="mt-2"><Anchor href={`/people/${person.id}/suggestions/together`}>{t("together.canWith")}</Anchor></p>
              )}
            </Notice>
          )}
          {explanation.questions.length > 0 && (
            <Panel title={t("reasons:questionsTitle")}>
              <MatchQuestions questions={explanation.questions} />
            </Panel>
          )}
          {placement && <PlacementCard placement={placement} place={place} form="wall" theirDayParts={person.dayParts} />}
          {placement && <ButtonLink href={`/placements/${placement.id}/people`} look="quiet">{t("openings:people.link")}</ButtonLink>}
          {buddy && (
            <Panel title={name}>
              <DefinitionList
                items={[
                  { term: t("dossier.languages"), value: buddy.languages },
                  { term: t("form.dutchLevel"), value: buddy.dutchLevel },
                  { term: t("form.place"), value: buddy.place ?? t("dossier.notTold") },
                  { term: t("dossier.interests"), value: buddy.interests.map((sector) => t(`words:sector.${sector}`)).join(", ") || t("dossier.notTold") },
                ]}
              />
              {buddy.about && <p className="mt-4">{buddy.about}</p>}
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}

import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { buddyForConsultant } from "#app/buddies/buddy-queries.server.ts";
import { dayPartsIn } from "#app/day-parts/day-part.ts";
import { useWeekWords } from "#app/day-parts/week-words.tsx";
import { bridgeSentences } from "#app/suggestions/bridge-sentences.ts";
import { MatchQuestions, MatchReasons, MatchScore } from "#app/suggestions/match-reasons.tsx";
import { proposeTriple } from "#app/matches/propose-match.server.ts";
import { explainTriple } from "#app/suggestions/triples.server.ts";
import { WhyList } from "#app/suggestions/why-list.tsx";
import { GOALS, goalsFor } from "#app/placements/placement.ts";
import { placementById } from "#app/placements/placement-queries.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { Button } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { WeekStrip } from "#app/ui/week-strip.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, params, language, t }) => {
  const holder = await openDossier(context, params.holderId!, "suggestion");
  const { triple } = await explainTriple(context, holder.id, params.placementId!, params.buddyId!);
  const placement = await placementById(context, triple.placementId);
  const buddy = (await buddyForConsultant(context, triple.buddyId)).name ?? "";
  return {
    title: `${placement.title}, ${buddy}: ${t("consultant:together.title", { name: holder.firstName })}`,
    person: { id: holder.id, firstName: holder.firstName, dutchLevel: holder.dutchLevel },
    placement: { title: placement.title, organisationName: placement.organisationName, asks: placement.dutchMin, dayParts: dayPartsIn(placement.dayParts) },
    buddy,
    goals: goalsFor(holder, placement),
    triple: { placement: triple.placement, buddy: triple.buddy, questions: triple.bridge.questions },
    together: triple.bridge.dayParts === null ? null : dayPartsIn(triple.bridge.dayParts),
    sentences: bridgeSentences(triple.bridge, buddy, { t, language }),
  };
});

export const action = actionFor(STAFF_ROLES, async ({ context, edge, params, form }) => {
  const goal = GOALS.find((each) => each === form.get("goal")) ?? null;
  const matchId = await proposeTriple(context, params.holderId!, { placementId: params.placementId!, buddyId: params.buddyId!, goal });
  throw await redirectWith(edge, `/matches/${matchId}`, "tripleProposed");
});

/** A place and the buddy who opens it: why each, what the buddy brings there, and the proposal of both as one. */
export default function TriplePage() {
  const { t } = useTranslation(["consultant", "organisation", "reasons", "words"]);
  const { person, placement, buddy, goals, triple, together, sentences } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const week = useWeekWords({ pictures: true });
  const name = person.firstName;
  return (
    <>
      <PageHead
        title={t("together.pair", { title: placement.title, buddy })}
        lead={placement.organisationName}
        back={{ href: `/people/${person.id}/suggestions/together`, label: t("together.back") }}
      />
      {result?.problem && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-6">
          <Panel title={t("together.bridgeTitle", { buddy })} lead={t("together.step", { asks: placement.asks, speaks: person.dutchLevel ?? "" })}>
            <WhyList sentences={sentences} />
            {together && (
              <WeekStrip
                className="mt-4" label={t("together.week")} {...week} offered={placement.dayParts} shared={together} legend
                texts={{ offered: t("together.offered"), shared: t("together.both"), free: t("together.free") }}
              />
            )}
          </Panel>
          {([["placement", placement.title], ["buddy", buddy]] as const).map(([kind, title]) => (
            <Panel key={kind} title={t(`together.why.${kind}`, { title })}>
              <div className="mb-4 max-w-md"><MatchScore explanation={triple[kind]} label={title} /></div>
              <Disclosure label={t("together.reasons")}><MatchReasons explanation={triple[kind]} /></Disclosure>
            </Panel>
          ))}
        </div>
        <div className="grid gap-6">
          <Panel title={t("together.propose", { name })} lead={t("together.proposeLead", { name, buddy })} tone="sun">
            <Form method="post" className="grid gap-4">
              {goals.length > 0 && (
                <ChoiceGroup
                  type="radio" name="goal" layout="chips" legend={t("suggestions.goal")} values={[goals[0]!]}
                  choices={goals.map((goal) => ({ value: goal, label: t(`words:goal.${goal}`), picture: <Scene name={`goal-${goal}`} alt="" size={32} /> }))}
                />
              )}
              <Button type="submit" size="large">{t("together.propose", { name })}</Button>
            </Form>
          </Panel>
          {triple.questions.length + triple.placement.questions.length > 0 && (
            <Panel title={t("reasons:questionsTitle")}>
              <MatchQuestions questions={[...triple.questions, ...triple.placement.questions]} />
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}

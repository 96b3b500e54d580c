import type { SubmissionResult } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { AftercareForm } from "#app/guidance/closing-form.ts";
import { aftercareOf, closingsOf } from "#app/guidance/closing-queries.server.ts";
import { GoalCard, NewGoal } from "#app/guidance/goal-card.tsx";
import { AdaptGoalForm, ConcludeGoalForm, SetGoalForm } from "#app/guidance/goal-form.ts";
import { goalsOf, placesOf } from "#app/guidance/goal-queries.server.ts";
import { goalShown } from "#app/guidance/goal-shown.server.ts";
import { MOST_GOALS } from "#app/guidance/goal.ts";
import { doAftercare } from "#app/guidance/hold-closing.server.ts";
import { planVisit } from "#app/guidance/hold-visit.server.ts";
import { guides } from "#app/guidance/lock-guided.server.ts";
import { adaptGoal, concludeGoal, setGoal } from "#app/guidance/set-goal.server.ts";
import { PlanVisitForm } from "#app/guidance/visit-form.ts";
import { PlanVisit, VisitList } from "#app/guidance/visit-list.tsx";
import { visitsOf } from "#app/guidance/visit-queries.server.ts";
import { daysAfter } from "#app/guidance/week.ts";
import { calendarDay, formatDay } from "#app/i18n/formatters.ts";
import { MATCH_TONES } from "#app/matches/match-line.tsx";
import { Refusal } from "#app/server/errors.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { DossierTabs } from "#app/status-holders/dossier-tabs.tsx";
import { openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { TextField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { sceneOf } from "#app/placements/placement-scene.ts";

export { meta } from "#app/ui/page-title.ts";

/** Days until a goal is looked at again, unless told otherwise. */
const REVIEW_DAYS = 42;

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, language, t }) => {
  const holder = await openDossier(context, params.holderId!, "goals");
  const today = calendarDay(context.now);
  const head = { title: `${holder.firstName}: ${t("guidance:title")}`, id: holder.id, name: holder.firstName, today, tomorrow: daysAfter(today, 1), reviewOn: daysAfter(today, REVIEW_DAYS) };
  if (!guides(actor, holder)) return { ...head, places: null };
  const [goals, visits, closings, contacts] = [await goalsOf(context, holder.id), await visitsOf(context, holder.id), await closingsOf(context, holder.id), await aftercareOf(context, holder.id)];
  return {
    ...head,
    places: (await placesOf(context, holder.id)).map(({ matchId, state, goal, title, tasks, sector, organisation, activeAt }) => {
      const closing = closings.find((each) => each.matchId === matchId);
      const contact = contacts.find((each) => each.matchId === matchId);
      return {
        matchId, state, goal, title, tasks, sector, organisation, began: activeAt !== null,
        goals: goals.filter((each) => each.matchId === matchId).map((each) => goalShown(each, today, language)),
        visits: visits.filter((each) => each.matchId === matchId).map(({ id, week, state: stands, plannedOn, madeOn, said, agreements }) => ({
          id, week, state: stands, plannedOn: formatDay(plannedOn, language), madeOn: madeOn && formatDay(madeOn, language), late: stands === "planned" && plannedOn < today,
          face: said.person?.face ?? null, open: agreements.filter(({ doneAt }) => doneAt === null).length,
        })),
        closing: closing ? { nextStep: closing.nextStep } : null,
        contact: contact ? { id: contact.id, dueOn: formatDay(contact.dueOn, language), doneOn: contact.doneAt && formatDay(contact.doneAt, language), note: contact.doneNote, late: contact.dueOn <= today } : null,
      };
    }),
  };
});
type Place = NonNullable<ReturnType<typeof useLoaderData<typeof loader>>["places"]>[number];

export const action = actionFor(STAFF_ROLES, async ({ context, edge, form, params, t }) => {
  const holderId = params.holderId!;
  const saved = () => redirectWith(edge, `/people/${holderId}/goals`, "saved");
  const intent = form.get("intent");
  if (intent === "conclude") {
    const parsed = parseForm(form, ConcludeGoalForm, t);
    if (!parsed.ok) return parsed.reply;
    const { goalId, ...told } = parsed.value;
    await concludeGoal(context, holderId, goalId, told);
    throw await saved();
  }
  if (intent === "aftercare") {
    const parsed = parseForm(form, AftercareForm, t);
    if (!parsed.ok) return parsed.reply;
    await doAftercare(context, holderId, parsed.value.aftercareId, parsed.value.note);
    throw await saved();
  }
  try {
    if (intent === "plan-visit") {
      const parsed = parseForm(form, PlanVisitForm, t);
      if (!parsed.ok) return parsed.reply;
      await planVisit(context, holderId, parsed.value.matchId, parsed.value.plannedOn);
    } else if (intent === "adapt") {
      const parsed = parseForm(form, AdaptGoalForm, t);
      if (!parsed.ok) return parsed.reply;
      const { goalId, ...told } = parsed.value;
      await adaptGoal(context, holderId, goalId, told);
    } else {
      const parsed = parseForm(form, SetGoalForm, t);
      if (!parsed.ok) return parsed.reply;
      const { matchId, ...told } = parsed.value;
      await setGoal(context, holderId, matchId, told);
    }
  } catch (error) {
    // At its field, so that nothing of what was typed is lost.
    if (error instanceof Refusal && error.key === "balanceNext") return fieldRefused(form, intent === "plan-visit" ? "plannedOn" : "reviewOn", t("refusals:balanceNext"), t);
    throw error;
  }
  throw await saved();
});

/** All that a person works towards, placement by placement, with the visits there and what came after. */
export default function Goals() {
  const { t } = useTranslation(["guidance", "words"]);
  const { id, name, places } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <>
      <PageHead
        title={`${name}: ${t("title")}`} lead={places ? t("lead", { name }) : undefined} back={{ href: `/people/${id}`, label: name }}
        actions={places && <ButtonLink href={`/people/${id}/passport`} look="secondary">{t("passport")}</ButtonLink>}
      />
      <DossierTabs person={{ id, firstName: name }} current="goals" />
      {result?.problem && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      {!places && <Notice tone="info" title={t("notYours", { name })} />}
      {places?.length === 0 && <EmptyState scene="goals" title={t("none")} text={t("noneText", { name })} action={<ButtonLink href={`/people/${id}/suggestions`}>{t("suggestions")}</ButtonLink>} />}
      <div className="grid gap-6">
        {places?.map((place) => <PlacePanel key={place.matchId} place={place} lastResult={result?.lastResult} />)}
      </div>
    </>
  );
}

function PlacePanel({ place, lastResult }: { place: Place; lastResult?: SubmissionResult | null }) {
  const { t } = useTranslation(["guidance", "words"]);
  const { id, name, today, tomorrow, reviewOn } = useLoaderData<typeof loader>();
  const running = place.goals.filter(({ outcome }) => outcome === null).length;
  const begun = { name, tomorrow, reviewOn, lastResult };
  const ended = place.state === "ended";
  return (
    <section aria-labelledby={`place-${place.matchId}`} className="rounded-xl border border-line bg-paper p-4 sm:p-5">
      <div className="mb-4 flex flex-wrap items-center gap-3">
        <Scene name={sceneOf(place)} alt="" size={56} className="rounded-lg" />
        <h2 id={`place-${place.matchId}`} className="min-w-0 flex-1 text-xl font-bold">{place.title}<span className="block text-base font-normal text-ink-soft">{place.organisation}</span></h2>
        <Badge tone={MATCH_TONES[place.state]}>{t(`words:matchState.${place.state}`)}</Badge>
      </div>
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="grid gap-3">
          {place.goals.length === 0 && !ended && <p>{t("noGoals")}</p>}
          {place.goals.map((goal) => <GoalCard key={goal.id} goal={goal} {...begun} />)}
          {!ended && (running >= MOST_GOALS ? <p className="text-ink-soft">{t("full")}</p> : <NewGoal key={place.goals.length} matchId={place.matchId} goal={place.goal} first={place.goals.length === 0} {...begun} />)}
        </div>
        <div className="grid gap-4">
          {ended && <Ended place={place} lastResult={lastResult} />}
          {(place.began || place.visits.length > 0) && (
            <Panel level={3} title={t("visits")} lead={ended ? undefined : t("visitsLead")}>
              <VisitList holderId={id} visits={place.visits} />
              {place.state === "active" && <PlanVisit key={place.visits.length} matchId={place.matchId} today={today} lastResult={lastResult} />}
            </Panel>
          )}
        </div>
      </div>
    </section>
  );
}

function Ended({ place, lastResult }: { place: Place; lastResult?: SubmissionResult | null }) {
  const { t } = useTranslation(["guidance", "goals", "site"]);
  const { id } = useLoaderData<typeof loader>();
  const { closing, contact } = place;
  const typed = lastResult?.initialValue;
  return (
    <Panel level={3} title={t("closing")} tone={closing ? "paper" : "sun"}>
      {closing ? <p><span className="text-ink-soft">{`${t("nextStep")}: `}</span><b>{t(`goals:step.${closing.nextStep}`)}</b></p> : <p>{t("noClosing")}</p>}
      <ButtonLink href={`/people/${id}/closing/${place.matchId}`} look={closing ? "secondary" : "primary"} size="small" className="mt-3">{t(closing ? "holdAgain" : "hold")}</ButtonLink>
      {contact && (
        <div className="mt-4 border-t border-line pt-3">
          <p className="flex flex-wrap items-center gap-2"><b>{t("aftercare")}</b>{contact.doneOn === null && contact.late && <Badge tone="warning">{t("late")}</Badge>}</p>
          <p>{contact.doneOn ? t("aftercareDone", { day: contact.doneOn }) : t("aftercareOn", { day: contact.dueOn })}</p>
          {contact.note && <p className="text-ink-soft">{contact.note}</p>}
          {!contact.doneOn && (
            <Form method="post" preventScrollReset className="mt-2 flex flex-wrap items-end gap-3 print:hidden">
              <input type="hidden" name="intent" value="aftercare" />
              <input type="hidden" name="aftercareId" value={contact.id} />
              <TextField id={`note-${contact.id}`} name="note" label={t("note")} optional={t("site:optional")} maxLength={400} autoComplete="off" error={typed?.aftercareId === contact.id ? lastResult?.error?.note : undefined} className="min-w-48 flex-1" />
              <Button type="submit" look="secondary">{t("didContact")}</Button>
            </Form>
          )}
        </div>
      )}
    </Panel>
  );
}

import { useLoaderData } from "@remix-run/react";
import { Check } from "lucide-react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { closingsOf } from "#app/guidance/closing-queries.server.ts";
import { goalsOf, placesOf } from "#app/guidance/goal-queries.server.ts";
import { type GoalShown, goalShown } from "#app/guidance/goal-shown.server.ts";
import { OUTCOME_SCENES, STEP_SCENES } from "#app/guidance/guidance-scenes.ts";
import { visitsOf } from "#app/guidance/visit-queries.server.ts";
import { calendarDay, formatDay, formatLeaf } from "#app/i18n/formatters.ts";
import { usePlacementName } from "#app/placements/placement-name.tsx";
import { sceneOf } from "#app/placements/placement-scene.ts";
import { found } from "#app/server/errors.ts";
import { buttonClasses } from "#app/ui/button.tsx";
import { CalendarLeaf } from "#app/ui/calendar-leaf.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { LanguageText } from "#app/ui/language-text.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["status-holder"], async ({ context, actor, language, t }) => {
  const holderId = found(actor.subjectId);
  const today = calendarDay(context.now);
  const [goals, visits, closings] = [await goalsOf(context, holderId), await visitsOf(context, holderId), await closingsOf(context, holderId)];
  const leaf = (day: string) => ({ ...formatLeaf(new Date(`${day}T12:00:00Z`), language), dateTime: day });
  return {
    title: t("goals:title"),
    places: (await placesOf(context, holderId)).map(({ matchId, title, tasks, sector, organisation, state }) => {
      const own = visits.filter((visit) => visit.matchId === matchId);
      const next = own.find((visit) => visit.state === "planned" && visit.plannedOn >= today);
      return {
        matchId, organisation, placement: { title, tasks, sector }, ended: state === "ended",
        goals: goals.filter((goal) => goal.matchId === matchId).map((goal) => ({ ...goalShown(goal, today, language), review: leaf(goal.reviewOn) })),
        next: next ? leaf(next.plannedOn) : null,
        made: own.flatMap(({ id, madeOn, said }) => (madeOn ? [{ id, day: formatDay(madeOn, language), face: said.person?.face ?? null }] : [])),
        agreed: own.flatMap(({ agreements }) => agreements.map(({ id, what, doer, byOn, doneAt }) => ({ id, what, doer, by: byOn && formatDay(byOn, language), done: doneAt !== null }))).sort((a, b) => Number(a.done) - Number(b.done)),
        step: closings.find((closing) => closing.matchId === matchId)?.nextStep ?? null,
      };
    }).filter(({ goals: some, next, made, step }) => some.length > 0 || next || made.length > 0 || step),
  };
});
type Place = ReturnType<typeof useLoaderData<typeof loader>>["places"][number];

/** What a person works towards, in pictures: place by place, with the visits and what comes next. */
export default function MyGoals() {
  const { t } = useTranslation(["goals", "holder"]);
  const { places } = useLoaderData<typeof loader>();
  return (
    <div className="mx-auto max-w-2xl">
      <PageHead title={t("title")} lead={places.length > 0 ? t("lead") : undefined} back={{ href: "/me/plan", label: t("holder:plan.title") }} className="mb-4" />
      {places.length === 0 && <EmptyState scene="goals" title={t("none")} text={t("noneText")} />}
      <div className="grid gap-6">
        {places.map((place) => <PlaceGoals key={place.matchId} place={place} />)}
        <a href="/me/passport" className={buttonClasses({ look: "secondary", size: "large" }, "no-print")}>
          <Scene name="training" alt="" size={60} className="rounded-lg" />
          {t("passport.open")}
        </a>
      </div>
    </div>
  );
}

function PlaceGoals({ place }: { place: Place }) {
  const { t } = useTranslation(["goals", "holder"]);
  const nameOf = usePlacementName();
  const heading = "mb-2 text-lg font-bold";
  return (
    <section data-read="" aria-labelledby={`place-${place.matchId}`} className="grid gap-4 rounded-2xl border border-line bg-paper p-4">
      <div className="flex flex-wrap items-center gap-4">
        <Scene name={sceneOf(place.placement)} alt="" size={116} className="rounded-xl" />
        <div data-listen-here="" className="min-w-0 flex-1">
          <h2 id={`place-${place.matchId}`} className="text-xl leading-tight font-extrabold">{nameOf(place.placement)}</h2>
          <p className="text-ink-soft"><LanguageText lang="nl">{place.organisation}</LanguageText></p>
        </div>
      </div>
      {place.goals.length > 0 && <ul className="grid gap-3">{place.goals.map((goal) => <li key={goal.id}><OneGoal goal={goal} /></li>)}</ul>}
      {place.step && (
        <div className="rounded-xl border-2 border-sun-400 bg-sun-50 p-3">
          <h3 className={heading}>{t("next")}</h3>
          <p className="flex items-center gap-4 text-xl font-extrabold"><Scene name={STEP_SCENES[place.step]} alt="" size={116} className="rounded-lg" />{t(`step.${place.step}`)}</p>
        </div>
      )}
      {(place.next || place.made.length > 0) && (
        <div>
          <h3 className={heading}>{t("visits")}</h3>
          {place.next && <div className="mb-2 flex flex-wrap items-center gap-4"><Scene name="contact-person" alt="" size={96} className="rounded-lg" /><CalendarLeaf {...place.next} /><p className="w-full leading-snug">{t("visitText")}</p></div>}
          <ul className="grid gap-1">{place.made.map(({ id, day, face }) => <li key={id} className="flex items-center gap-3">{face && <Scene name={`face-${face}`} alt={t(`holder:mood.faces.${face}`)} size={48} className="rounded-md" />}{t("visitMade", { day })}</li>)}</ul>
        </div>
      )}
      {place.agreed.length > 0 && (
        <div>
          <h3 className={heading}>{t("agreed")}</h3>
          <ul className="grid gap-2">
            {place.agreed.map(({ id, what, doer, by, done }) => (
              <li key={id} className="flex items-center gap-3 rounded-xl border border-line p-2">
                <Scene name={DOER_SCENES[doer]} alt="" size={60} className="rounded-lg" />
                <span className="min-w-0 flex-1 leading-snug"><LanguageText lang="nl">{what}</LanguageText><span className="block text-base text-ink-soft">{t(`doer.${doer}`)}{by && !done ? ` · ${t("byDay", { day: by })}` : ""}</span></span>
                {done && <b className="flex flex-col items-center text-sm text-brand-800"><Check aria-hidden size={28} strokeWidth={3} />{t("done")}</b>}
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

const DOER_SCENES = { person: "plan", organisation: "placement", "contact-person": "contact-person", buddy: "buddy" } as const;

function OneGoal({ goal }: { goal: GoalShown & { review: { weekday: string; day: string; month: string; dateTime: string } } }) {
  const { t } = useTranslation(["goals", "words"]);
  return (
    <div className={`rounded-xl border-2 p-3 ${goal.outcome === "reached" ? "border-brand-700 bg-brand-50" : "border-line"}`}>
      <div className="flex items-start gap-3">
        <Scene name={`goal-${goal.goal}`} alt="" size={96} className="rounded-lg" />
        <div className="min-w-0 flex-1">
          <h3 className="text-lg leading-tight font-bold first-letter:uppercase">{t(`words:goal.${goal.goal}`)}</h3>
          <p className="text-base text-ink-soft">{t("sign")}</p>
          <p className="leading-snug font-semibold"><LanguageText lang="nl">{goal.sign}</LanguageText></p>
        </div>
      </div>
      {goal.outcome ? (
        <p className="mt-3 flex items-center gap-3 text-lg font-extrabold"><Scene name={OUTCOME_SCENES[goal.outcome]} alt="" size={72} className="rounded-lg" />{t(`outcome.${goal.outcome}`)}</p>
      ) : (
        <div className="mt-3"><p className="mb-1 text-base text-ink-soft">{t("review")}</p><CalendarLeaf {...goal.review} /></div>
      )}
      {(goal.why || goal.earlier.length > 0) && (
        <details className="mt-2">
          <summary className="flex min-h-12 items-center font-semibold text-brand-800 underline underline-offset-4">{t(goal.earlier.length > 0 ? "before" : "why")}</summary>
          {goal.why && <p className="mb-2"><span className="text-base text-ink-soft">{`${t("why")}: `}</span><LanguageText lang="nl">{goal.why}</LanguageText></p>}
          <ol className="ms-2 grid gap-2 border-s-4 border-sun-300 ps-3">
            {goal.earlier.map((row) => <li key={row.id}><LanguageText lang="nl">{row.sign}</LanguageText><span className="block text-base text-ink-soft">{t("wasUntil", { day: row.until })}</span></li>)}
          </ol>
        </details>
      )}
    </div>
  );
}

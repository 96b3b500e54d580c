import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { comingAppointments } from "#app/contact/appointments.server.ts";
import { standInOf } from "#app/contact/stand-ins.server.ts";
import { StandInTile } from "#app/contact/stand-in-tile.tsx";
import { goalsOf } from "#app/guidance/goal-queries.server.ts";
import { hoursTowards } from "#app/guidance/hours-queries.server.ts";
import { hoursShown } from "#app/guidance/hours-sum.tsx";
import { moodsThisWeek } from "#app/guidance/mood-queries.server.ts";
import { referralsWaiting } from "#app/guidance/referral-queries.server.ts";
import { calendarDay, formatDay, formatLeaf, formatList, formatMoment, formatTime } from "#app/i18n/formatters.ts";
import { languageName, type LanguageId } from "#app/languages/language.ts";
import { sayNo, sayYes } from "#app/matches/answer-match.server.ts";
import { AnswerForm } from "#app/matches/answer-form.ts";
import { cardsByIds, chosenPlacements } from "#app/suggestions/cards-for-holder.server.ts";
import { whyBuddySentences, whySentences } from "#app/suggestions/holder-voice.ts";
import { openMatchesOfHolder } from "#app/matches/match-queries-for-holder.server.ts";
import type { BuddyExplanation } from "#app/matching/buddies/rank-buddies.ts";
import type { PlacementExplanation } from "#app/matching/placements/rank-placements.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { found } from "#app/server/errors.ts";
import { parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { contactPersonOf, ownPlan } from "#app/status-holders/status-holder-queries.server.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { AppointmentTile, BalanceTile, BuddyTile, ContactPersonTile, GoalsTile, HeartsTile, HoursTile, HowItWorksTile, LooksTile, MoodTile, PapersTile, PassportTile, PicturesTile, PlacementTile, Question, ReferralsTile, TimelineTile } from "./plan-tiles.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["status-holder"] as const;

export const loader = pageFor(MAY, async ({ context, actor, language, t }) => {
  const today = calendarDay(context.now);
  const holderId = found(actor.subjectId);
  const [contactPerson, own, matches, appointments, hearts, maybes] = [
    await contactPersonOf(context, holderId), await ownPlan(context, holderId), await openMatchesOfHolder(context, holderId),
    await comingAppointments(context, holderId, 3), await chosenPlacements(context, holderId, "heart", 24), await chosenPlacements(context, holderId, "maybe", 24),
  ];
  const standIn = await standInOf(context, holderId);
  const asked = matches.filter(({ asks }) => asks);
  const cards = new Map((await cardsByIds(context, holderId, asked.flatMap(({ placement }) => placement?.id ?? []))).map((card) => [card.placement.id, card]));
  const voice = { t, language };
  const languageList = (ids: readonly string[]) => formatList(ids.map((id) => languageName(id as LanguageId, language)), language);
  /** Why this buddy, and which other languages they speak. */
  const buddyLines = (spoken: readonly string[], explanation: BuddyExplanation | null) => {
    const why = explanation ? whyBuddySentences(explanation, voice) : [];
    const shared = explanation?.criteria.find((reason) => reason.criterion === "motherTongue");
    const said = shared?.criterion === "motherTongue" && why.some(({ criterion }) => criterion === "motherTongue") ? shared.facts.languages : [];
    const others = spoken.filter((id) => !(said as readonly string[]).includes(id));
    const speaks = others.length === 0 ? [] : [t(said.length > 0 ? "holder:plan.speaksToo" : "holder:plan.speaks", { languages: languageList(others) })];
    return [...why.map(({ text }) => text), ...speaks];
  };
  /** Who goes along to a place that was proposed together with them. */
  const companionLine = (tripleId: string | null) => {
    const buddy = tripleId === null ? null : matches.find((match) => match.tripleId === tripleId && match.buddy)?.buddy;
    return buddy ? t("holder:plan.comesAlong", { name: buddy.firstName, languages: languageList(buddy.languages) }) : null;
  };
  return {
    title: t("holder:plan.title"),
    // Read without a line, the page says of when it is.
    asOf: formatMoment(context.now, language),
    contactPerson,
    standIn: standIn && { name: standIn.name, phone: standIn.phone, till: formatDay(standIn.till, language) },
    mood: (await moodsThisWeek(context, holderId)).overall ?? null,
    referrals: await referralsWaiting(context, holderId),
    phone: own.phone,
    email: own.email,
    hours: hoursShown(await hoursTowards(context, holderId), language),
    working: (await goalsOf(context, holderId)).filter(({ outcome }) => outcome === null || outcome === "reached").slice(0, 4).map(({ id, goal, sign, outcome }) => ({ id, goal, sign, reached: outcome === "reached" })),
    goals: own.languageGoal === null ? null : { language: own.languageGoal, activation: own.activationGoal ?? 0, trade: own.tradeGoal ?? 0 },
    matches: matches.map(({ placement, buddy, startsOn, explanation, ...match }) => ({
      id: match.id, state: match.state, asks: match.asks, contactShared: match.contactShared, hours: match.hours,
      firstDay: startsOn && startsOn >= today ? { ...formatLeaf(new Date(`${startsOn}T12:00:00Z`), language), dateTime: startsOn } : null,
      placement: placement && { ...placement, place: placeName(placement.placeId) ?? "" },
      buddy: buddy && { firstName: buddy.firstName, phone: buddy.phone, lines: buddyLines(buddy.languages, explanation as BuddyExplanation | null) },
      card: (match.asks && placement && cards.get(placement.id)) || null,
      companion: placement && companionLine(match.tripleId),
      why: match.asks && placement && explanation ? whySentences(explanation as PlacementExplanation, cards.get(placement.id)?.travel?.minutes ?? null, voice) : [],
    })),
    appointments: appointments.map(({ id, kind, withName, startsAt, location }) => ({
      id, kind, withName, location, dateTime: startsAt.toISOString(), time: formatTime(startsAt, language), ...formatLeaf(startsAt, language),
    })),
    chosen: [...hearts, ...maybes].slice(0, 24).map(({ id, title, tasks, sector }, at) => ({ id, title, tasks, sector, maybe: at >= hearts.length })),
  };
});

export const action = actionFor(MAY, async ({ context, edge, form, t }) => {
  const parsed = parseForm(form, AnswerForm, t);
  if (!parsed.ok) return parsed.reply;
  const { value } = parsed;
  if (value.answer === "no") {
    await sayNo(context, value.matchId);
    throw await redirectWith(edge, "/me/plan", "matchDeclined");
  }
  await sayYes(context, value.matchId, { contactShared: value.contactShared === "yes" });
  throw await redirectWith(edge, "/me/plan", value.answer === "yes" ? "holderSaidYes" : "saved");
});

/** All that is a person's own: who helps, what is asked, where and when. */
export default function MyPlan() {
  const { t } = useTranslation(["holder", "site"]);
  const plan = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const questions = plan.matches.filter(({ asks }) => asks);
  const settled = plan.matches.filter(({ asks }) => !asks);
  const places = settled.filter(({ placement }) => placement);
  const pairs = settled.filter(({ buddy }) => buddy);
  return (
    <>
      <p className="kept-note mb-4 items-center gap-4 rounded-2xl bg-sun-100 p-3 text-lg font-semibold">
        <Scene name="lost" alt="" size={84} eager className="rounded-lg" />
        {t("site:keptPage", { when: plan.asOf })}
      </p>
      <PageHead title={t("plan.title")} className="mb-4" />
      {result?.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      {questions.length > 0 && (
        <section aria-labelledby="questions" className="mb-6 rounded-2xl border-2 border-sun-400 bg-sun-50 p-3 sm:p-5">
          <h2 id="questions" className="mb-3 text-2xl font-extrabold">{t("plan.questions", { count: questions.length })}</h2>
          <ul className="grid gap-5 lg:grid-cols-2">
            {questions.map((match) => (
              <li key={match.id}>
                <Question match={match} phone={plan.phone} email={plan.email} lastResult={result?.lastResult} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <div className="gap-5 lg:columns-2 [&>*]:mb-5 [&>*]:break-inside-avoid">
        {plan.standIn && <StandInTile instead={plan.contactPerson.name ?? ""} {...plan.standIn} />}
        <ContactPersonTile person={plan.contactPerson} />
        <MoodTile face={plan.mood} />
        {plan.referrals && <ReferralsTile waits={plan.referrals.waits} />}
        <AppointmentTile appointments={plan.appointments} />
        {places.length > 0 ? places.map((match) => <PlacementTile key={match.id} match={match} />) : <PlacementTile match={null} />}
        {pairs.length > 0 ? pairs.map((match) => <BuddyTile key={match.id} match={match} />) : <BuddyTile match={null} />}
        <HoursTile sum={plan.hours} />
        <GoalsTile goals={plan.goals} working={plan.working} />
        <PassportTile />
        <BalanceTile />
        <HeartsTile chosen={plan.chosen} />
        <PicturesTile />
        <TimelineTile />
        <HowItWorksTile />
        <PapersTile />
        <LooksTile />
      </div>
    </>
  );
}

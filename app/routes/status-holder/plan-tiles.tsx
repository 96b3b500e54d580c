import type { SubmissionResult } from "@conform-to/react";
import type { SerializeFrom } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { dayPartsIn } from "#app/day-parts/day-part.ts";
import { useWeekWords } from "#app/day-parts/week-words.tsx";
import { HoursSum } from "#app/guidance/hours-sum.tsx";
import { ProposalAnswer, SharedContact } from "#app/matches/proposal.tsx";
import { WhyList } from "#app/suggestions/why-list.tsx";
import { PlacementCard } from "#app/placements/placement-card.tsx";
import { usePlacementName } from "#app/placements/placement-name.tsx";
import { sceneOf } from "#app/placements/placement-scene.ts";
import { GoalPictures } from "#app/status-holders/goal-pictures.tsx";
import { buttonClasses } from "#app/ui/button.tsx";
import { CalendarLeaf } from "#app/ui/calendar-leaf.tsx";
import { telHref } from "#app/ui/call-strip.tsx";
import { LanguageText } from "#app/ui/language-text.tsx";
import { PlanTile } from "#app/ui/plan-tile.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { WeekStrip } from "#app/ui/week-strip.tsx";
import type { loader } from "./plan.tsx";

type Plan = SerializeFrom<typeof loader>;
type Match = Plan["matches"][number];

function callOf(phone: string | null, label: string) {
  return phone ? { href: telHref(phone), label, number: phone } : undefined;
}

/** A proposal as the picture card that it is about, with yes and no. */
export function Question({ match, phone, email, lastResult }: { match: Match; phone: string | null; email: string | null; lastResult?: SubmissionResult | null }) {
  const { t } = useTranslation("holder");
  const nameOf = usePlacementName();
  const partner = match.placement?.organisationName ?? match.buddy?.firstName ?? "";
  const answer = <ProposalAnswer matchId={match.id} partner={partner} phone={phone} email={email} lastResult={lastResult} />;
  if (match.card) {
    return (
      <div className="grid gap-2">
        <p className="text-xl font-bold">{t("plan.placementQuestion")}</p>
        <PlacementCard
          placement={match.card.placement}
          place={match.placement!.place}
          form="wall"
          level={3}
          href={`/me/cards/${match.card.placement.id}`}
          theirDayParts={match.card.sharedDayParts}
          travel={match.card.travel}
          actions={
            <div className="grid gap-4">
              <Companion line={match.companion} />
              {match.why.length > 0 && <WhyList sentences={match.why} className="text-lg" />}
              {answer}
            </div>
          }
        />
      </div>
    );
  }
  return match.buddy ? (
    <PlanTile heading={t("plan.buddyQuestion")} scene="buddy" person={{ name: match.buddy.firstName }}>
      <WhyList sentences={match.buddy.lines} className="mb-4" />
      {answer}
    </PlanTile>
  ) : (
    <PlanTile heading={t("plan.placementQuestion")} scene={sceneOf(match.placement!)} title={nameOf(match.placement!)} lines={[match.placement!.organisationName]}>
      <Companion line={match.companion} />
      {answer}
    </PlanTile>
  );
}

/** The buddy who goes along, with a picture that says so. */
function Companion({ line }: { line: string | null }) {
  if (!line) return null;
  return (
    <p className="flex items-center gap-3 text-lg font-semibold">
      <Scene name="buddy" alt="" size={72} className="rounded-lg" />
      {line}
    </p>
  );
}

/** Hours at a placement, and how far they are towards what they count for. */
export function HoursTile({ sum }: { sum: Plan["hours"] }) {
  const { t } = useTranslation("hours");
  return (
    <PlanTile heading={t("title")} scene="hours" empty={sum.none ? t("noneText") : undefined} link={sum.none ? undefined : { href: "/me/hours", label: t("all") }}>
      {!sum.none && <HoursSum sum={sum} />}
    </PlanTile>
  );
}

export function ContactPersonTile({ person }: { person: Plan["contactPerson"] }) {
  const { t } = useTranslation("holder");
  return <PlanTile heading={t("plan.contactPerson")} scene="contact-person" person={{ name: person.name ?? "", photo: person.photo }} call={callOf(person.phone, t("plan.call"))} />;
}

export function AppointmentTile({ appointments }: { appointments: Plan["appointments"] }) {
  const { t } = useTranslation(["holder", "words"]);
  const [next, ...later] = appointments;
  if (!next) return <PlanTile heading={t("plan.appointment")} scene="appointment" empty={t("plan.noAppointment")} />;
  return (
    <PlanTile heading={t("plan.appointment")} scene="appointment" title={t("plan.with", { name: next.withName })} lines={[t(`words:contactKind.${next.kind}`)]}>
      <CalendarLeaf {...next} />
      <a href={`/me/appointments/${next.id}`} download className={buttonClasses({ look: "secondary", size: "large" }, "mt-3")}>{t("plan.toCalendar")}</a>
      <p className="mt-3 flex items-center gap-3 font-semibold">
        <Scene name="placement" alt={t("plan.address")} size={64} className="rounded-lg" />
        <LanguageText lang="nl">{next.location}</LanguageText>
      </p>
      {later.length > 0 && (
        <>
          <h3 className="mt-4 mb-1 font-bold">{t("plan.laterAppointments")}</h3>
          <ul className="grid gap-1.5">
            {later.map((appointment) => (
              <li key={appointment.id}>
                <time dateTime={appointment.dateTime}>
                  <b>{`${appointment.weekday} ${appointment.day} ${appointment.month}`}</b> <bdi dir="ltr">{appointment.time}</bdi>
                </time>
                {" · "}
                <LanguageText>{appointment.withName}</LanguageText>
                {" · "}
                <LanguageText lang="nl">{appointment.location}</LanguageText>
              </li>
            ))}
          </ul>
        </>
      )}
    </PlanTile>
  );
}

export function PlacementTile({ match }: { match: Match | null }) {
  const { t } = useTranslation(["holder", "card"]);
  const nameOf = usePlacementName();
  const { i18n } = useTranslation();
  const { days, parts } = useWeekWords({ pictures: true });
  if (!match?.placement) {
    return <PlanTile heading={t("plan.placement")} scene="placement" empty={t("plan.noPlacement")} link={{ href: "/me/cards", label: t("plan.seeCards") }} />;
  }
  const { placement } = match;
  const waits = match.state !== "active";
  return (
    <PlanTile
      heading={t("plan.placement")}
      scene={sceneOf(placement)}
      title={nameOf(placement)}
      lines={[waits ? t("plan.waiting", { name: placement.organisationName }) : placement.organisationName]}
      mark={i18n.language === "nl" ? undefined : <LanguageText lang="nl">{placement.title}</LanguageText>}
      link={placement.isOpen ? { href: `/me/cards/${placement.id}`, label: t("plan.seeCard") } : undefined}
    >
      <Companion line={match.companion} />
      {!waits && (
        <div className="grid gap-4">
          {match.firstDay && (
            <div>
              <h3 className="mb-1 font-bold">{t("plan.firstDay")}</h3>
              <CalendarLeaf {...match.firstDay} />
            </div>
          )}
          <p className="flex items-center gap-3 font-semibold">
            <Scene name="placement" alt={t("plan.address")} size={64} className="rounded-lg" />
            <LanguageText lang="nl">{[placement.address, placement.place].filter(Boolean).join(", ")}</LanguageText>
          </p>
          <div>
            <WeekStrip label={t("card:when")} days={days} parts={parts} offered={dayPartsIn(placement.dayParts)} texts={{ offered: t("card:offered"), shared: t("card:shared"), free: t("card:free") }} />
            {match.hours ? <p className="mt-1">{t("card:hours", { count: match.hours })}</p> : null}
          </div>
          {placement.guideName && <p>{t("plan.guide", { name: placement.guideName })}</p>}
          <SharedContact matchId={match.id} partner={placement.organisationName} shared={match.contactShared} />
        </div>
      )}
    </PlanTile>
  );
}

export function BuddyTile({ match }: { match: Match | null }) {
  const { t } = useTranslation("holder");
  if (!match?.buddy) return <PlanTile heading={t("plan.buddy")} scene="buddy" empty={t("plan.noBuddy")} />;
  const { buddy } = match;
  return (
    <PlanTile
      heading={t("plan.buddy")}
      scene="buddy"
      person={{ name: buddy.firstName }}
      lines={match.state === "active" ? [] : [t("plan.waiting", { name: buddy.firstName })]}
      call={callOf(buddy.phone, t("plan.call"))}
    >
      <WhyList sentences={buddy.lines} />
      {match.state === "active" && <div className="mt-4"><SharedContact matchId={match.id} partner={buddy.firstName} shared={match.contactShared} /></div>}
    </PlanTile>
  );
}

/** What someone works towards at a placement; before there is such a goal, what someone wants. */
export function GoalsTile({ goals, working }: { goals: Plan["goals"]; working: Plan["working"] }) {
  const { t } = useTranslation(["holder", "goals", "words"]);
  const link = { href: "/me/goals", label: t("goals:see") };
  if (working.length === 0) {
    return (
      <PlanTile heading={t("plan.goals")} scene="goals" empty={goals ? undefined : t("plan.noGoals")}>
        {goals && <GoalPictures shares={goals} />}
      </PlanTile>
    );
  }
  return (
    <PlanTile heading={t("plan.goals")} scene="goals" link={link}>
      <ul className="grid gap-2">
        {working.map(({ id, goal, sign, reached }) => (
          <li key={id} className="flex items-center gap-3">
            <Scene name={`goal-${goal}`} alt={t(`words:goal.${goal}`)} size={84} className="rounded-lg" />
            <span className="min-w-0 flex-1 leading-snug font-semibold"><LanguageText lang="nl">{sign}</LanguageText></span>
            {reached && <Scene name="answer-yes" alt={t("goals:outcome.reached")} size={60} className="rounded-lg" />}
          </li>
        ))}
      </ul>
    </PlanTile>
  );
}

export function PassportTile() {
  const { t } = useTranslation("goals");
  return <PlanTile heading={t("passport.tile")} scene="training" link={{ href: "/me/passport", label: t("passport.open") }} />;
}

/** What got a ♥, then what got a "maybe". */
export function HeartsTile({ chosen }: { chosen: Plan["chosen"] }) {
  const { t } = useTranslation(["holder", "choosing"]);
  const nameOf = usePlacementName();
  const some = chosen.length > 0;
  return (
    <PlanTile heading={t("choosing:title")} scene="chosen" empty={some ? undefined : t("plan.noHearts")} link={some ? { href: "/me/chosen", label: t("cards.look") } : { href: "/me/cards", label: t("plan.seeCards") }}>
      {some && (
        <ul className="grid grid-cols-2 gap-3 sm:grid-cols-3">
          {chosen.map((card) => (
            <li key={card.id}>
              <a href={`/me/cards/${card.id}`} className="relative flex flex-col gap-1 rounded-lg text-center text-base leading-tight font-semibold hover:underline">
                <Scene name={sceneOf(card)} alt="" size={160} fluid className="rounded-lg border border-line" />
                <Scene name={card.maybe ? "answer-maybe" : "answer-yes"} alt={t(card.maybe ? "cards.maybe" : "cards.heart")} size={44} className="absolute end-1 top-1 rounded-md border border-line" />
                {nameOf(card)}
              </a>
            </li>
          ))}
        </ul>
      )}
    </PlanTile>
  );
}

/** This week's face, or the question. */
export function MoodTile({ face }: { face: Plan["mood"] }) {
  const { t } = useTranslation("holder");
  return (
    <PlanTile
      heading={t("mood.tile")}
      scene={face ? `face-${face}` : "face-4"}
      title={face ? t(`mood.faces.${face}`) : undefined}
      link={{ href: "/me/how-are-you", label: face ? t("mood.more") : t("mood.tell") }}
    />
  );
}

export function BalanceTile() {
  const { t } = useTranslation("balance");
  return <PlanTile heading={t("title")} scene="goals" link={{ href: "/me/balance", label: t("tileLink") }} />;
}

export function TimelineTile() {
  const { t } = useTranslation("timeline");
  return <PlanTile heading={t("tile")} scene="plan" link={{ href: "/me/timeline", label: t("look") }} />;
}

export function PicturesTile() {
  const { t } = useTranslation("pictures");
  return <PlanTile heading={t("tile")} scene="intake-mix" link={{ href: "/me/pictures", label: t("tileTell") }} />;
}

export function HowItWorksTile() {
  const { t } = useTranslation("howCards");
  return <PlanTile heading={t("why")} scene="cards" link={{ href: "/me/how-it-works", label: t("link") }} />;
}

/** Who else helps, and whether a question waits. */
export function ReferralsTile({ waits }: { waits: boolean }) {
  const { t } = useTranslation("referrals");
  return <PlanTile heading={t("title")} scene="together" mark={waits && <b>{t("waits")}</b>} link={{ href: "/me/referrals", label: t("open") }} className={waits ? "border-2 border-sun-400 bg-sun-50" : undefined} />;
}

/** What the person allows, and takes back. */
export function PapersTile() {
  const { t } = useTranslation("papers");
  return <PlanTile heading={t("tile")} scene="papers" link={{ href: "/me/papers", label: t("open") }} />;
}

export function LooksTile() {
  const { t } = useTranslation("holder");
  return <PlanTile heading={t("plan.looks")} scene="papers" link={{ href: "/me/looks", label: t("cards.look") }} />;
}

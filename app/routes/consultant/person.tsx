import { getFormProps, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { withdrawCard } from "#app/accounts/sign-in-card.server.ts";
import { addAppointment, cancelAppointment, comingAppointments } from "#app/contact/appointments.server.ts";
import { AppointmentForm } from "#app/contact/appointment-form.ts";
import { CONTACT_KINDS } from "#app/contact/contact.ts";
import { GuidancePanel } from "#app/guidance/guidance-panel.tsx";
import { guidanceShown } from "#app/guidance/guidance-shown.server.ts";
import { hoursTowards } from "#app/guidance/hours-queries.server.ts";
import { hoursShown } from "#app/guidance/hours-sum.tsx";
import { moodLines } from "#app/guidance/mood-queries.server.ts";
import { MoodTimeline } from "#app/guidance/mood-timeline.tsx";
import { formatDay, formatMoment, formatShortDay } from "#app/i18n/formatters.ts";
import { matchesOf } from "#app/matches/match-queries.server.ts";
import { MatchLine } from "#app/matches/match-line.tsx";
import { placeName } from "#app/places/place-name.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { DossierTabs } from "#app/status-holders/dossier-tabs.tsx";
import { HolderSummary, holderSummary } from "#app/status-holders/holder-summary.tsx";
import { LikedList } from "#app/status-holders/liked-list.tsx";
import { PutAsideList } from "#app/status-holders/put-aside-list.tsx";
import { cardInForce, contactPersonOf, likedCards, openDossier, putAside } from "#app/status-holders/status-holder-queries.server.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Badge } from "#app/ui/badge.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { SelectField, TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";

export { meta } from "#app/ui/page-title.ts";

/** Enough to see a pattern. */
const PUT_ASIDE = 12;
const WEEKS_OF_FACES = 8;

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, language }) => {
  const holder = await openDossier(context, params.holderId!, "dossier");
  const card = await cardInForce(context, holder.accountId);
  // Faces are for the contact person alone; nobody else is told that there is something.
  const moods = holder.contactPersonId === actor.accountId ? await moodLines(context, holder.id, WEEKS_OF_FACES) : null;
  const day = (at: Date | null) => (at ? formatDay(at, language) : null);
  return {
    title: holder.firstName,
    id: holder.id,
    firstName: holder.firstName,
    name: [holder.firstName, holder.lastName].filter(Boolean).join(" "),
    state: holder.state,
    waitingSince: holder.state === "waiting" ? day(holder.waitingSince) : null,
    // Told to who isn't it: a coordinator, or a colleague who stands in.
    contactPerson: holder.contactPersonId === actor.accountId ? null : (await contactPersonOf(context, holder.id)).name,
    handsOver: actor.role === "coordinator",
    summary: holderSummary(holder, placeName(holder.placeId)),
    card: card && { madeOn: day(card.createdAt)!, usedOn: day(card.lastUsedAt), locked: card.lockedUntil !== null && card.lockedUntil > context.now },
    moods: moods && { weeks: moods.weeks.map((week) => formatShortDay(week, language)), lines: moods.lines },
    hours: hoursShown(await hoursTowards(context, holder.id), language),
    guidance: await guidanceShown({ ...context, actor }, holder),
    matches: await matchesOf(context, holder.id),
    liked: await likedCards(context, holder.id, PUT_ASIDE),
    aside: await putAside(context, holder.id, PUT_ASIDE),
    appointments: (await comingAppointments(context, holder.id)).map(({ id, kind, withName, startsAt, location }) => ({ id, kind, withName, location, when: formatMoment(startsAt, language) })),
  };
});

export const action = actionFor(STAFF_ROLES, async ({ context, edge, form, params, t }) => {
  const holderId = params.holderId!;
  const back = `/people/${holderId}`;
  switch (form.get("intent")) {
    case "withdraw-card":
      await withdrawCard(context, holderId);
      throw await redirectWith(edge, back, "cardWithdrawn");
    case "cancel-appointment":
      await cancelAppointment(context, holderId, String(form.get("appointmentId")));
      throw await redirectWith(edge, back, "appointmentCancelled");
    default: {
      const parsed = parseForm(form, AppointmentForm, t);
      if (!parsed.ok) return parsed.reply;
      await addAppointment(context, holderId, parsed.value);
      throw await redirectWith(edge, back, "appointmentAdded");
    }
  }
});

export default function Person() {
  const { t } = useTranslation(["consultant", "people", "confirmHours", "words", "site"]);
  const person = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={person.name}
        back={{ href: "/people", label: t("people:title") }}
        lead={person.waitingSince ? t("dossier.waitingSince", { date: person.waitingSince }) : undefined}
        marks={<Badge tone={person.state === "matched" ? "success" : "warning"}>{t(`words:holderState.${person.state}`)}</Badge>}
        actions={
          <>
            <ButtonLink href={`/people/${person.id}/suggestions`}>{t("dossier.suggestions")}</ButtonLink>
            <ButtonLink href={`/people/${person.id}/edit`} look="secondary">{t("dossier.edit")}</ButtonLink>
          </>
        }
      />
      <DossierTabs person={person} current="overview" />
      <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="grid min-w-0 gap-6">
          <Panel title={t("dossier.matches")}>
            {person.matches.length === 0 && <p>{t("dossier.noMatches")}</p>}
            <ul className="grid gap-3">
              {person.matches.map((match) => (
                <li key={match.id}><MatchLine match={match} /></li>
              ))}
            </ul>
          </Panel>
          {person.moods && <MoodTimeline id={person.id} name={person.firstName} weeks={person.moods.weeks} lines={person.moods.lines} />}
          <Panel title={t("dossier.about")}>
            <HolderSummary summary={person.summary} />
          </Panel>
          <Panel title={t("liked.title")}>
            <LikedList liked={person.liked} />
            <p className="mt-3"><Anchor href={`/people/${person.id}/cards`}>{t("people:printCards")}</Anchor></p>
          </Panel>
          <Panel title={t("noes.title")}>
            <PutAsideList aside={person.aside} />
          </Panel>
        </div>
        <div className="grid gap-6">
          {person.contactPerson !== null && (
            <Panel title={t("dossier.contactPerson")}>
              <p className="text-lg font-bold">{person.contactPerson}</p>
              {person.handsOver && <ButtonLink href={`/people/${person.id}/hand-over`} look="secondary" className="mt-3">{t("dossier.handOver")}</ButtonLink>}
            </Panel>
          )}
          {person.guidance && <GuidancePanel id={person.id} {...person.guidance} />}
          <Appointments />
          <Card />
          <Panel title={t("confirmHours:dossierTitle")}>
            <p className="text-2xl font-extrabold tabular-nums">{`${person.hours.total} ${t("confirmHours:unit")}`}</p>
            {person.hours.targets.map(({ kind, hours, of }) => <p key={kind}>{`${t(`confirmHours:${kind}`)}: ${t("confirmHours:ofHours", { hours, of })}`}</p>)}
            <p className="mt-2"><Anchor href={`/people/${person.id}/hours`}>{t("confirmHours:see")}</Anchor></p>
          </Panel>
          <p><Anchor href={`/people/${person.id}/looks`}>{t("dossier.looks")}</Anchor></p>
        </div>
      </div>
    </>
  );
}

function Appointments() {
  const { t } = useTranslation(["consultant", "words", "site"]);
  const { appointments } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const [form, fields] = useForm<Record<string, string>>({ id: "appointment", lastResult: result?.lastResult, defaultValue: { minutes: "60" } });
  return (
    <Panel title={t("dossier.appointments")}>
      {appointments.length === 0 && <p>{t("dossier.noAppointments")}</p>}
      <ul className="grid gap-3">
        {appointments.map((appointment) => (
          <li key={appointment.id} className="flex flex-wrap items-center justify-between gap-2">
            <span>
              <strong className="block">{appointment.when}</strong>
              {`${t(`words:contactKind.${appointment.kind}`)} · ${appointment.withName} · ${appointment.location}`}
            </span>
            <Confirm
              trigger={t("dossier.cancelAppointment")} look="quiet" size="small" title={t("dossier.cancelTitle")} text={t("dossier.cancelText")} danger
              confirm={t("site:confirm")} cancel={t("site:cancel")} fields={{ intent: "cancel-appointment", appointmentId: appointment.id }}
            />
          </li>
        ))}
      </ul>
      <Disclosure label={t("dossier.planAppointment")} open={Boolean(result?.problem)} className="mt-4">
        <Form method="post" {...getFormProps(form)} className="grid gap-4">
          {result?.problem && <Notice tone="error">{result.problem}</Notice>}
          <SelectField {...fieldProps(fields.kind!)} label={t("dossier.kind")} options={CONTACT_KINDS.map((value) => ({ value, label: t(`words:contactKind.${value}`) }))} />
          <TextField {...fieldProps(fields.withName!)} label={t("dossier.withName")} required />
          <TextField {...fieldProps(fields.startsAt!)} label={t("dossier.startsAt")} type="datetime-local" required />
          <TextField {...fieldProps(fields.location!)} label={t("dossier.location")} required />
          <TextField {...fieldProps(fields.minutes!)} label={t("dossier.minutes")} inputMode="numeric" />
          <Button type="submit" look="secondary">{t("dossier.plan")}</Button>
        </Form>
      </Disclosure>
    </Panel>
  );
}

function Card() {
  const { t } = useTranslation(["consultant", "site"]);
  const { id, card } = useLoaderData<typeof loader>();
  const make = { action: `/people/${id}/card`, confirm: t("site:confirm"), cancel: t("site:cancel") };
  return (
    <Panel title={t("dossier.card")}>
      {card ? (
        <>
          <p>{`${t("dossier.cardInForce", { date: card.madeOn })} ${card.usedOn ? t("dossier.cardUsed", { date: card.usedOn }) : t("dossier.cardNeverUsed")}`}</p>
          {card.locked && <Notice tone="warning" className="mt-3">{t("dossier.cardLocked")}</Notice>}
          <div className="mt-4 flex flex-wrap gap-3">
            <Confirm trigger={t("dossier.makeNewCard")} look="secondary" title={t("dossier.newCardTitle")} text={t("dossier.newCardText")} {...make} />
            <Confirm
              trigger={t("dossier.withdrawCard")} look="quiet" title={t("dossier.withdrawTitle")} text={t("dossier.withdrawText")} danger
              confirm={t("site:confirm")} cancel={t("site:cancel")} fields={{ intent: "withdraw-card" }}
            />
          </div>
        </>
      ) : (
        <>
          <p>{t("dossier.noCard")}</p>
          <Form method="post" action={`/people/${id}/card`} className="mt-4">
            <Button type="submit">{t("dossier.makeCard")}</Button>
          </Form>
        </>
      )}
    </Panel>
  );
}

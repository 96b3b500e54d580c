import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { agreeRhythm } from "#app/contact/agree-rhythm.server.ts";
import { AppointmentForm } from "#app/contact/appointment-form.ts";
import { addAppointment } from "#app/contact/appointments.server.ts";
import { ContactDuePanel } from "#app/contact/contact-due-panel.tsx";
import { contactShown } from "#app/contact/contact-shown.server.ts";
import { NewMomentForm } from "#app/contact/moment-fields.tsx";
import { MomentCorrectionForm, MomentForm, RhythmForm } from "#app/contact/moment-form.ts";
import { MomentList } from "#app/contact/moment-list.tsx";
import { NextAppointment } from "#app/contact/next-appointment.tsx";
import { correctMoment, noteMoment } from "#app/contact/note-moment.server.ts";
import { standInOf } from "#app/contact/stand-ins.server.ts";
import { calendarDay, formatDay } from "#app/i18n/formatters.ts";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { pageAsked } from "#app/server/paging.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { DossierTabs } from "#app/status-holders/dossier-tabs.tsx";
import { contactPersonOf, openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";

export { meta } from "#app/ui/page-title.ts";

const MOMENTS_A_PAGE = 12;

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, url, language, edge, t }) => {
  const holder = await openDossier(context, params.holderId!, "contact");
  const standIn = await standInOf(context, holder.id);
  const own = holder.contactPersonId === actor.accountId;
  return {
    title: t("contactPlan:title", { name: holder.firstName }),
    id: holder.id,
    firstName: holder.firstName,
    contactPerson: (await contactPersonOf(context, holder.id)).name ?? "",
    own,
    correct: url.searchParams.get("correct"),
    standIn: standIn && { name: standIn.name, till: formatDay(standIn.till, language) },
    // What was said is for who guides the person; a coordinator hands over.
    contact: actor.role === "consultant" ? await contactShown(context, holder, { language, consultant: edge.session!.name, asked: pageAsked(url, MOMENTS_A_PAGE) }) : null,
  };
});

export const action = actionFor(["consultant"], async ({ context, edge, form, params, t }) => {
  const holderId = params.holderId!;
  const here = `/people/${holderId}/contact`;
  const toCome = () => fieldRefused(form, "on", t("refusals:momentToCome"), t);
  switch (form.get("intent")) {
    case "rhythm": {
      const parsed = parseForm(form, RhythmForm, t);
      if (!parsed.ok) return parsed.reply;
      await agreeRhythm(context, holderId, parsed.value);
      break;
    }
    case "correct": {
      const parsed = parseForm(form, MomentCorrectionForm, t);
      if (!parsed.ok) return parsed.reply;
      if (parsed.value.on > calendarDay(context.now)) return toCome();
      const { momentId, ...moment } = parsed.value;
      await correctMoment(context, holderId, momentId, moment);
      break;
    }
    case "plan": {
      const parsed = parseForm(form, AppointmentForm, t);
      if (!parsed.ok) return parsed.reply;
      await addAppointment(context, holderId, parsed.value);
      throw await redirectWith(edge, here, "appointmentAdded");
    }
    default: {
      const parsed = parseForm(form, MomentForm, t);
      if (!parsed.ok) return parsed.reply;
      if (parsed.value.on > calendarDay(context.now)) return toCome();
      await noteMoment(context, holderId, parsed.value);
    }
  }
  throw await redirectWith(edge, here, "saved");
});

export default function Contact() {
  const { t } = useTranslation(["contactPlan", "navigation", "words"]);
  const { id, firstName, title, contact, contactPerson, own, correct } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const typed = result?.lastResult?.initialValue;
  const resultOf = (intent: string) => (typed?.intent === intent ? result?.lastResult : undefined);
  return (
    <>
      <PageHead title={title} lead={own ? t("lead") : t("notYours", { name: contactPerson })} back={{ href: "/people", label: t("navigation:people") }} />
      <DossierTabs person={{ id, firstName }} current="contact" />
      {result?.problem && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      {contact === null ? <div className="max-w-xl"><ContactPersonPanel /></div> : (
        <>
          {contact.missed && (
            <Notice tone="info" title={t("missedTitle", { day: contact.missed.day })} className="mb-6" action={<ButtonLink href="#appointments" size="small">{t("missedAction")}</ButtonLink>}>
              {t("missedText", { until: contact.missed.until })}
            </Notice>
          )}
          <div className="grid items-start gap-6 lg:grid-cols-[3fr_2fr]">
            <div className="grid gap-6">
              <Panel title={t("note")} className="no-print"><NewMomentForm key={contact.moments.total} today={contact.today} lastResult={resultOf("note")} /></Panel>
              <Panel title={t("moments")}>
                <MomentList
                  moments={contact.moments.rows} today={contact.today}
                  here={`?${contact.moments.page > 1 ? `page=${contact.moments.page}&` : ""}`} correcting={correct === null ? null : { id: correct, lastResult: resultOf("correct") }}
                />
                <Pages page={contact.moments.page} pages={contact.moments.pages} />
              </Panel>
            </div>
            <div className="grid gap-6">
              <ContactDuePanel name={firstName} due={contact.due} lastResult={resultOf("rhythm")} />
              <NextAppointment name={firstName} {...contact.appointment} lastResult={resultOf("plan")} />
              <ContactPersonPanel />
            </div>
          </div>
        </>
      )}
    </>
  );
}

function ContactPersonPanel() {
  const { t } = useTranslation("contactPlan");
  const { id, firstName, contact, contactPerson, own, standIn } = useLoaderData<typeof loader>();
  return (
    <Panel title={t("contactPerson")}>
      <p className="text-lg font-bold">{contactPerson}</p>
      {standIn && <p>{t("standsIn", { name: standIn.name, day: standIn.till })}</p>}
      {contact === null && <ButtonLink href={`/people/${id}/hand-over`} look="secondary" className="mt-3">{t("handOver")}</ButtonLink>}
      {own && contact !== null && (
        <>
          <p className="text-ink-soft">{t("handOverByCoordinator", { name: firstName })}</p>
          <p className="mt-2"><Anchor href="/stand-ins">{t("standIns")}</Anchor></p>
        </>
      )}
    </Panel>
  );
}

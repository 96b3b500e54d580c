import { useActionData, useLoaderData, Form } from "@remix-run/react";
import { Phone } from "lucide-react";
import { useTranslation } from "react-i18next";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { ownBuddyProfile } from "#app/buddies/buddy-queries.server.ts";
import { dayPartsIn } from "#app/day-parts/day-part.ts";
import { useWeekWords } from "#app/day-parts/week-words.tsx";
import { formatDay, formatList } from "#app/i18n/formatters.ts";
import { isLanguageId, languageName } from "#app/languages/language.ts";
import { acceptMatch, declineMatch } from "#app/matches/answer-match.server.ts";
import { buddySentences } from "#app/suggestions/buddy-voice.ts";
import { partnerMatch } from "#app/matches/match-queries-for-partners.server.ts";
import { PairStateBadge } from "#app/plans/pair-state-badge.tsx";
import { DeclineMatchForm } from "#app/matches/partner-answer-form.ts";
import { reasonsForBuddy } from "#app/matches/reasons-for-partner.server.ts";
import { companionOf } from "#app/suggestions/triples.server.ts";
import { WhyList } from "#app/suggestions/why-list.tsx";
import { parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Anchor } from "#app/ui/anchor.tsx";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { TextAreaField } from "#app/ui/field.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { WeekStrip } from "#app/ui/week-strip.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["buddy"] as const;

export const loader = pageFor(MAY, async ({ context, params, language, t }) => {
  const match = await partnerMatch(context, params.matchId!);
  const own = await ownBuddyProfile(context);
  const facts = (await reasonsForBuddy(context, [match.id])).get(match.id) ?? [];
  const place = (await companionOf(context, match.id))?.placement ?? null;
  const theirs = match.dayParts ?? 0;
  const day = match.state === "ended" ? match.endedAt : match.activeAt;
  return {
    title: t(match.state === "approved" ? "buddy:matchTitle" : "buddy:pairTitle", { name: match.firstName }),
    state: match.state,
    holderSaidYes: match.holderSaidYes,
    firstName: match.firstName,
    place,
    languages: formatList((match.languages ?? []).filter(isLanguageId).map((id) => languageName(id, language)), language),
    // The week below shows the times.
    why: buddySentences(facts.filter(({ criterion }) => criterion !== "time"), { t, language }).map(({ text }) => text),
    offered: dayPartsIn(theirs),
    shared: dayPartsIn(theirs & own.dayParts),
    contact: { shared: match.contactShared && match.state !== "ended", phone: match.phone, email: match.email },
    contactPerson: { name: match.contactPersonName, phone: match.contactPersonPhone },
    day: day && formatDay(day, language),
  };
});

export const action = actionFor(MAY, async ({ context, edge, form, params, t }) => {
  const matchId = params.matchId!;
  if (form.get("intent") === "accept") {
    await acceptMatch(context, matchId);
    throw await redirectWith(edge, `/buddy/matches/${matchId}`, "matchAccepted");
  }
  const parsed = parseForm(form, DeclineMatchForm, t);
  if (!parsed.ok) return parsed.reply;
  await declineMatch(context, matchId, parsed.value.note ?? null);
  throw await redirectWith(edge, "/buddy", "matchDeclined");
});

export default function BuddyMatch() {
  const { t } = useTranslation(["buddy", "site"]);
  const { state, holderSaidYes, firstName, place, languages, why, offered, shared, contact, contactPerson, day } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const week = useWeekWords({ pictures: true });
  const tells = state === "accepted" && !holderSaidYes ? "acceptedWaits" : state === "proposed" ? "approved" : state;
  return (
    <>
      <PageHead
        title={state === "approved" ? t("matchTitle", { name: firstName }) : t("pairTitle", { name: firstName })}
        lead={t(`stateText.${tells}`, { name: firstName, day: day ?? "" })}
        marks={<PairStateBadge state={state} />}
        back={{ href: "/buddy", label: t("backHome") }}
      />
      {result?.problem && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      <div className="grid gap-6 lg:grid-cols-[3fr_2fr]">
        <div className="grid content-start gap-6">
          {place && (
            <Panel title={t("goAlong", { name: firstName })} tone="brand">
              <p><Anchor href={`/placements/${place.id}`} className="font-semibold">{place.title}</Anchor>{` · ${place.organisationName}`}</p>
              <p className="text-ink-soft">{t("goAlongText", { name: firstName })}</p>
            </Panel>
          )}
          {why.length > 0 && <Panel title={t("whyTitle")}><WhyList sentences={why} /></Panel>}
          <Panel>
            <DefinitionList
              items={[
                { term: t("theirName"), value: firstName },
                { term: t("theirLanguages"), value: languages },
              ]}
            />
            {offered.length > 0 && (
              <WeekStrip
                label={t("inCommon")} {...week} offered={offered} shared={shared} legend className="mt-4"
                texts={{ offered: t("cells.offered"), shared: t("cells.shared"), free: t("cells.free") }}
              />
            )}
            {shared.length === 0 && <p className="mt-3">{t("noSharedMoments")}</p>}
          </Panel>
          {state === "approved" && (
            <Panel title={t("yourAnswer")} tone="sun">
              <div className="flex flex-wrap items-start gap-3">
                <Form method="post">
                  <Button type="submit" name="intent" value="accept" size="large">{t("accept")}</Button>
                </Form>
                <Confirm
                  trigger={t("decline")} size="large" title={t("declineTitle")} text={t("declineText")} confirm={t("declineConfirm")} cancel={t("site:cancel")} danger
                  fields={{ intent: "decline" }}
                >
                  <TextAreaField name="note" label={t("declineNote")} optional={t("site:optional")} rows={3} maxLength={500} />
                </Confirm>
              </div>
            </Panel>
          )}
        </div>
        <div className="grid content-start gap-6">
          {state !== "ended" && (
            <Panel title={t("theirContact")}>
              {contact.shared ? <ContactDetails firstName={firstName} phone={contact.phone} email={contact.email} /> : <p>{t("contactAfter", { name: firstName })}</p>}
            </Panel>
          )}
          <Panel title={t("contactPersonTitle")}>
            <p className="mb-3">{t("contactPersonText", { name: contactPerson.name })}</p>
            {contactPerson.phone && <CallLink phone={contactPerson.phone} />}
          </Panel>
        </div>
      </div>
    </>
  );
}

function ContactDetails({ firstName, phone, email }: { firstName: string; phone: string | null; email: string | null }) {
  const { t } = useTranslation("buddy");
  if (!phone && !email) return <p>{t("contactNone", { name: firstName })}</p>;
  return (
    <div className="grid justify-items-start gap-3">
      {phone && <CallLink phone={phone} />}
      {email && <a href={`mailto:${email}`}>{email}</a>}
    </div>
  );
}

function CallLink({ phone }: { phone: string }) {
  const { t } = useTranslation("buddy");
  return (
    <ButtonLink href={`tel:${phone.replace(/[^+0-9]/g, "")}`} look="secondary" icon={<Phone aria-hidden size={18} />}>
      {t("call", { phone })}
    </ButtonLink>
  );
}

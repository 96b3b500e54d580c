import { getFormProps, type SubmissionResult, useForm } from "@conform-to/react";
import { Form, useActionData, useLoaderData, useLocation } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { BuddyStateBadge, SpokenNames } from "#app/buddies/buddy-badges.tsx";
import { isOldEnough, vogForm } from "#app/buddies/buddy-form.ts";
import { buddyForCoordinator } from "#app/buddies/buddy-queries.server.ts";
import { mayMoveBuddy, moveBuddy, noteVog } from "#app/buddies/screen-buddy.server.ts";
import { BUDDY_STATES } from "#app/buddies/buddy.ts";
import { type VogStanding, vogStanding } from "#app/buddies/vog.ts";
import { dayPartsIn } from "#app/day-parts/day-part.ts";
import { useWeekWords } from "#app/day-parts/week-words.tsx";
import { calendarDay, formatDay } from "#app/i18n/formatters.ts";
import { spokenNames } from "#app/languages/spoken.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { BuddyOpenings } from "#app/suggestions/buddy-openings.tsx";
import { countPeopleForBuddy } from "#app/suggestions/openings.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { type NoticeKey, redirectWith } from "#app/server/redirects.server.ts";
import { countryChoices } from "#app/status-holders/countries.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Button } from "#app/ui/button.tsx";
import { Confirm } from "#app/ui/confirm.tsx";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { TextField } from "#app/ui/field.tsx";
import { fieldProps } from "#app/ui/form-field.ts";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { WeekStrip } from "#app/ui/week-strip.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["coordinator"] as const;

export const loader = pageFor(MAY, async ({ context, params, language }) => {
  const buddy = await buddyForCoordinator(context, params.buddyId!);
  const { now } = context;
  return {
    title: buddy.name, name: buddy.name, state: buddy.state, email: buddy.email, phone: buddy.phone, about: buddy.about,
    registered: formatDay(buddy.createdAt, language),
    approved: buddy.approvedAt && formatDay(buddy.approvedAt, language),
    languages: spokenNames(buddy.languages, language),
    dutchLevel: buddy.dutchLevel,
    place: placeName(buddy.placeId) ?? "", radiusKm: buddy.radiusKm, online: buddy.online,
    dayParts: dayPartsIn(buddy.dayParts),
    interests: buddy.interests, pairs: buddy.pairs, capacity: buddy.capacity, experienced: buddy.experienced, trained: buddy.trained,
    age: buddy.birthYear && now.getUTCFullYear() - buddy.birthYear, gender: buddy.gender, hasChildren: buddy.hasChildren,
    genderWish: buddy.holderGenderWish, countryWish: buddy.holderCountryWish,
    country: countryChoices(language).find(({ value }) => value === buddy.country)?.label ?? buddy.country ?? "",
    vog: {
      standing: vogStanding(buddy.vogExpiresOn, calendarDay(now)),
      seenOn: buddy.vogSeenOn && formatDay(buddy.vogSeenOn, language),
      until: buddy.vogExpiresOn && formatDay(buddy.vogExpiresOn, language),
    },
    today: calendarDay(now),
    oldEnough: buddy.birthYear === null || isOldEnough(buddy.birthYear, now),
    openings: await countPeopleForBuddy(context, params.buddyId!),
    moves: BUDDY_STATES.filter((to) => mayMoveBuddy(buddy.state, to)),
  };
});

const MoveForm = z.object({ to: z.enum(BUDDY_STATES) });
const NOTICES: Readonly<Record<(typeof BUDDY_STATES)[number], NoticeKey>> = { registered: "saved", approved: "buddyApproved", paused: "buddyPaused", stopped: "buddyStopped" };

export const action = actionFor(MAY, async ({ context, edge, form, params, t }) => {
  const here = `/municipality/buddies/${params.buddyId}`;
  if (form.get("intent") === "move") {
    const asked = parseForm(form, MoveForm, t);
    if (!asked.ok) return asked.reply;
    await moveBuddy(context, params.buddyId!, asked.value.to);
    throw await redirectWith(edge, here, NOTICES[asked.value.to]);
  }
  const parsed = parseForm(form, vogForm(calendarDay(context.now)), t);
  if (!parsed.ok) return parsed.reply;
  await noteVog(context, params.buddyId!, parsed.value.seenOn);
  throw await redirectWith(edge, here, "vogSeen");
});

const VOG_LOOKS: Readonly<Record<VogStanding, { tone: "neutral" | "success" | "danger"; text: "vogMissing" | "vogInOrder" | "vogExpired" }>> = {
  missing: { tone: "neutral", text: "vogMissing" },
  inOrder: { tone: "success", text: "vogInOrder" },
  expired: { tone: "danger", text: "vogExpired" },
};

export default function Buddy() {
  const { t } = useTranslation("coordinator");
  const buddy = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const { key } = useLocation();
  return (
    <>
      <PageHead
        title={buddy.name}
        back={{ href: "/municipality/buddies", label: t("buddies.back") }}
        marks={<BuddyStateBadge state={buddy.state} />}
        lead={buddy.approved ? t("buddies.approvedOn", { day: buddy.approved }) : t("buddies.registeredOn", { day: buddy.registered })}
      />
      {result?.problem && <Notice tone="error" className="mb-6">{result.problem}</Notice>}
      <div className="grid gap-6 lg:grid-cols-[3fr_2fr]">
        <Profile buddy={buddy} />
        <div className="grid content-start gap-6 max-lg:order-first">
          {/* The page stays when a date was noted: a new key forgets what was wrong before. */}
          <Vog key={key} buddy={buddy} lastResult={result?.lastResult ?? null} />
          <Decision buddy={buddy} />
          {buddy.openings && <BuddyOpenings name={buddy.name ?? ""} openings={buddy.openings} />}
        </div>
      </div>
    </>
  );
}

type ShownBuddy = ReturnType<typeof useLoaderData<typeof loader>>;

function Profile({ buddy }: { buddy: ShownBuddy }) {
  const { t } = useTranslation(["coordinator", "words", "site"]);
  const week = useWeekWords({ pictures: true });
  const experience = [buddy.experienced && t("buddies.experienced"), buddy.trained && t("buddies.trained")].filter(Boolean).join(", ");
  const place = `${buddy.place} · ${t(buddy.online ? "buddies.reachOnline" : "buddies.reachKm", { km: buddy.radiusKm })}`;
  const countryWish = t(`words:countryWish.${buddy.countryWish}`);
  return (
    <div className="grid content-start gap-6">
      <Panel title={t("buddies.profile")}>
        <DefinitionList
          items={[
            { term: t("buddies.languages"), value: <SpokenNames languages={buddy.languages} motherTongue={t("buddies.motherTongue")} /> },
            { term: t("buddies.dutch"), value: buddy.dutchLevel, hint: t(`words:dutchLevel.${buddy.dutchLevel}`) },
            { term: t("buddies.place"), value: place },
            { term: t("buddies.interests"), value: buddy.interests.map((sector) => t(`words:sector.${sector}`)).join(", ") },
            { term: t("buddies.capacity"), value: t("buddies.capacityValue", { pairs: buddy.pairs, capacity: buddy.capacity }) },
            { term: t("buddies.experience"), value: experience },
            { term: t("buddies.age"), value: buddy.age && t("buddies.ageAbout", { age: buddy.age }) },
            { term: t("buddies.gender"), value: buddy.gender && t(`words:gender.${buddy.gender}`) },
            { term: t("buddies.children"), value: buddy.hasChildren !== null && t(buddy.hasChildren ? "site:yes" : "site:no") },
            { term: t("buddies.genderWish"), value: t(`words:genderWish.${buddy.genderWish}`) },
            { term: t("buddies.countryWish"), value: buddy.countryWish === "no-matter" ? countryWish : t("buddies.countryWishValue", { wish: countryWish, country: buddy.country }) },
            { term: t("buddies.about"), value: buddy.about && <span className="whitespace-pre-line">{buddy.about}</span> },
          ]}
        />
        <WeekStrip
          label={t("buddies.when")} {...week} offered={buddy.dayParts} className="mt-4"
          texts={{ offered: t("buddies.weekTexts.offered"), shared: t("buddies.weekTexts.offered"), free: t("buddies.weekTexts.free") }}
        />
      </Panel>
      <Panel title={t("buddies.contact")}>
        <DefinitionList
          items={[
            { term: t("buddies.phone"), value: buddy.phone && <a href={`tel:${buddy.phone.replace(/[^+0-9]/g, "")}`}>{buddy.phone}</a> },
            { term: t("buddies.email"), value: buddy.email && <a href={`mailto:${buddy.email}`}>{buddy.email}</a> },
          ]}
        />
      </Panel>
    </div>
  );
}

function Vog({ buddy, lastResult }: { buddy: ShownBuddy; lastResult: SubmissionResult | null }) {
  const { t } = useTranslation("coordinator");
  const [form, fields] = useForm({ id: "vog", lastResult });
  const { standing, seenOn, until } = buddy.vog;
  const look = VOG_LOOKS[standing];
  return (
    <Panel title={t("buddies.vogTitle")} actions={<Badge tone={look.tone}>{t(`buddies.${look.text}`)}</Badge>}>
      <DefinitionList
        className="mb-4"
        items={[
          { term: t("buddies.vogSeenOn"), value: seenOn },
          { term: t("buddies.vogUntil"), value: until },
        ]}
      />
      {buddy.state !== "stopped" && (
        <Form method="post" {...getFormProps(form)} className="grid gap-4">
          <p className="text-ink-soft">{t("buddies.vogText")}</p>
          <TextField {...fieldProps(fields.seenOn!)} label={t("buddies.vogField")} hint={t("buddies.vogFieldHint")} type="date" max={buddy.today} required />
          <div>
            <Button type="submit" look={standing === "inOrder" ? "secondary" : "primary"}>{t(standing === "missing" ? "buddies.noteVog" : "buddies.noteVogAgain")}</Button>
          </div>
        </Form>
      )}
    </Panel>
  );
}

function Decision({ buddy }: { buddy: ShownBuddy }) {
  const { t } = useTranslation(["coordinator", "site"]);
  const { moves, name, state } = buddy;
  if (state === "stopped") return <Notice tone="info">{t("buddies.stopped")}</Notice>;
  const mayApprove = buddy.vog.standing === "inOrder" && buddy.oldEnough;
  const cancel = t("site:cancel");
  const again = state === "paused";
  return (
    <Panel title={t("buddies.decideTitle")} tone={state === "registered" ? "sun" : "paper"}>
      {state === "registered" && <p className="mb-3">{t("buddies.talkFirst")}</p>}
      {moves.includes("approved") && !mayApprove && <p className="mb-3 font-semibold">{t(buddy.oldEnough ? "buddies.needsVog" : "buddies.tooYoung")}</p>}
      <div className="flex flex-wrap items-start gap-3">
        {moves.includes("approved") && mayApprove && (
          <Confirm
            trigger={t(again ? "buddies.resume" : "buddies.approve")} look="primary" title={t(again ? "buddies.resumeTitle" : "buddies.approveTitle", { name })}
            text={t("buddies.approveText", { name })} confirm={t(again ? "buddies.resumeConfirm" : "buddies.approveConfirm")} cancel={cancel} fields={{ intent: "move", to: "approved" }}
          />
        )}
        {moves.includes("paused") && (
          <Confirm
            trigger={t("buddies.pause")} title={t("buddies.pauseTitle", { name })} text={t("buddies.pauseText", { name })} confirm={t("buddies.pauseConfirm")} cancel={cancel}
            fields={{ intent: "move", to: "paused" }}
          />
        )}
        {moves.includes("stopped") && (
          <Confirm
            trigger={t("buddies.stop")} danger title={t("buddies.stopTitle", { name })} confirm={t("buddies.stopConfirm")} cancel={cancel} fields={{ intent: "move", to: "stopped" }}
            text={
              <>
                <p>{t("buddies.stopText")}</p>
                {buddy.pairs > 0 && <p className="mt-2 font-semibold">{t("buddies.stopPairs", { name, count: buddy.pairs })}</p>}
              </>
            }
          />
        )}
      </div>
    </Panel>
  );
}

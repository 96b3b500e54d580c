import { useLoaderData } from "@remix-run/react";
import { Plus } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { calendarDay, formatDay } from "#app/i18n/formatters.ts";
import { employerSentences } from "#app/suggestions/employer-voice.ts";
import { hoursToConfirm } from "#app/guidance/hours-queries.server.ts";
import { listPartnerMatches } from "#app/matches/match-queries-for-partners.server.ts";
import { MatchStateBadge } from "#app/matches/match-state-badge.tsx";
import { reasonsForEmployer } from "#app/matches/reasons-for-partner.server.ts";
import { WhyList } from "#app/suggestions/why-list.tsx";
import type { MatchState } from "#app/matches/match.ts";
import { ownOrganisation } from "#app/organisations/organisation-queries.server.ts";
import { OrganisationStateBadge } from "#app/organisations/organisation-state-badge.tsx";
import { listOwnPlacements } from "#app/placements/placement-queries.server.ts";
import { PlacementStateBadge } from "#app/placements/placement-state-badge.tsx";
import { Anchor } from "#app/ui/anchor.tsx";
import { Avatar } from "#app/ui/avatar.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Steps } from "#app/ui/steps.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["employer"], async ({ context, language, t }) => {
  const today = calendarDay(context.now);
  const { name, state, stateNote, municipality } = await ownOrganisation(context);
  const waiting = await listPartnerMatches(context, { page: 1, size: 6 }, { states: ["approved"] });
  const facts = await reasonsForEmployer(context, waiting.rows.map(({ id }) => id));
  const running = await listPartnerMatches(context, { page: 1, size: 8 }, { states: ["active", "accepted"] });
  const ended = await listPartnerMatches(context, { page: 1, size: 1 }, { states: ["ended"] });
  const placements = await listOwnPlacements(context, { page: 1, size: 6 });
  const hours = (await hoursToConfirm(context)).reduce((sum, { weeks }) => sum + weeks.length, 0);
  const day = (instant: Date | string | null) => (instant ? formatDay(instant, language) : null);
  const person = (row: (typeof waiting.rows)[number]) => ({ id: row.id, firstName: row.firstName, state: row.state, placement: row.placementTitle, goal: row.goal });
  return {
    title: name,
    organisation: { name, state, stateNote, municipality },
    waiting: waiting.rows.map((row) => ({ ...person(row), why: employerSentences(facts.get(row.id) ?? [], { t, language }).map(({ text }) => text) })),
    // From the first day where one was agreed; else from the day on which both had said yes.
    running: running.rows.map((row) => ({ ...person(row), ...(row.startsOn !== null && row.startsOn > today ? { since: null, startsOn: day(row.startsOn) } : { since: row.activeAt && day(row.startsOn ?? row.activeAt), startsOn: null }) })),
    placements: placements.rows.map(({ id, title, state, spots, spotsTaken }) => ({ id, title, state, spots, spotsTaken })),
    hours,
    totals: { placements: placements.total, people: waiting.total + running.total + ended.total },
  };
});

export default function OrganisationHome() {
  const { t } = useTranslation(["organisation", "confirmHours", "words"]);
  const { organisation, waiting, running, placements, hours, totals } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={organisation.name}
        marks={<OrganisationStateBadge state={organisation.state} />}
        actions={placements.length > 0 && <ButtonLink href="/organisation/placements/new" icon={<Plus aria-hidden size={18} />}>{t("placements.add")}</ButtonLink>}
      />
      <div className="grid gap-6">
        <Standing />
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,3fr)_minmax(0,2fr)]">
          <div className="grid gap-6">
            <Panel title={t("home.waiting")} tone={waiting.length > 0 ? "sun" : "paper"} lead={waiting.length > 0 && t("home.waitingLead")}>
              {waiting.length === 0 ? (
                <p className="text-ink-soft">
                  {t("home.noneWaiting")} {t("home.noneWaitingText")}
                </p>
              ) : (
                <ul className="grid gap-3">
                  {waiting.map((row) => (
                    <Person key={row.id} {...row} lines={
                      <>
                        {row.goal && <p className="text-sm">{t("match.goalLine", { goal: t(`words:goal.${row.goal}`) })}</p>}
                        {row.why.length > 0 && <WhyList sentences={row.why} className="mt-1 text-sm" />}
                      </>
                    }>
                      <ButtonLink href={`/organisation/matches/${row.id}`} aria-label={t("home.answerFor", { name: row.firstName })}>{t("home.look")}</ButtonLink>
                    </Person>
                  ))}
                </ul>
              )}
            </Panel>
            {hours > 0 && (
              <Notice tone="info">
                <p className="flex flex-wrap items-center justify-between gap-3">
                  {t("confirmHours:waiting", { count: hours })}
                  <ButtonLink href="/organisation/hours" look="secondary">{t("confirmHours:toConfirm")}</ButtonLink>
                </p>
              </Notice>
            )}
            <Panel title={t("home.running")} actions={totals.people > 0 && <Anchor href="/organisation/matches">{t("home.allPeople")}</Anchor>}>
              {running.length === 0 ? (
                <p className="text-ink-soft">{t("home.noneRunning")}</p>
              ) : (
                <ul className="grid gap-3">
                  {running.map((row) => (
                    <Person
                      key={row.id}
                      {...row}
                      href={`/organisation/matches/${row.id}`}
                      lines={(row.since ?? row.startsOn) && <p className="text-sm text-ink-soft">{row.since ? t("home.since", { day: row.since }) : t("home.startsOn", { day: row.startsOn ?? "" })}</p>}
                    >
                      <MatchStateBadge state={row.state} />
                    </Person>
                  ))}
                </ul>
              )}
            </Panel>
          </div>
          {placements.length === 0 ? (
            <EmptyState
              scene="cards"
              title={t("placements.emptyTitle")}
              text={t("placements.emptyText")}
              action={<ButtonLink href="/organisation/placements/new" icon={<Plus aria-hidden size={18} />}>{t("placements.add")}</ButtonLink>}
            />
          ) : (
            <Panel title={t("home.placements")} actions={totals.placements > placements.length && <Anchor href="/organisation/placements">{t("home.allPlacements")}</Anchor>}>
              <ul className="grid divide-y divide-line">
                {placements.map((row) => (
                  <li key={row.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5">
                    <span className="min-w-0 flex-1">
                      <Anchor href={`/organisation/placements/${row.id}/card`} className="inline-block rounded-sm py-1 font-semibold text-brand-800 underline underline-offset-4">{row.title}</Anchor>
                      <span className="block text-sm text-ink-soft">
                        {t("placements.spots")} {t("placements.spotsOf", { taken: row.spotsTaken, spots: row.spots })}
                      </span>
                    </span>
                    <PlacementStateBadge state={row.state} />
                  </li>
                ))}
              </ul>
            </Panel>
          )}
        </div>
      </div>
    </>
  );
}

/** Where the registration stands, and for a newcomer the steps that lead to the first person. */
function Standing() {
  const { t } = useTranslation("organisation");
  const { organisation, placements, totals } = useLoaderData<typeof loader>();
  const { state, stateNote, municipality } = organisation;
  const published = placements.some((placement) => placement.state !== "draft");
  const done = [true, placements.length > 0, state === "verified", published, totals.people > 0];
  const current = done.indexOf(false);
  const labels = [t("home.stepRegister"), t("home.stepPlacement"), t("home.stepVerified"), t("home.stepPublish"), t("home.stepPerson")];
  return (
    <>
      {state !== "verified" || stateNote || current > 0 ? (
        <Notice tone={state === "declined" ? "error" : state === "verified" ? "success" : "info"} title={t("home.statusTitle")}>
          <p>{t(`home.${state}`, { municipality })}</p>
          {stateNote && (
            <p className="mt-1">
              <strong>{t("home.note")}</strong> <q className="break-words">{stateNote}</q>
            </p>
          )}
        </Notice>
      ) : null}
      {current > 0 && state !== "declined" && (
        <Steps
          label={t("home.stepsLabel")}
          texts={{ done: t("home.done") }}
          steps={labels.map((label, at) => ({
            label,
            state: done[at] ? "done" : at === current ? "current" : "todo",
            href: at === 1 && !done[at] ? "/organisation/placements/new" : at === 3 && !done[at] && placements[0] ? `/organisation/placements/${placements[0].id}/card` : undefined,
          }))}
        />
      )}
    </>
  );
}

interface PersonProps {
  firstName: string;
  state: MatchState;
  placement: string | null;
  href?: string;
  lines?: ReactNode;
  children: ReactNode;
}

function Person({ firstName, placement, href, lines, children }: PersonProps) {
  return (
    <li className="flex flex-wrap items-start gap-x-4 gap-y-2 rounded-lg border border-line bg-paper p-3">
      <Avatar name={firstName} />
      <div className="min-w-0 flex-1 basis-40">
        <p className="font-bold">{href ? <Anchor href={href} className="inline-block rounded-sm py-1 text-brand-800 underline underline-offset-4">{firstName}</Anchor> : firstName}</p>
        <p>{placement}</p>
        {lines}
      </div>
      {children}
    </li>
  );
}

import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { ownBuddyProfile } from "#app/buddies/buddy-queries.server.ts";
import { type VogStanding, vogStanding } from "#app/buddies/vog.ts";
import { calendarDay, formatDay } from "#app/i18n/formatters.ts";
import { buddySentences } from "#app/suggestions/buddy-voice.ts";
import { listPartnerMatches } from "#app/matches/match-queries-for-partners.server.ts";
import { PairStateBadge } from "#app/plans/pair-state-badge.tsx";
import { reasonsForBuddy } from "#app/matches/reasons-for-partner.server.ts";
import { WhyList } from "#app/suggestions/why-list.tsx";
import { Avatar } from "#app/ui/avatar.tsx";
import { Badge, type BadgeTone } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { classes } from "#app/ui/classes.ts";
import { DefinitionList } from "#app/ui/definition-list.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Steps } from "#app/ui/steps.tsx";

export { meta } from "#app/ui/page-title.ts";

const MAY = ["buddy"] as const;

/** A buddy accompanies ten people at most, so that one page holds all. */
const ALL = { page: 1, size: 25 };

export const loader = pageFor(MAY, async ({ context, language, t }) => {
  const buddy = await ownBuddyProfile(context);
  const proposals = await listPartnerMatches(context, ALL, { states: ["approved"] });
  const pairs = await listPartnerMatches(context, ALL, { states: ["accepted", "active"] });
  const ended = await listPartnerMatches(context, { page: 1, size: 5 }, { states: ["ended"] });
  const facts = await reasonsForBuddy(context, proposals.rows.map(({ id }) => id));
  const whyOf = (id: string) => buddySentences(facts.get(id) ?? [], { t, language }).map(({ text }) => text);
  const brief = (match: (typeof pairs.rows)[number]) => ({ id: match.id, state: match.state, firstName: match.firstName, why: whyOf(match.id) });
  const vog = vogStanding(buddy.vogExpiresOn, calendarDay(context.now));
  const firstName = (buddy.name ?? "").split(" ")[0];
  return {
    title: t("buddy:welcome", { name: firstName }),
    firstName,
    phone: buddy.phone ?? "",
    state: buddy.state,
    vog: {
      standing: vog,
      seenOn: buddy.vogSeenOn && formatDay(buddy.vogSeenOn, language),
      until: buddy.vogExpiresOn && formatDay(buddy.vogExpiresOn, language),
    },
    next: nextFor({ state: buddy.state, vog, proposals: proposals.total, pairs: buddy.pairs, full: buddy.pairs >= buddy.capacity }),
    proposals: proposals.rows.map(brief),
    pairs: pairs.rows.map(brief),
    ended: ended.rows.map(brief),
  };
});

/** The one thing to know or do now. */
function nextFor(buddy: { state: string; vog: VogStanding; proposals: number; pairs: number; full: boolean }) {
  if (buddy.state === "stopped") return "stopped" as const;
  if (buddy.proposals > 0) return "answer" as const;
  if (buddy.state === "paused") return "paused" as const;
  if (buddy.vog === "expired") return "vogExpired" as const;
  if (buddy.state === "registered") return buddy.vog === "missing" ? ("talk" as const) : ("approval" as const);
  if (buddy.full) return "full" as const;
  return buddy.pairs > 0 ? ("pair" as const) : ("wait" as const);
}

const VOG_TONES: Readonly<Record<VogStanding, BadgeTone>> = { missing: "neutral", inOrder: "success", expired: "danger" };

export default function BuddyHome() {
  const { t } = useTranslation(["buddy", "navigation", "words"]);
  const { firstName, phone, state, vog, next, proposals, pairs, ended } = useLoaderData<typeof loader>();
  const approved = state !== "registered";
  return (
    <>
      <PageHead
        title={t("welcome", { name: firstName })}
        marks={<Badge tone={state === "approved" ? "success" : "neutral"}>{t(`words:buddyState.${state}`)}</Badge>}
        actions={
          <>
            <ButtonLink href="/sorting-cards" look="secondary">{t("navigation:sortingCards")}</ButtonLink>
            <ButtonLink href="/buddy/profile" look="secondary">{t("changeProfile")}</ButtonLink>
          </>
        }
      />
      <div className="grid gap-6 lg:grid-cols-3">
        <div className="grid content-start gap-6 lg:col-span-2">
          <Panel title={t("nextTitle")} tone="sun">
            <p className="text-lg">{t(`next.${next}`, { phone })}</p>
            {state === "registered" && (
              <Steps
                label={t("stages")} texts={{ done: t("stageDone") }} className="mt-4"
                steps={[
                  { label: t("stage.registered"), state: "done" },
                  { label: t("stage.talk"), state: vog.standing === "missing" ? "current" : "done" },
                  { label: t("stage.vog"), state: vog.standing === "inOrder" ? "done" : vog.standing === "expired" ? "current" : "todo" },
                  { label: t("stage.approved"), state: vog.standing === "inOrder" ? "current" : "todo" },
                ]}
              />
            )}
          </Panel>
          <Panel title={t("proposalsTitle")}>
            {proposals.length > 0 ? (
              <MatchList matches={proposals} action={t("seeProposal")} strong />
            ) : pairs.length > 0 ? (
              <p className="text-ink-soft">{t("noProposalsText")}</p>
            ) : (
              <EmptyState scene="buddy" title={t("noProposals")} text={approved ? t("noProposalsText") : t("noProposalsYet")} />
            )}
          </Panel>
          {approved && (
            <Panel title={t("pairsTitle")}>{pairs.length > 0 ? <MatchList matches={pairs} action={t("seePair")} /> : <p className="text-ink-soft">{t("noPairs")}</p>}</Panel>
          )}
          {ended.length > 0 && (
            <Panel title={t("endedTitle")}>
              <MatchList matches={ended} action={t("seePair")} />
            </Panel>
          )}
        </div>
        <div className="grid content-start gap-6">
          <Panel title={t("vogTitle")}>
            <DefinitionList
              items={[
                { term: t("vogState"), value: <Badge tone={VOG_TONES[vog.standing]}>{t(`vog.${vog.standing}`)}</Badge> },
                { term: t("vogSeenOn"), value: vog.seenOn },
                { term: t("vogUntil"), value: vog.until },
              ]}
            />
            <p className="mt-3 text-sm text-ink-soft">{t("vogAbout")}</p>
          </Panel>
        </div>
      </div>
    </>
  );
}

type ListedMatch = ReturnType<typeof useLoaderData<typeof loader>>["pairs"][number];

function MatchList({ matches, action, strong = false }: { matches: readonly ListedMatch[]; action: string; strong?: boolean }) {
  return (
    <ul className="grid gap-3">
      {matches.map((match) => (
        <li key={match.id} className={classes("flex flex-wrap gap-x-4 gap-y-2 rounded-lg border border-line p-3", match.why.length > 0 ? "items-start" : "items-center")}>
          <Avatar name={match.firstName} size={48} />
          <div className="min-w-0 flex-1 basis-40">
            <p className="text-lg font-bold">{match.firstName}</p>
            {match.why.length > 0 && <WhyList sentences={match.why} className="text-ink-soft" />}
          </div>
          <PairStateBadge state={match.state} />
          <ButtonLink href={`/buddy/matches/${match.id}`} look={strong ? "primary" : "secondary"} size={strong ? "medium" : "small"}>{action}</ButtonLink>
        </li>
      ))}
    </ul>
  );
}

import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { buddiesByIds } from "#app/buddies/buddy-queries.server.ts";
import { formatList } from "#app/i18n/formatters.ts";
import { languageName, type LanguageId } from "#app/languages/language.ts";
import { LITTLE_KNOWN, MatchQuestions, MatchScore } from "#app/suggestions/match-reasons.tsx";
import { SuggestionFunnel } from "#app/suggestions/suggestion-funnel.tsx";
import { SuggestionTabs } from "#app/suggestions/suggestion-tabs.tsx";
import { TopReasons } from "#app/suggestions/top-reasons.tsx";
import { suggestBuddies, suggestPlacements } from "#app/suggestions/suggest.server.ts";
import { placementsByIds } from "#app/placements/placement-queries.server.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { NoesNotice } from "#app/status-holders/noes-notice.tsx";
import { openDossier, putAside } from "#app/status-holders/status-holder-queries.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

const TOP = 20;

export const loader = pageFor(STAFF_ROLES, async ({ context, params, url, language, t }) => {
  const holder = await openDossier(context, params.holderId!, "suggestions");
  const { id, firstName, travelLimitMinutes, capacity, dutchLevel } = holder;
  const person = { id, firstName, travelLimitMinutes, capacity, dutchLevel };
  const title = t("consultant:suggestions.title", { name: holder.firstName });
  if (url.searchParams.get("kind") === "buddy") {
    const { ranked, funnel } = await suggestBuddies(context, holder.id, { top: TOP });
    const byId = new Map((await buddiesByIds(context, ranked.map(({ id }) => id))).map((buddy) => [buddy.id, buddy]));
    const rows = ranked.flatMap(({ id, explanation }) => {
      const buddy = byId.get(id);
      if (!buddy) return [];
      const languages = formatList(buddy.languages.map((spoken) => languageName(spoken.language as LanguageId, language)), language);
      return [{ id, title: buddy.name ?? "", subtitle: placeName(buddy.placeId) ?? "", languages, marks: { trained: buddy.trained, experienced: buddy.experienced }, explanation }];
    });
    return { title, person, kind: "buddy" as const, rows, funnel };
  }
  const { ranked, funnel } = await suggestPlacements(context, holder.id, { top: TOP });
  const byId = new Map((await placementsByIds(context, ranked.map(({ id }) => id))).map((placement) => [placement.id, placement]));
  const rows = ranked.flatMap(({ id, explanation }) => {
    const placement = byId.get(id);
    if (!placement) return [];
    return [{ id, title: placement.title, subtitle: [placement.organisationName, placeName(placement.placeId)].filter(Boolean).join(" · "), task: placement.tasks[0] ?? null, free: placement.spots - placement.spotsTaken, explanation }];
  });
  const { reasons } = await putAside(context, holder.id, 0);
  return { title, person, kind: "placement" as const, rows, funnel, reasons };
});

export default function Suggestions() {
  const { t } = useTranslation(["consultant", "words", "site"]);
  const data = useLoaderData<typeof loader>();
  const { person } = data;
  const base = `/people/${person.id}/suggestions`;
  return (
    <>
      <PageHead title={t("suggestions.title", { name: person.firstName })} lead={t("suggestions.lead", { name: person.firstName })} back={{ href: `/people/${person.id}`, label: person.firstName }} />
      <SuggestionTabs person={person} current={data.kind} />
      {data.rows.length === 0 && (
        <EmptyState title={data.kind === "buddy" ? t("suggestions.noneBuddiesTitle") : t("suggestions.nonePlacementsTitle")} text={t("suggestions.noneText")} />
      )}
      {data.rows[0] && data.rows[0].explanation.certainty < LITTLE_KNOWN && (
        <Notice tone="info" title={t("suggestions.littleKnownTitle", { name: person.firstName })} className="mb-6">
          <p>{t("suggestions.littleKnownText")}</p>
          <MatchQuestions questions={data.rows[0].explanation.questions.filter(({ of }) => of === "holder")} />
        </Notice>
      )}
      {data.kind === "placement" && <NoesNotice person={person} reasons={data.reasons} />}
      <ol className="grid gap-4">
        {data.rows.map((row) => (
          <li key={row.id}>
            <Panel>
              <div className="grid gap-4 sm:grid-cols-[auto_1fr] lg:grid-cols-[auto_1fr_18rem]">
                <Scene name={"task" in row && row.task ? `task-${row.task}` : data.kind === "buddy" ? "buddy" : "cards"} alt="" size={112} className="rounded-xl" />
                <div className="min-w-0">
                  <h2 className="text-xl font-bold">{row.title}</h2>
                  <p className="text-ink-soft">{row.subtitle}</p>
                  {"languages" in row && <p>{t("suggestions.buddySpeaks", { languages: row.languages })}</p>}
                  <p className="mt-1 flex flex-wrap gap-2">
                    {"free" in row && <Badge>{t("suggestions.spots", { count: row.free })}</Badge>}
                    {row.explanation.criteria.some((reason) => reason.criterion === "ownChoice" && reason.value === 1) && <Badge tone="success">{`♥ ${t("suggestions.heart")}`}</Badge>}
                    {"marks" in row && row.marks.trained && <Badge tone="info">{t("suggestions.trained")}</Badge>}
                    {"marks" in row && row.marks.experienced && <Badge tone="info">{t("suggestions.experienced")}</Badge>}
                  </p>
                  <TopReasons explanation={row.explanation} />
                </div>
                <div className="grid content-start gap-3 sm:col-span-2 lg:col-span-1">
                  <MatchScore explanation={row.explanation} label={row.title} />
                  <ButtonLink href={`${base}/${data.kind}/${row.id}`} look="secondary" wide aria-label={`${t("suggestions.open")}: ${row.title}`}>{t("suggestions.open")}</ButtonLink>
                </div>
              </div>
            </Panel>
          </li>
        ))}
      </ol>
      <SuggestionFunnel funnel={data.funnel} />
    </>
  );
}

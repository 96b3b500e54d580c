import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { correctionsOf, instrumentOf, lifeAreasOf, type ScoreShown } from "#app/guidance/life-area-queries.server.ts";
import { type AreaLine, LifeAreaProfile, LifeAreasOverTime, type ScoreLine } from "#app/guidance/life-area-profile.tsx";
import { changeOf, isLow, isOfAWhileAgo, isSensitive, lowAreas } from "#app/guidance/life-areas.ts";
import { guides } from "#app/guidance/lock-guided.server.ts";
import { calendarDay, formatDay, formatShortDay } from "#app/i18n/formatters.ts";
import { DossierTabs } from "#app/status-holders/dossier-tabs.tsx";
import { openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";

export { meta } from "#app/ui/page-title.ts";

/** As many as stand side by side on a sheet. */
const DAYS = 6;
const CORRECTIONS = 10;

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, language, t }) => {
  const holder = await openDossier(context, params.holderId!, "life-areas");
  const head = { title: `${holder.firstName}: ${t("lifeAreas:title")}`, id: holder.id, name: holder.firstName };
  if (!guides(actor, holder)) return { ...head, read: null };
  const today = calendarDay(context.now);
  const instrument = await instrumentOf(context, actor.municipalityId);
  const areas = await lifeAreasOf(context, holder.id);
  const names: Record<string, string> = instrument.own ? { [instrument.code]: instrument.own.name } : {};
  const line = (score: (ScoreShown & { change: ReturnType<typeof changeOf> }) | null): ScoreLine | null =>
    score && { ...score, date: formatDay(score.scoredOn, language), old: isOfAWhileAgo(score.scoredOn, today), instrument: score.instrument === "meedoen" || score.instrument === "faces" ? null : names[score.instrument] ?? score.instrument };
  const seen = areas.filter(({ area, consultant, person }) => consultant !== null || person !== null || !isSensitive(area));
  const days = [...new Set(areas.flatMap(({ history }) => history.map(({ scoredOn }) => scoredOn)))].toSorted().slice(-DAYS);
  return {
    ...head,
    read: {
      instrument: instrument.own && { instrument: instrument.own.name, version: instrument.version, permission: instrument.own.permission },
      counts: lowAreas(areas.flatMap(({ consultant }) => (consultant ? [consultant.level] : []))),
      any: areas.some(({ consultant, person }) => consultant !== null || person !== null),
      lines: seen.map(({ area, consultant, person }): AreaLine => ({
        area, consultant: line(consultant), person: line(person),
        differs: consultant !== null && person !== null && isLow(consultant.level) !== isLow(person.level),
      })),
      days: days.map((day) => formatShortDay(day, language)),
      history: seen.filter(({ history }) => history.length > 0).map(({ area, history }) => ({
        area,
        levels: days.map((day) => {
          const at = history.findIndex(({ scoredOn }) => scoredOn === day);
          return at < 0 ? null : { level: history[at]!.level, change: changeOf(history[at - 1]?.level ?? null, history[at]!.level) };
        }),
      })),
      corrections: (await correctionsOf(context, holder.id, CORRECTIONS)).map(({ id, area, view, level, by, replacedAt }) => ({ id, area, view, level, by: by ?? "", date: formatDay(replacedAt, language) })),
    },
  };
});

/** How it is in thirteen areas, in two views and over time: a profile, never a sum. */
export default function LifeAreas() {
  const { t } = useTranslation(["lifeAreas", "balance"]);
  const { id, name, read } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        title={`${name}: ${t("title")}`} lead={read ? t("lead", { name }) : undefined} back={{ href: `/people/${id}`, label: name }}
        actions={read && (
          <>
            <ButtonLink href={`/people/${id}/life-areas/score`}>{t("score")}</ButtonLink>
            <ButtonLink href={`/people/${id}/life-areas/together`} look="secondary">{t("together", { name })}</ButtonLink>
            {read.any && <PrintButton look="secondary">{t("print")}</PrintButton>}
          </>
        )}
      />
      <DossierTabs person={{ id, firstName: name }} current="lifeAreas" />
      {!read ? <Notice tone="info" title={t("notYours")}>{t("notYoursText")}</Notice> : (
        <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
          {read.any ? (
            <>
              <p className="font-semibold">{read.counts.seen > 0 && t("low", { count: read.counts.low, seen: read.counts.seen })} <span className="font-normal text-ink-soft">{t("noSum")}</span></p>
              <LifeAreaProfile name={name} caption={t("now")} lines={read.lines} />
            </>
          ) : (
            <EmptyState scene="area-day" title={t("none")} text={t("noneText")} action={<ButtonLink href={`/people/${id}/life-areas/together`}>{t("together", { name })}</ButtonLink>} />
          )}
          {read.days.length > 1 && (
            <Panel title={t("overTime")}>
              <LifeAreasOverTime days={read.days} lines={read.history} />
            </Panel>
          )}
          {read.corrections.length > 0 && (
            <Panel title={t("corrections")} className="print:hidden">
              <ul className="list-disc ps-5">
                {read.corrections.map(({ id: key, area, view, level, by, date }) => (
                  <li key={key}>{t("correction", { area: t(`balance:area.${area}`), view: view === "person" ? t("person", { name }) : t("consultant"), level, by, date })}</li>
                ))}
              </ul>
            </Panel>
          )}
          <p className="text-sm text-ink-soft">{read.instrument ? t("imported", read.instrument) : t("own")}</p>
        </div>
      )}
    </>
  );
}

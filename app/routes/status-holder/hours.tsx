import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { hoursOf, hoursTowards } from "#app/guidance/hours-queries.server.ts";
import { HoursSum, hoursShown } from "#app/guidance/hours-sum.tsx";
import { formatDay, formatNumber } from "#app/i18n/formatters.ts";
import { Pages } from "#app/routes/layouts/pages.tsx";
import { usePlacementName } from "#app/placements/placement-name.tsx";
import { sceneOf } from "#app/placements/placement-scene.ts";
import { found } from "#app/server/errors.ts";
import { pageAsked } from "#app/server/paging.ts";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { LanguageText } from "#app/ui/language-text.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["status-holder"], async ({ context, actor, url, language, t }) => {
  const holderId = found(actor.subjectId);
  const list = await hoursOf(context, holderId, pageAsked(url, 12));
  return {
    title: t("hours:title"),
    sum: hoursShown(await hoursTowards(context, holderId), language),
    list: { ...list, rows: list.rows.map(({ id, week, hours, placement, organisation }) => ({ id, week, placement, organisation, was: hours > 0, hours: formatNumber(hours, language, 1), day: formatDay(week, language) })) },
  };
});

/** A person's own hours: the sum as a picture, then week by week. */
export default function MyHours() {
  const { t } = useTranslation(["hours", "holder"]);
  const { sum, list } = useLoaderData<typeof loader>();
  const nameOf = usePlacementName();
  return (
    <div className="max-w-2xl">
      <PageHead title={t("title")} lead={list.total > 0 ? t("lead") : undefined} back={{ href: "/me/plan", label: t("holder:plan.title") }} />
      {list.total === 0 ? (
        <EmptyState scene="appointment" title={t("none")} text={t("noneText")} />
      ) : (
        <>
          <div className="rounded-2xl border border-line bg-paper p-4"><HoursSum sum={sum} /></div>
          <h2 className="mt-6 mb-2 text-xl font-bold">{t("all")}</h2>
          <ul className="grid gap-3">
            {list.rows.map((row) => (
              <li key={row.id} className="flex items-center gap-4 rounded-xl border border-line bg-paper p-3">
                <Scene name={sceneOf(row.placement)} alt="" size={84} className="rounded-lg" />
                <p className="min-w-0 flex-1 leading-snug">
                  <time dateTime={row.week} className="block">{t("weekOf", { day: row.day })}</time>
                  <span className="block font-semibold">{nameOf(row.placement)}</span>
                  <span className="block text-ink-soft"><LanguageText lang="nl">{row.organisation}</LanguageText></span>
                </p>
                {row.was ? <b className="text-2xl whitespace-nowrap tabular-nums">{row.hours} <span className="text-base font-semibold">{t("unit")}</span></b> : <span>{t("notThere")}</span>}
              </li>
            ))}
          </ul>
          <Pages page={list.page} pages={list.pages} />
        </>
      )}
      <p className="mt-6 text-lg">{t("wrong")}</p>
    </div>
  );
}

import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { ScoreForm } from "#app/guidance/life-area-form.ts";
import { type AreaToScore, LifeAreaFields } from "#app/guidance/life-area-fields.tsx";
import { instrumentOf, lifeAreasOf } from "#app/guidance/life-area-queries.server.ts";
import { isSensitive, OPEN_AREAS, SENSITIVE_AREAS, SOURCES } from "#app/guidance/life-areas.ts";
import { openGuided } from "#app/guidance/open-guided.server.ts";
import { scoreLifeAreas } from "#app/guidance/score-life-areas.server.ts";
import { calendarDay, formatDay } from "#app/i18n/formatters.ts";
import { fieldRefused, parseForm } from "#app/server/form.server.ts";
import { redirectWith } from "#app/server/redirects.server.ts";
import { Button, ButtonLink } from "#app/ui/button.tsx";
import { ChoiceGroup } from "#app/ui/choice-group.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, language, t }) => {
  const holder = await openGuided(context, params.holderId!, "life-areas");
  const today = calendarDay(context.now);
  const instrument = await instrumentOf(context, actor.municipalityId);
  const areas = await lifeAreasOf(context, holder.id);
  const toScore = (area: AreaToScore["area"]): AreaToScore => {
    const { consultant, history } = areas.find((each) => each.area === area)!;
    const isToday = consultant?.scoredOn === today;
    const before = history.filter(({ scoredOn }) => scoredOn < today).at(-1);
    return {
      area, texts: instrument.own?.texts[area] ?? null,
      today: isToday ? { level: consultant.level, note: consultant.note, agreed: consultant.agreed } : null,
      before: before ? { level: before.level, date: formatDay(before.scoredOn, language) } : null,
    };
  };
  return {
    title: t("lifeAreas:scoreTitle", { name: holder.firstName }), id: holder.id, name: holder.firstName,
    open: OPEN_AREAS.map(toScore), sensitive: holder.isOwn ? SENSITIVE_AREAS.map(toScore) : [],
  };
});

export const action = actionFor(STAFF_ROLES, async ({ context, edge, form, params, t }) => {
  const parsed = parseForm(form, ScoreForm, t);
  if (!parsed.ok) return parsed.reply;
  const { areas } = parsed.value;
  if (!Object.values(areas).some((row) => row?.level !== undefined)) return fieldRefused(form, "areas", t("lifeAreas:nothingTapped"), t);
  await scoreLifeAreas(context, params.holderId!, parsed.value);
  throw await redirectWith(edge, `/people/${params.holderId}/life-areas`, "saved");
});

/** The consultant's view of all areas on one screen, saved in one go. */
export default function ScoreLifeAreas() {
  const { t } = useTranslation("lifeAreas");
  const { id, name, open, sensitive } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  const lastResult = result?.lastResult;
  const nothing = lastResult?.error?.areas;
  const usesSensitive = sensitive.some(({ today }) => today !== null) || Object.entries((lastResult?.initialValue?.areas ?? {}) as Record<string, { level?: string }>).some(([area, row]) => isSensitive(area as AreaToScore["area"]) && row?.level);
  return (
    <>
      <PageHead title={t("scoreTitle", { name })} lead={t("scoreLead")} back={{ href: `/people/${id}/life-areas`, label: t("title") }} />
      {result?.problem && <Notice tone="error" className="mb-4">{nothing ?? result.problem}</Notice>}
      <Form method="post" className="grid gap-3">
        <input type="hidden" name="view" value="consultant" />
        {open.map((area) => <LifeAreaFields key={area.area} {...area} lastResult={lastResult} />)}
        {sensitive.length > 0 && (
          <div className="rounded-xl border border-sun-300 bg-sun-50 p-3 sm:p-4">
            <Disclosure label={t("sensitive")} open={usesSensitive}>
              <p className="mb-3 max-w-prose">{t("sensitiveText")}</p>
              <div className="grid gap-3">
                {sensitive.map((area) => <LifeAreaFields key={area.area} {...area} lastResult={lastResult} />)}
              </div>
            </Disclosure>
          </div>
        )}
        <div className="z-10 flex md:sticky md:bottom-0 flex-wrap items-end justify-between gap-4 rounded-xl border border-line bg-paper p-3 shadow-card sm:p-4">
          <ChoiceGroup type="radio" name="source" layout="chips" legend={t("sourceQuestion")} values={[String(lastResult?.initialValue?.source ?? "person")]} choices={SOURCES.map((value) => ({ value, label: t(`source.${value}`) }))} />
          <div className="flex gap-2">
            <ButtonLink href={`/people/${id}/life-areas/together`} look="quiet">{t("together", { name })}</ButtonLink>
            <Button type="submit">{t("save")}</Button>
          </div>
        </div>
      </Form>
    </>
  );
}

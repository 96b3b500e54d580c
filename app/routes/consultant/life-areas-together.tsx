import { Form, useActionData, useLoaderData } from "@remix-run/react";
import { redirect } from "@remix-run/node";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { AREA_SCENES } from "#app/guidance/guidance-scenes.ts";
import { FaceForm } from "#app/guidance/life-area-form.ts";
import { lifeAreasOf } from "#app/guidance/life-area-queries.server.ts";
import { LEVELS, type LifeArea, OPEN_AREAS, SENSITIVE_AREAS } from "#app/guidance/life-areas.ts";
import { openGuided } from "#app/guidance/open-guided.server.ts";
import { ownWords } from "#app/guidance/own-words.server.ts";
import { scoreLifeAreas } from "#app/guidance/score-life-areas.server.ts";
import { TwoWords } from "#app/ui/two-words.tsx";
import { clipList, ownShelf } from "#app/listening/clips.server.ts";
import { SayAloud, SayButton } from "#app/listening/say-button.tsx";
import { calendarDay } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { parseForm } from "#app/server/form.server.ts";
import { ButtonLink } from "#app/ui/button.tsx";
import { classes } from "#app/ui/classes.ts";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { ScriptFonts } from "#app/ui/script-fonts.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, language, t }) => {
  const holder = await openGuided(context, params.holderId!, "life-areas");
  const today = calendarDay(context.now);
  const areas = await lifeAreasOf(context, holder.id);
  return {
    title: t("lifeAreas:togetherTitle", { name: holder.firstName }), id: holder.id, name: holder.firstName,
    own: ownWords(holder.language as InterfaceLanguage, language),
    clips: await clipList(context, ownShelf(actor, holder.language)), spoken: holder.language,
    sensitive: holder.isOwn ? SENSITIVE_AREAS : [],
    said: Object.fromEntries(areas.flatMap(({ area, person }) => (person?.scoredOn === today ? [[area, person.level]] : []))) as Partial<Record<LifeArea, number>>,
  };
});

export const action = actionFor(STAFF_ROLES, async ({ context, form, params, t }) => {
  const parsed = parseForm(form, FaceForm, t);
  if (!parsed.ok) return parsed.reply;
  const { area, level } = parsed.value;
  await scoreLifeAreas(context, params.holderId!, { view: "person", source: "person", areas: { [area]: { level } } });
  // Without a script the page would start at its top.
  throw redirect(`/people/${params.holderId}/life-areas/together#${area}`);
});

/** For two at one screen: a picture and a sentence in both languages, and five faces to point at. */
export default function LifeAreasTogether() {
  const { t } = useTranslation(["lifeAreas", "balance"]);
  const { id, name, own, clips, spoken, sensitive, said } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>();
  return (
    <SayAloud lang={spoken} clips={clips}>
      {own && <ScriptFonts language={own.lang} />}
      <PageHead
        title={t("togetherTitle", { name })} lead={t("togetherLead", { name })} back={{ href: `/people/${id}/life-areas`, label: t("title") }}
        actions={<ButtonLink href={`/people/${id}/life-areas`}>{t("ready")}</ButtonLink>}
      />
      {result?.problem && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      <p className="mb-4 flex items-center gap-3 text-xl"><SayButton text={own?.areasQuestion ?? t("balance:areasQuestion")} /><TwoWords text={t("balance:areasQuestion")} own={own} words={own?.areasQuestion} /></p>
      <ul className="grid gap-4 lg:grid-cols-2">
        {OPEN_AREAS.map((area) => <li key={area}><AreaFaces area={area} /></li>)}
      </ul>
      {sensitive.length > 0 && (
        <div className="mt-6 rounded-xl border border-sun-300 bg-sun-50 p-3 sm:p-4">
          <Disclosure label={t("sensitive")} open={sensitive.some((area) => said[area] !== undefined)}>
            <p className="mb-3 max-w-prose">{t("sensitiveText")}</p>
            <ul className="grid gap-4 lg:grid-cols-2">
              {sensitive.map((area) => <li key={area}><AreaFaces area={area} /></li>)}
            </ul>
          </Disclosure>
        </div>
      )}
    </SayAloud>
  );
}

function AreaFaces({ area }: { area: LifeArea }) {
  const { t } = useTranslation(["lifeAreas", "balance", "holder"]);
  const { own, said } = useLoaderData<typeof loader>();
  const stands = said[area];
  return (
    <section id={area} aria-labelledby={`${area}-name`} className="h-full rounded-2xl border-2 border-line bg-paper p-3">
      <div className="mb-2 flex items-center gap-3">
        <Scene name={AREA_SCENES[area]} alt="" size={120} className="rounded-lg" />
        <div className="min-w-0 flex-1">
          <h2 id={`${area}-name`} className="text-xl leading-tight font-bold"><TwoWords text={t(`balance:area.${area}`)} own={own} words={own?.area[area]} /></h2>
          <p className="mt-1"><TwoWords text={t(`balance:says.${area}`)} own={own} words={own?.says[area]} /></p>
          {stands !== undefined && <p role="status" className="text-sm font-semibold text-brand-800">{t("saved")}</p>}
        </div>
        <SayButton text={`${own?.area[area] ?? t(`balance:area.${area}`)}\n${own?.says[area] ?? t(`balance:says.${area}`)}`} className="self-start" />
      </div>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="area" value={area} />
        <div role="group" aria-labelledby={`${area}-name`} className="grid grid-cols-5 gap-1">
          {LEVELS.map((level) => (
            <button
              key={level} type="submit" name="level" value={stands === level ? "none" : level} aria-pressed={stands === level}
              className={classes("flex min-h-16 min-w-0 flex-col items-center gap-1 rounded-xl border-2 border-line-strong bg-paper p-1 pb-2 text-center text-sm leading-tight hover:border-ink", stands === level && "ring-4 ring-sun-400")}
            >
              <Scene name={`face-${level}`} alt="" size={120} fluid eager className="aspect-square rounded-lg object-cover" />
              <TwoWords text={t(`holder:mood.faces.${level}`)} own={own} words={own?.face[level]} />
            </button>
          ))}
        </div>
      </Form>
    </section>
  );
}

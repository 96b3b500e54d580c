import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import { PicturesLine } from "#app/intake/pictures-line.tsx";
import { picturesSoFar } from "#app/intake/pictures-so-far.server.ts";
import { talksOf } from "#app/intake/talk-queries.server.ts";
import { STAGE_SCENES } from "#app/intake/talk-scenes.ts";
import { soFar, STAGES } from "#app/intake/talk.ts";
import { DossierTabs } from "#app/status-holders/dossier-tabs.tsx";
import { openDossier } from "#app/status-holders/status-holder-queries.server.ts";
import { Badge } from "#app/ui/badge.tsx";
import { Bar } from "#app/ui/bar.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { Steps } from "#app/ui/steps.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, language, t }) => {
  const holder = await openDossier(context, params.holderId!, "intake");
  const head = { title: `${holder.firstName}: ${t("talks:title")}`, id: holder.id, name: holder.firstName };
  if (holder.contactPersonId !== actor.accountId) return { ...head, read: null };
  const talks = await talksOf(context, holder);
  return {
    ...head,
    read: {
      talks: STAGES.map((stage) => {
        const { answers, last } = talks.get(stage)!;
        return { ...soFar(stage, answers), last: last && { by: last.by ?? "–", date: formatDay(last.at, language) } };
      }),
      pictures: await picturesSoFar(context, holder.id, language),
    },
  };
});

/** The four talks, and how far each is. */
export default function Intake() {
  const { t } = useTranslation(["talks", "talkCards"]);
  const { id, name, read } = useLoaderData<typeof loader>();
  const here = `/people/${id}/intake`;
  const now = read?.talks.find(({ state }) => state !== "done")?.stage;
  return (
    <>
      <PageHead title={`${name}: ${t("title")}`} lead={read ? t("lead") : undefined} back={{ href: `/people/${id}`, label: name }} />
      <DossierTabs person={{ id, firstName: name }} current="intake" />
      {!read ? <Notice tone="info" title={t("notYours")}>{t("notYoursText")}</Notice> : (
        <>
          <Steps
            label={t("steps")} className="mb-4 print:hidden" texts={{ done: t("state.done") }}
            steps={read.talks.map(({ stage, state }) => ({ label: t(`talkCards:stage.${stage}`), href: `${here}/${stage}`, state: state === "done" ? "done" : stage === now ? "current" : "todo" }))}
          />
          <ul className="grid gap-4 lg:grid-cols-2">
            {read.talks.map(({ stage, state, answered, of, last }) => (
              <li key={stage}>
                <Panel title={t(`talkCards:stage.${stage}`)} className="h-full">
                  <div className="flex items-start gap-4">
                    <Scene name={STAGE_SCENES[stage]} alt="" size={112} className="rounded-lg max-sm:w-20" />
                    <div className="min-w-0 flex-1">
                      <p><Badge tone={state === "done" ? "success" : state === "begun" ? "info" : "neutral"}>{t(`state.${state}`)}</Badge></p>
                      <p className="mt-1">{t(`purpose.${stage}`, { name })}</p>
                      <p className="mt-2 text-sm font-semibold">{t("answered", { answered, of })}</p>
                      <Bar value={answered / of} />
                      <p className="mt-1 text-sm text-ink-soft">{last ? t("lastNoted", last) : t("neverNoted")}</p>
                    </div>
                  </div>
                  <div className="no-print mt-3 flex flex-wrap gap-2">
                    <ButtonLink href={`${here}/${stage}`} size="small" look={stage === now ? "primary" : "secondary"} aria-label={t("openStage", { stage: t(`talkCards:stage.${stage}`) })}>{t("open")}</ButtonLink>
                    <ButtonLink href={`/people/${id}/talk/${stage}`} size="small" look="secondary" aria-label={t("togetherStage", { stage: t(`talkCards:stage.${stage}`) })}>{t("together")}</ButtonLink>
                    <ButtonLink href={`${here}/${stage}/paper`} size="small" look="quiet" aria-label={t("paperStage", { stage: t(`talkCards:stage.${stage}`) })}>{t("paper")}</ButtonLink>
                  </div>
                  {stage === "work-and-energy" && <div className="mt-3 border-t border-line pt-2 text-sm"><PicturesLine id={id} name={name} {...read.pictures} /></div>}
                </Panel>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

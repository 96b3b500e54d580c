import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { actionFor, pageFor } from "#app/access/guard.server.ts";
import { formatTime } from "#app/i18n/formatters.ts";
import { noteTalk } from "#app/intake/note-talk.server.ts";
import { PicturesLine } from "#app/intake/pictures-line.tsx";
import { picturesSoFar } from "#app/intake/pictures-so-far.server.ts";
import { talkForm } from "#app/intake/talk-form.ts";
import { blocksShown, clashShown } from "#app/intake/talk-page.server.ts";
import { answersInTalk, openForTalk } from "#app/intake/talk-queries.server.ts";
import { STAGES } from "#app/intake/talk.ts";
import { stageIn } from "#app/intake/stage-in.server.ts";
import { parseForm } from "#app/server/form.server.ts";
import { DossierTabs } from "#app/status-holders/dossier-tabs.tsx";
import { Anchor } from "#app/ui/anchor.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { type BlockResult, TalkBlock } from "./talk-block.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, params, language, edge, t }) => {
  const stage = stageIn(params.stage);
  const holder = await openForTalk(context, params.holderId!, "intake");
  const answers = await answersInTalk(context, holder, stage);
  return {
    title: t("talks:stageTitle", { name: holder.firstName, stage: t(`talkCards:stage.${stage}`) }), id: holder.id, name: holder.firstName, stage, page: edge.reference,
    blocks: blocksShown(stage, answers, language, t),
    pictures: stage === "work-and-energy" ? await picturesSoFar(context, holder.id, language) : null,
  };
});

export const action = actionFor(STAFF_ROLES, async ({ context, form, params, language, t }) => {
  const stage = stageIn(params.stage);
  const block = String(form.get("block") ?? "");
  const parsed = parseForm(form, talkForm(stage), t);
  if (!parsed.ok) return data<BlockResult>({ ...parsed.reply.data, block }, parsed.reply.init ?? undefined);
  const { page, notings } = parsed.value;
  const { noted, clashes } = await noteTalk(context, params.holderId!, stage, notings, { way: "page", page });
  return data<BlockResult>(
    {
      block, savedAt: noted.length > 0 || clashes.length === 0 ? formatTime(context.now, language) : null,
      noted: Object.fromEntries(notings.filter(({ field }) => noted.includes(field)).map(({ field, answer }) => [field, answer])),
      clashes: clashes.map((clash) => clashShown(clash, language, t)),
    },
    { status: clashes.length > 0 ? 409 : 200 },
  );
});

/** One talk of the intake, on one page. */
export default function IntakeStage() {
  const { t } = useTranslation(["talks", "talkCards"]);
  const { id, name, stage, page, blocks, pictures } = useLoaderData<typeof loader>();
  const result = useActionData<typeof action>() as BlockResult | undefined;
  const here = `/people/${id}/intake`;
  const at = STAGES.indexOf(stage);
  const [before, after] = [STAGES[at - 1], STAGES[at + 1]];
  return (
    <>
      <PageHead
        title={t("stageTitle", { name, stage: t(`talkCards:stage.${stage}`) })} lead={t(`purpose.${stage}`, { name })} back={{ href: here, label: t("title") }}
        actions={
          <>
            <ButtonLink href={`/people/${id}/talk/${stage}`}>{t("together")}</ButtonLink>
            <ButtonLink href={`${here}/${stage}/paper`} look="secondary">{t("paper")}</ButtonLink>
            <ButtonLink href={`${here}/${stage}/history`} look="quiet">{t("history")}</ButtonLink>
          </>
        }
      />
      <DossierTabs person={{ id, firstName: name }} current="intake" />
      {result?.problem && !result.block && <Notice tone="error" className="mb-4">{result.problem}</Notice>}
      <div className="grid items-start gap-4 lg:grid-cols-2">
        {[blocks.slice(0, -2), blocks.slice(-2)].map((column, half) => (
          <div key={half} className="grid min-w-0 gap-4">
            {half === 0 && pictures && <Panel title={t("picturesTitle")}><PicturesLine id={id} name={name} {...pictures} /></Panel>}
            {column.map((shown) => <TalkBlock key={`${stage} ${shown.block}`} shown={shown} page={page} history={`${here}/${stage}/history`} answered={result} />)}
          </div>
        ))}
      </div>
      <p className="mt-3 text-sm text-ink-soft">{t("inDossier")}</p>
      <nav aria-label={t("steps")} className="mt-4 flex flex-wrap justify-between gap-3">
        {before ? <Anchor href={`${here}/${before}`}>{t("before", { stage: t(`talkCards:stage.${before}`) })}</Anchor> : <span />}
        {after && <Anchor href={`${here}/${after}`}>{t("after", { stage: t(`talkCards:stage.${after}`) })}</Anchor>}
      </nav>
    </>
  );
}

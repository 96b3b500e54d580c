import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { PaperQuestion } from "#app/intake/paper-question.tsx";
import { stageIn } from "#app/intake/stage-in.server.ts";
import { paperShown } from "#app/intake/talk-paper.server.ts";
import { answersInTalk, openForTalk } from "#app/intake/talk-queries.server.ts";
import { contactPersonOf } from "#app/status-holders/status-holder-queries.server.ts";
import { PageHead } from "#app/ui/page-head.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import { ScriptFonts } from "#app/ui/script-fonts.tsx";
import { SectionTabs } from "#app/ui/section-tabs.tsx";
import { TwoWords } from "#app/ui/two-words.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, params, url, language, t }) => {
  const stage = stageIn(params.stage);
  const holder = await openForTalk(context, params.holderId!, "intake-paper");
  const blank = url.searchParams.has("blank");
  return {
    title: t("talks:paperTitle", { name: holder.firstName, stage: t(`talkCards:stage.${stage}`) }), id: holder.id, stage, blank,
    name: holder.firstName, whole: [holder.firstName, holder.lastName].filter(Boolean).join(" "), contact: (await contactPersonOf(context, holder.id)).name ?? "",
    paper: paperShown(stage, blank ? null : await answersInTalk(context, holder, stage), holder.language as InterfaceLanguage, language, t),
  };
});

/** A talk on one sheet of paper, in two languages. */
export default function IntakePaper() {
  const { t } = useTranslation(["talks", "talkCards"]);
  const { title, id, stage, blank, name, whole, contact, paper } = useLoaderData<typeof loader>();
  const here = `/people/${id}/intake/${stage}`;
  const stageName = t(`talkCards:stage.${stage}`);
  return (
    <>
      {paper.own && <ScriptFonts language={paper.own.lang as InterfaceLanguage} />}
      <PageHead title={title} lead={t("paperLead", { name })} className="print:hidden" back={{ href: here, label: stageName }} actions={<PrintButton>{t("print")}</PrintButton>} />
      <SectionTabs
        label={t("paper")} className="print:hidden"
        tabs={[{ href: `${here}/paper`, label: t("paperFilled"), current: !blank }, { href: `${here}/paper?blank=1`, label: t("paperBlank"), current: blank }]}
      />
      <article className="rounded-xl border border-line bg-paper p-6 print:border-0 print:p-0">
        <header className="mb-[3mm] flex flex-wrap items-end justify-between gap-x-[6mm] gap-y-2 border-b-2 border-sun-400 pb-[2mm]">
          <p className="text-[15pt] leading-tight font-extrabold"><TwoWords text={stageName} own={paper.own} words={paper.stageWords} /></p>
          <p className="text-[9.5pt]">{`${t("paperName")}: `}<bdi className="font-bold">{whole}</bdi>{` · ${t("paperWith")}: `}<bdi className="font-bold">{contact}</bdi>{` · ${t("paperDate")}: ……………………`}</p>
        </header>
        <div className="grid gap-[4mm] print:gap-[2.2mm]">
          {paper.questions.map((shown) => <PaperQuestion key={shown.field} shown={shown} week={paper.week} own={paper.own} />)}
        </div>
        <p className="mt-[3mm] text-[8.5pt] text-ink-soft">{t("paperFoot", { name })}</p>
      </article>
    </>
  );
}

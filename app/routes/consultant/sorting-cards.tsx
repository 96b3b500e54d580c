import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { INTERFACE_LANGUAGES, isInterfaceLanguage, LANGUAGE_FACTS } from "#app/i18n/languages.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { type Task, WORK_STYLES, type WorkStyle } from "#app/placements/placement.ts";
import { sortingSheets } from "#app/placements/sorting-cards.ts";
import { type PrintedWord, SortingMat, SortingSheet } from "#app/placements/sorting-sheets.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import { ScriptFonts } from "#app/ui/script-fonts.tsx";
import { SectionTabs } from "#app/ui/section-tabs.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["consultant", "coordinator", "buddy"], async ({ url, t }) => {
  const asked = url.searchParams.get("with");
  const beside = isInterfaceLanguage(asked) && asked !== "nl" ? asked : null;
  const written = (["nl", ...(beside ? [beside] : [])] as const).map((lang) => ({ lang, dir: LANGUAGE_FACTS[lang].direction, say: translator(lang) }));
  const words = (key: `words:task.${Task}` | `words:workStyle.${WorkStyle}` | `words:workStyleSays.${WorkStyle}`): PrintedWord[] => written.map(({ lang, dir, say }) => ({ lang, dir, text: say(key) }));
  const sheets = sortingSheets();
  return {
    title: t("pictureSets:sorting.title"),
    beside,
    sheets: sheets.map((tasks, sheet) => tasks.map((task, at) => ({ task, number: sheet * tasks.length + at + 1, words: words(`words:task.${task}`) }))),
    mats: WORK_STYLES.map((style) => ({ style, words: words(`words:workStyle.${style}`), says: words(`words:workStyleSays.${style}`) })),
  };
});

/** Pictures of work to print and cut, and three mats: for sorting by head, hand and heart in a group. */
export default function SortingCards() {
  const { t } = useTranslation("pictureSets");
  const { beside, sheets, mats } = useLoaderData<typeof loader>();
  return (
    <>
      {beside && <ScriptFonts language={beside} />}
      <PageHead title={t("sorting.title")} lead={t("sorting.lead")} actions={<PrintButton>{t("print")}</PrintButton>} className="print:hidden" />
      <div className="print:hidden">
        <p className="mb-2 font-semibold">{t("sorting.languages")}</p>
        <SectionTabs
          label={t("sorting.languages")}
          tabs={[
            { href: "/sorting-cards", label: t("sorting.onlyDutch"), current: beside === null },
            ...INTERFACE_LANGUAGES.filter((code) => code !== "nl").map((code) => ({ href: `/sorting-cards?with=${code}`, label: LANGUAGE_FACTS[code].ownName, lang: code, current: code === beside })),
          ]}
        />
        <p className="mb-6 max-w-prose">{t("sorting.pages", { pages: 1 + sheets.length + mats.length, sheets: sheets.length })}</p>
      </div>
      <div className="print-sheets grid gap-6">
        <Guide />
        {sheets.map((cards) => <SortingSheet key={cards[0]!.number} cards={cards.map((card) => ({ ...card, label: t("sorting.card", { number: card.number }) }))} />)}
        {mats.map((mat) => <SortingMat key={mat.style} {...mat} />)}
      </div>
    </>
  );
}

/** For who leads the group: one page. */
function Guide() {
  const { t } = useTranslation("pictureSets");
  const heading = "mb-[1mm] text-[13pt] font-bold";
  return (
    <section className="print-a4 flex flex-col gap-[5mm] p-[18mm] text-[11pt] leading-snug">
      <h2 className="text-[20pt] leading-tight font-extrabold">{t("sorting.guide.title")}</h2>
      <p className="text-[12pt] font-semibold">{t("sorting.guide.aim")}</p>
      <div>
        <h3 className={heading}>{t("sorting.guide.needTitle")}</h3>
        <ul className="list-disc ps-6">{(["set", "table", "language"] as const).map((key) => <li key={key}>{t(`sorting.guide.need.${key}`)}</li>)}</ul>
      </div>
      <div>
        <h3 className={heading}>{t("sorting.guide.beforeTitle")}</h3>
        <p>{t("sorting.guide.before")}</p>
      </div>
      <div>
        <h3 className={heading}>{t("sorting.guide.stepsTitle")}</h3>
        <ol className="list-decimal ps-6">{(["mats", "choose", "unclear", "best", "check"] as const).map((key) => <li key={key} className="mb-[1mm]">{t(`sorting.guide.steps.${key}`)}</li>)}</ol>
      </div>
      <div>
        <h3 className={heading}>{t("sorting.guide.askTitle")}</h3>
        <ul className="list-disc ps-6">{(["time", "proud", "others", "tired", "learn"] as const).map((key) => <li key={key}>{t(`sorting.guide.ask.${key}`)}</li>)}</ul>
      </div>
      <div>
        <h3 className={heading}>{t("sorting.guide.careTitle")}</h3>
        <ul className="list-disc ps-6">{(["noTest", "ability", "notes", "past"] as const).map((key) => <li key={key}>{t(`sorting.guide.care.${key}`)}</li>)}</ul>
      </div>
    </section>
  );
}

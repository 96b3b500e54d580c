import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { STAFF_ROLES } from "#app/access/actor.ts";
import { pageFor } from "#app/access/guard.server.ts";
import { goalsOf, placesOf } from "#app/guidance/goal-queries.server.ts";
import { FACES } from "#app/guidance/mood.ts";
import { openGuided } from "#app/guidance/open-guided.server.ts";
import { ownWords } from "#app/guidance/own-words.server.ts";
import { visitOf } from "#app/guidance/visit-queries.server.ts";
import { formatDay } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { PageHead } from "#app/ui/page-head.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { ScriptFonts } from "#app/ui/script-fonts.tsx";
import { TwoWords } from "#app/ui/two-words.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(STAFF_ROLES, async ({ context, actor, params, language, t }) => {
  const holder = await openGuided({ ...context, actor }, params.holderId!, "visit-paper");
  const visit = await visitOf(context, holder.id, params.visitId!);
  const place = (await placesOf(context, holder.id)).find(({ matchId }) => matchId === visit.matchId);
  const week = visit.week === null ? t("guidance:extra") : t("guidance:week", { week: visit.week });
  const say = translator(holder.language as InterfaceLanguage);
  return {
    title: `${t("guidance:visitTitle", { name: holder.firstName, week })}: ${t("guidance:paper")}`, heading: t("guidance:visitTitle", { name: holder.firstName, week }), id: holder.id, name: holder.firstName, visitId: visit.id,
    place: place ? `${place.title}, ${place.organisation}` : "", day: formatDay(visit.madeOn ?? visit.plannedOn, language),
    own: ownWords(holder.language as InterfaceLanguage, language), asks: { howIsIt: say("goals:howIsIt"), agreed: say("goals:agreed"), sign: say("goals:sign") },
    goals: (await goalsOf(context, holder.id)).filter(({ matchId, outcome }) => matchId === visit.matchId && outcome === null).map(({ id, sign }) => ({ id, sign })),
  };
});

/** A visit on one sheet of paper: what the three say, and what is agreed. */
export default function VisitPaper() {
  const { t } = useTranslation(["guidance", "goals", "holder"]);
  const { title, heading, id, name, visitId, place, day, own, asks, goals } = useLoaderData<typeof loader>();
  const head = "mb-[1mm] text-[12pt] font-bold";
  return (
    <>
      {own && <ScriptFonts language={own.lang} />}
      <PageHead title={title} lead={t("paperLead")} className="print:hidden" back={{ href: `/people/${id}/visits/${visitId}`, label: heading }} actions={<PrintButton>{t("print")}</PrintButton>} />
      <article className="mx-auto max-w-3xl rounded-xl border border-line bg-paper p-6 print:max-w-none print:border-0 print:p-0">
        <header className="mb-[4mm] border-b-2 border-sun-400 pb-[2mm]">
          <h2 className="text-[16pt] leading-tight font-extrabold">{heading}</h2>
          <p>{`${place} · ${day}`}</p>
        </header>
        {goals.length > 0 && (
          <section className="mb-[4mm]">
            <h3 className={head}><TwoWords text={t("goals:sign")} own={own} words={asks.sign} /></h3>
            <ul className="list-disc ps-5">{goals.map((goal) => <li key={goal.id}>{goal.sign}</li>)}</ul>
          </section>
        )}
        <section className="mb-[4mm]">
          <h3 className={head}>{t("personSays", { name })}</h3>
          <p><TwoWords text={t("goals:howIsIt")} own={own} words={asks.howIsIt} /></p>
          <ul className="my-[2mm] grid grid-cols-5 gap-[3mm]">
            {FACES.map((face) => (
              <li key={face} className="flex flex-col items-center gap-[1mm] rounded-lg border border-line-strong p-[2mm] text-center text-[9pt] leading-tight">
                <Scene name={`face-${face}`} alt="" size={72} className="rounded-md" />
                <TwoWords text={t(`holder:mood.faces.${face}`)} own={own} words={own?.face[face]} />
              </li>
            ))}
          </ul>
          <Lines count={2} />
        </section>
        {[t("organisationSays"), t("contactPersonSays")].map((who) => <section key={who} className="mb-[4mm]"><h3 className={head}>{who}</h3><Lines count={2} /></section>)}
        <section>
          <h3 className={head}><TwoWords text={t("agreements")} own={own} words={asks.agreed} /></h3>
          <table className="w-full text-start">
            <thead><tr>{[t("what"), t("who"), t("byOn")].map((column, at) => <th key={column} scope="col" className={`border-b border-line-strong py-[1mm] text-start font-semibold ${at === 0 ? "w-3/5" : ""}`}>{column}</th>)}</tr></thead>
            <tbody>{[0, 1, 2, 3].map((row) => <tr key={row}>{[0, 1, 2].map((column) => <td key={column} className="h-[9mm] border-b border-line" />)}</tr>)}</tbody>
          </table>
        </section>
      </article>
    </>
  );
}

function Lines({ count }: { count: number }) {
  return <div aria-hidden>{Array.from({ length: count }, (_, at) => <div key={at} className="h-[9mm] border-b border-line" />)}</div>;
}

import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import { languageName, type LanguageId } from "#app/languages/language.ts";
import { dayPartName } from "#app/suggestions/door-sentences.ts";
import { OTHERS } from "#app/matching/supply.ts";
import { placeName } from "#app/places/place-name.server.ts";
import { municipalitySupply } from "#app/reports/municipality-supply.server.ts";
import { NOT_TOLD, type SupplyAdvice } from "#app/reports/supply-advice.ts";
import { GatePanel, GroupTable, WeekTable } from "#app/reports/supply-tables.tsx";
import { Anchor } from "#app/ui/anchor.tsx";
import { FigureTile } from "#app/ui/figure-tile.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["coordinator"], async ({ context, language, t }) => {
  const { tongues, towns, levels, advice, ...supply } = await municipalitySupply(context);
  const named = (group: string, name: (group: string) => string) => (group === OTHERS ? t("openings:supply.others") : group === NOT_TOLD ? t("openings:supply.notTold") : name(group));
  const tongueName = (id: string) => languageName(id as LanguageId, language);
  const townName = (id: string) => placeName(id) ?? id;
  return {
    ...supply,
    title: t("openings:supply.title"),
    tongues: tongues.map(({ group, buddies, ...row }) => ({ ...row, key: group, name: named(group, tongueName), supply: buddies })),
    towns: towns.map(({ group, spots, ...row }) => ({ ...row, key: group, name: named(group, townName), supply: spots })),
    levels: levels.map(({ group, spots, ...row }) => ({ ...row, key: group, name: named(group, (level) => level), supply: spots })),
    advice: advice.map((each): SupplyAdvice => (each.kind === "tongue" ? { ...each, name: tongueName(each.name) } : each.kind === "town" ? { ...each, name: townName(each.name) } : each)),
  };
});

export default function MunicipalitySupply() {
  const { t } = useTranslation("openings");
  const { placements, buddies, advice, tongues, towns, levels, week, leastPeople } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead title={t("supply.title")} lead={t("supply.lead")} back={{ href: "/municipality", label: t("supply.back") }} actions={<PrintButton>{t("supply.print")}</PrintButton>} />
      <div className="grid grid-cols-2 gap-4 lg:grid-cols-4">
        <FigureTile label={t("supply.forPlacement")} value={String(placements.people)} />
        <FigureTile label={t("supply.noPlacement")} value={String(placements.withoutOption)} tone={placements.withoutOption > 0 ? "sun" : "paper"} />
        <FigureTile label={t("supply.forBuddy")} value={String(buddies.people)} />
        <FigureTile label={t("supply.noBuddy")} value={String(buddies.withoutOption)} tone={buddies.withoutOption > 0 ? "sun" : "paper"} />
      </div>
      <Advice advice={advice} withoutOption={placements.withoutOption + buddies.withoutOption} />
      <section className="mt-10">
        <h2 className="text-xl font-bold">{t("supply.gates")}</h2>
        <p className="mb-3 max-w-prose text-ink-soft">{t("supply.gatesLead")}</p>
        <div className="grid items-start gap-6 lg:grid-cols-2">
          <GatePanel title={t("supply.gatesPlacements")} gates={placements.gates} />
          <GatePanel title={t("supply.gatesBuddies")} gates={buddies.gates} />
        </div>
      </section>
      <div className="mt-10 grid items-start gap-10 xl:grid-cols-2">
        <GroupTable title={t("supply.tongues")} lead={t("supply.tonguesLead")} head={t("supply.tongue")} supplyHead={t("supply.buddiesHead")} rows={tongues} />
        <GroupTable title={t("supply.levels")} lead={t("supply.levelsLead")} head={t("supply.level")} supplyHead={t("supply.spotsHead")} rows={levels} />
        <GroupTable title={t("supply.towns")} lead={t("supply.townsLead")} head={t("supply.town")} supplyHead={t("supply.spotsHead")} rows={towns} />
        <WeekTable week={week} />
      </div>
      <p className="mt-8 text-sm text-ink-soft">{t("supply.small", { count: leastPeople })}</p>
    </>
  );
}

/** What follows from the figures. */
function Advice({ advice, withoutOption }: { advice: readonly SupplyAdvice[]; withoutOption: number }) {
  const { t } = useTranslation("openings");
  return (
    <Panel title={t("supply.todo")} tone="sun" className="mt-6">
      {advice.length === 0 ? (
        <p>{t(withoutOption === 0 ? "supply.todoNone" : "supply.todoNear")}</p>
      ) : (
        <ul className="grid list-disc gap-1.5 ps-5">
          {advice.map((each) => <li key={`${each.kind} ${each.name}`}><AdviceSentence advice={each} /></li>)}
        </ul>
      )}
      {withoutOption > 0 && <p className="mt-3 no-print"><Anchor href="/people?state=waiting">{t("supply.toPeople")}</Anchor></p>}
    </Panel>
  );
}

function AdviceSentence({ advice }: { advice: SupplyAdvice }) {
  const { t } = useTranslation(["openings", "words", "reasons"]);
  const people = t("supply.people", { count: advice.people });
  switch (advice.kind) {
    case "tongue":
      return t("supply.advice.tongue", { name: advice.name, people, buddies: advice.supply === 0 ? t("supply.advice.noBuddies") : t("supply.advice.buddies", { count: advice.supply }) });
    case "week":
      return t("supply.advice.week", { name: dayPartName(advice.name, t), people, spots: advice.supply === 0 ? t("supply.advice.noSpots") : t("supply.advice.spots", { count: advice.supply }) });
    default:
      return t(`supply.advice.${advice.kind}`, { name: advice.name, people });
  }
}

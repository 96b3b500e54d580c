import { useTranslation } from "react-i18next";
import { DataTable } from "#app/ui/data-table.tsx";
import { Scene } from "#app/ui/scenes/scene.tsx";
import { AREA_SCENES } from "./guidance-scenes.ts";
import { LevelDots } from "./level-dots.tsx";
import type { changeOf, Level, LifeArea, Source } from "./life-areas.ts";

type Change = ReturnType<typeof changeOf>;

export interface ScoreLine {
  level: Level;
  /** In words. */
  date: string;
  by: string;
  source: Source;
  /** The name of an instrument that isn't the site's. */
  instrument: string | null;
  old: boolean;
  change: Change;
  note: string | null;
  agreed: string | null;
}

export interface AreaLine {
  area: LifeArea;
  consultant: ScoreLine | null;
  person: ScoreLine | null;
  differs: boolean;
}

const ARROWS = { up: "↗", down: "↘", same: "→" } as const;

/** Thirteen areas as they are now: the consultant's view beside the person's own. Nothing is summed. */
export function LifeAreaProfile({ name, caption, lines }: { name: string; caption: string; lines: readonly AreaLine[] }) {
  const { t } = useTranslation(["lifeAreas", "balance", "holder"]);
  const seen = ({ date, by, source, instrument }: ScoreLine) => (instrument ? t("seenWith", { date, by, source: t(`source.${source}`), instrument }) : t("seen", { date, by, source: t(`source.${source}`) }));
  return (
    <DataTable
      caption={caption}
      rows={lines}
      rowKey={({ area }) => area}
      className="md:[&_td]:py-2! md:[&_th]:py-2! print:text-sm"
      columns={[
        {
          key: "area", head: t("area"), main: true,
          cell: ({ area }) => <span className="flex items-center gap-3"><Scene name={AREA_SCENES[area]} alt="" size={48} className="rounded" />{t(`balance:area.${area}`)}</span>,
        },
        {
          key: "consultant", head: t("consultant"), className: "lg:min-w-100",
          cell: ({ consultant }) => consultant === null ? <span className="text-ink-soft">{t("notSeen")}</span> : (
            <>
              <span className="flex flex-wrap items-center gap-x-3">
                <LevelDots level={consultant.level} />
                {consultant.change && <ChangeWords change={consultant.change} />}
              </span>
              <span className="block text-sm text-ink-soft">{seen(consultant)}</span>
              {consultant.old && <span className="block text-sm font-semibold text-sun-800">{t("old")}</span>}
            </>
          ),
        },
        {
          key: "person", head: t("person", { name }),
          cell: ({ person, differs }) => person === null ? <span className="text-ink-soft">{t("notSeen")}</span> : (
            <span className="flex items-center gap-2.5">
              <Scene name={`face-${person.level}`} alt="" size={48} className="rounded" />
              <span>
                <span className="block font-semibold">{t(`holder:mood.faces.${person.level}`)}{person.change && person.change !== "same" && <ChangeWords change={person.change} />}</span>
                <span className="block text-sm text-ink-soft">{person.date}</span>
                {differs && <span className="block text-sm font-semibold text-sun-800">{t("differs")}</span>}
              </span>
            </span>
          ),
        },
        {
          key: "agreed", head: t("agreedHead"), className: "max-w-72",
          cell: ({ consultant }) => (
            <>
              {consultant?.agreed && <span className="block font-semibold">{consultant.agreed}</span>}
              {consultant?.note && <span className="block">{consultant.note}</span>}
              {!consultant?.agreed && !consultant?.note && "–"}
            </>
          ),
        },
      ]}
    />
  );
}

function ChangeWords({ change }: { change: NonNullable<Change> }) {
  const { t } = useTranslation("lifeAreas");
  return (
    <span className="ms-1 inline-flex items-center gap-1 whitespace-nowrap">
      <span aria-hidden className={change === "down" ? "text-xl text-brick-700" : change === "up" ? "text-xl text-brand-700" : "text-xl text-ink-soft"}>{ARROWS[change]}</span>
      {t(`change.${change}`)}
    </span>
  );
}

export interface TimeLine {
  area: LifeArea;
  /** A level for each of the days, null where the area wasn't looked at. */
  levels: readonly ({ level: Level; change: Change } | null)[];
}

/** How areas went: a column for each day that was looked at, the earliest first. */
export function LifeAreasOverTime({ days, lines }: { days: readonly string[]; lines: readonly TimeLine[] }) {
  const { t } = useTranslation(["lifeAreas", "balance"]);
  return (
    <div className="overflow-x-auto" tabIndex={0} role="group" aria-label={t("overTime")}>
      <table className="w-full text-sm">
        <caption className="sr-only">{t("overTimeCaption")}</caption>
        <thead>
          <tr>
            <th scope="col" className="border-b border-line py-1.5 pe-3 text-start font-semibold">{t("area")}</th>
            {days.map((day) => <th key={day} scope="col" className="border-b border-line px-3 py-1.5 text-start font-normal whitespace-nowrap text-ink-soft">{day}</th>)}
          </tr>
        </thead>
        <tbody>
          {lines.map(({ area, levels }) => (
            <tr key={area}>
              <th scope="row" className="border-b border-line py-1.5 pe-3 text-start font-semibold">{t(`balance:area.${area}`)}</th>
              {levels.map((at, index) => (
                <td key={days[index]} className="border-b border-line px-3 py-1.5 whitespace-nowrap">
                  {at === null ? <span className="text-ink-soft">·</span> : (
                    <span className={at.level <= 2 ? "font-bold text-brick-800" : undefined}>
                      {at.level}
                      {at.change && <ChangeWords change={at.change} />}
                    </span>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

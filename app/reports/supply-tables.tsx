import { useTranslation } from "react-i18next";
import type { DayPart } from "#app/day-parts/day-part.ts";
import { useWeekWords } from "#app/day-parts/week-words.tsx";
import type { BuddyGateName } from "#app/matching/buddies/facts.ts";
import type { PlacementGateName } from "#app/matching/placements/facts.ts";
import { Bar } from "#app/ui/bar.tsx";
import { classes } from "#app/ui/classes.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { cellOf } from "#app/ui/week.ts";

export interface ShownGroup {
  key: string;
  name: string;
  people: number;
  withoutOption: number;
  /** Buddies or spots; null where there is nothing to hold it against. */
  supply: number | null;
}

/** Groups of people against what there is for them. */
export function GroupTable({ title, lead, head, supplyHead, rows }: { title: string; lead: string; head: string; supplyHead: string; rows: readonly ShownGroup[] }) {
  const { t } = useTranslation("openings");
  return (
    <section>
      <h2 className="text-xl font-bold">{title}</h2>
      <p className="mb-3 max-w-prose text-ink-soft">{lead}</p>
      <DataTable
        caption={title}
        rows={rows}
        rowKey={({ key }) => key}
        empty={<p>{t("funnel.nobodyLooks")}</p>}
        columns={[
          { key: "name", head, main: true, cell: (row) => row.name },
          { key: "people", head: t("supply.peopleHead"), numeric: true, cell: (row) => row.people },
          { key: "without", head: t("supply.without"), numeric: true, cell: (row) => row.withoutOption },
          { key: "supply", head: supplyHead, numeric: true, cell: (row) => row.supply ?? "–" },
        ]}
      />
    </section>
  );
}

/** Which conditions remove most pairs of a person and a candidate, and whose last candidate. */
export function GatePanel({ title, gates }: { title: string; gates: readonly { gate: PlacementGateName | BuddyGateName; share: number; lastFor: number }[] }) {
  const { t } = useTranslation(["openings", "reasons"]);
  return (
    <Panel title={title} level={3}>
      {gates.length === 0 && <p>{t("supply.gatesNone")}</p>}
      <ul className="grid gap-3">
        {gates.map(({ gate, share, lastFor }) => (
          <li key={gate}>
            <p className="flex items-baseline justify-between gap-4">
              <span>{t(`reasons:gate.${gate}`)}</span>
              <span className="font-bold tabular-nums">{t("supply.percent", { percent: Math.round(share * 100) })}</span>
            </p>
            <Bar value={share} height={8} />
            {lastFor > 0 && <p className="text-sm text-ink-soft">{t("supply.lastFor", { people: t("supply.people", { count: lastFor }) })}</p>}
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** For each day-part: how many people can come, and how many spots there are. Short ones are marked, and not by colour alone. */
export function WeekTable({ week }: { week: readonly { dayPart: DayPart; people: number; spots: number }[] }) {
  const { t } = useTranslation("openings");
  const { days, parts } = useWeekWords();
  const at = new Map<string, (typeof week)[number]>(week.map((each) => [each.dayPart, each]));
  return (
    <section>
      <h2 className="text-xl font-bold">{t("supply.week")}</h2>
      <p className="mb-3 max-w-prose text-ink-soft">{t("supply.weekLead")}</p>
      <table className="w-full max-w-2xl table-fixed border-separate border-spacing-1">
        <caption className="sr-only">{t("supply.week")}</caption>
        <thead>
          <tr>
            <th scope="col" className="w-10 text-start text-sm font-semibold sm:w-28"><span className="sr-only">{t("supply.day")}</span></th>
            {parts.map((part) => <th key={part.value} scope="col" className="text-center text-sm font-semibold">{part.label}</th>)}
          </tr>
        </thead>
        <tbody>
          {days.map((day) => (
            <tr key={day.value}>
              <th scope="row" className="text-start text-sm font-semibold">
                <span aria-hidden className="sm:hidden">{day.short}</span>
                <span className="max-sm:sr-only">{day.label}</span>
              </th>
              {parts.map((part) => {
                const { people, spots } = at.get(cellOf(day, part))!;
                const short = spots < people;
                return (
                  <td key={part.value} className={classes("rounded-md border p-1.5 text-center text-xs leading-snug tabular-nums sm:text-sm", short ? "border-2 border-sun-400 bg-sun-50 font-semibold" : "border-line bg-paper")}>
                    <span className="block">{t("supply.weekPeople", { count: people })}</span>
                    <span className="block">{t("supply.weekSpots", { count: spots })}</span>
                    {short && <span className="block text-xs text-sun-800">{t("supply.weekShort")}</span>}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Anchor } from "#app/ui/anchor.tsx";
import { Bar } from "#app/ui/bar.tsx";
import { Button } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import type { PlanShown } from "./cohort-plan.ts";
import { useWeeks } from "./plan-badges.tsx";

interface Partner {
  id: string;
  /** Null where it is no longer to be seen. */
  name: string | null;
  organisation: string | null;
  /** 0 to 1. */
  score: number;
}

export interface ShownRow {
  holderId: string;
  name: string;
  firstName: string;
  weeks: number;
  partner: Partner | null;
  firstCome: Partner | null;
  ownBest: Partner | null;
  leftReason: "no-option" | "outcompeted" | "stopped" | null;
  matchId: string | null;
  /** Why it was refused, in words. */
  refusal: string | null;
}

type Kind = "placement" | "buddy";

const percent = (share: number) => Math.round(share * 100);

/** Who, and how long this person waits. */
function Holder({ row }: { row: ShownRow }) {
  const { t } = useTranslation("plans");
  const weeks = useWeeks();
  return (
    <>
      <Anchor href={`/people/${row.holderId}`}>{row.name}</Anchor>
      <span className="block text-sm font-normal text-ink-soft">{t("plan.waits", { weeks: weeks(row.weeks) })}</span>
    </>
  );
}

function Score({ value }: { value: number }) {
  const { t } = useTranslation("plans");
  return (
    <span className="block w-24">
      <span className="font-bold tabular-nums">{t("plan.percent", { percent: percent(value) })}</span>
      <Bar value={value} height={8} />
    </span>
  );
}

function Other({ partner, than }: { partner: Partner | null; than: Partner }) {
  const { t } = useTranslation("plans");
  if (!partner) return <span className="text-ink-soft">{t("plan.nothing")}</span>;
  if (partner.id === than.id) return <span className="text-ink-soft">{t("plan.same")}</span>;
  return (
    <>
      {partner.name ?? t("plan.unknownPartner")}
      <span className="block text-sm text-ink-soft">{t("plan.percent", { percent: percent(partner.score) })}</span>
    </>
  );
}

/** Pairs of a plan with what else there would be for this person, and what can be done with them. */
export function PlanPairs({ kind, shown, rows, empty }: { kind: Kind; shown: PlanShown; rows: readonly ShownRow[]; empty: ReactNode }) {
  const { t } = useTranslation("plans");
  const pairs = rows.flatMap((row) => (row.partner ? [{ ...row, partner: row.partner }] : []));
  return (
    <DataTable
      caption={t("plan.rowsCaption")}
      rows={pairs}
      rowKey={(row) => row.holderId}
      empty={empty}
      columns={[
        { key: "holder", head: t("plan.holder"), main: true, cell: (row) => <Holder row={row} /> },
        {
          key: "partner", head: t(`plan.partner.${kind}`),
          cell: (row) => (
            <>
              <Anchor href={`/people/${row.holderId}/suggestions/${kind}/${row.partner.id}`} className="font-semibold underline decoration-brand-400 underline-offset-4" aria-label={`${t("plan.look")}: ${row.name}, ${row.partner.name ?? t("plan.unknownPartner")}`}>
                {row.partner.name ?? t("plan.unknownPartner")}
              </Anchor>
              {row.partner.organisation && <span className="block text-sm text-ink-soft">{row.partner.organisation}</span>}
            </>
          ),
        },
        { key: "score", head: t("plan.score"), cell: (row) => <Score value={row.partner.score} /> },
        { key: "firstCome", head: t("plan.firstCome"), cell: (row) => <Other partner={row.firstCome} than={row.partner} /> },
        { key: "ownBest", head: t("plan.ownBest"), cell: (row) => <Other partner={row.ownBest} than={row.partner} /> },
        ...(shown === "refused" ? [{ key: "why", head: t("plan.why"), cell: (row: (typeof pairs)[number]) => row.refusal }] : [{ key: "decide", head: t("plan.decide"), actions: true, cell: (row: (typeof pairs)[number]) => <Decide kind={kind} shown={shown} row={row} /> }]),
      ]}
    />
  );
}

function Decide({ kind, shown, row }: { kind: Kind; shown: PlanShown; row: ShownRow }) {
  const { t } = useTranslation("plans");
  if (shown === "accepted") return row.matchId && <Anchor href={`/matches/${row.matchId}`} className="font-semibold text-brand-800 underline underline-offset-4">{t("plan.toMatch")}</Anchor>;
  const about = `: ${row.name}`;
  return (
    <Form method="post" className="flex flex-wrap gap-2 md:justify-end lg:flex-nowrap" preventScrollReset>
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="holderId" value={row.holderId} />
      {shown === "open" ? (
        <>
          <Button name="intent" value="accept" size="small" className="whitespace-nowrap" aria-label={t("plan.accept") + about}>{t("plan.accept")}</Button>
          <Button name="intent" value="set-aside" size="small" look="secondary" className="whitespace-nowrap" aria-label={t("plan.aside") + about}>{t("plan.aside")}</Button>
        </>
      ) : (
        <Button name="intent" value="bring-back" size="small" look="secondary" className="whitespace-nowrap" aria-label={t("plan.bringBack") + about}>{t("plan.bringBack")}</Button>
      )}
    </Form>
  );
}

/** Who is left without, and why. */
export function PlanWithout({ kind, rows }: { kind: Kind; rows: readonly ShownRow[] }) {
  const { t } = useTranslation("plans");
  return (
    <DataTable
      caption={t("plan.withoutCaption")}
      rows={rows}
      rowKey={(row) => row.holderId}
      columns={[
        { key: "holder", head: t("plan.holder"), main: true, cell: (row) => <Holder row={row} /> },
        {
          key: "why", head: t("plan.why"),
          cell: (row) => (
            <>
              {row.leftReason && t(`plan.left.${row.leftReason}`)}
              {row.ownBest && ` ${t("plan.leftBest", { name: row.ownBest.name ?? t("plan.unknownPartner"), percent: percent(row.ownBest.score) })}`}
            </>
          ),
        },
        {
          key: "look", head: t("plan.others"), actions: true,
          cell: (row) => {
            const near = row.leftReason === "no-option";
            const label = t(near ? "plan.nearMisses" : "plan.others");
            const href = `/people/${row.holderId}/suggestions${near ? `/near#near-${kind === "buddy" ? "buddies" : "placements"}` : `?kind=${kind}`}`;
            return <Anchor href={href} className="font-semibold text-brand-800 underline underline-offset-4" aria-label={`${label}: ${row.name}`}>{label}</Anchor>;
          },
        },
      ]}
    />
  );
}

import { useTranslation } from "react-i18next";
import { SHORTLIST_SIZES } from "#app/matching/plan/shortlists.ts";
import type { PlanSummary, ScarceOption } from "#app/matching/plan/plan.ts";
import { DataTable } from "#app/ui/data-table.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { Panel } from "#app/ui/panel.tsx";

const percent = (share: number) => Math.round(share * 100);

export interface PlanFiguresProps {
  summary: Pick<PlanSummary, "plan" | "firstCome" | "ownBest" | "proof" | "stopped">;
  /** How many took part. */
  people: number;
}

/** What a plan brings beside two simpler ways, and the proof that it can't be better. */
export function PlanFigures({ summary, people }: PlanFiguresProps) {
  const { t } = useTranslation("plans");
  const { proof, stopped } = summary;
  const ways = ["plan", "firstCome", "ownBest"] as const;
  const share = (way: (typeof ways)[number], value: number) => (summary[way].placed === 0 ? t("plan.nobody") : t("plan.percent", { percent: percent(value) }));
  return (
    <Panel title={t("plan.figures")} lead={t("plan.figuresText", { people, plan: summary.plan.placed, firstCome: summary.firstCome.placed, ownBest: summary.ownBest.placed })}>
      <DataTable
        caption={t("plan.figuresCaption")}
        rows={ways}
        rowKey={(way) => way}
        columns={[
          { key: "way", head: t("plan.way"), main: true, cell: (way) => t(`plan.ways.${way}`) },
          { key: "placed", head: t("plan.placed"), numeric: true, cell: (way) => <Strong when={way === "plan"}>{summary[way].placed}</Strong> },
          { key: "mean", head: t("plan.mean"), numeric: true, cell: (way) => <Strong when={way === "plan"}>{share(way, summary[way].mean)}</Strong> },
          { key: "lowest", head: t("plan.lowest"), numeric: true, cell: (way) => <Strong when={way === "plan"}>{share(way, summary[way].lowestTenth)}</Strong> },
        ]}
      />
      <p className="mt-4 font-semibold">{t(stopped || proof.gap > 0 ? "plan.notProven" : proof.allPairs ? "plan.proven" : "plan.provenOnLists")}</p>
      {!stopped && (
        <Disclosure label={t("plan.proof")}>
          <div className="grid max-w-prose gap-2 text-ink-soft">
            <p>{t("plan.proofText", { gap: proof.gap })}</p>
            <p>{proof.allPairs ? t("plan.proofAll") : t("plan.proofLists", { ...SHORTLIST_SIZES })}</p>
            {proof.placedAbove !== null && <p>{t("plan.proofAbove", { placed: proof.placedAbove })}</p>}
          </div>
        </Disclosure>
      )}
    </Panel>
  );
}

function Strong({ when, children }: { when: boolean; children: string | number }) {
  return when ? <strong className="text-lg">{children}</strong> : <>{children}</>;
}

/** Without these nobody would look further. */
const SHOWN = 4;

/** Where one more spot would help, in words. */
export function ScarceOptions({ kind, scarce }: { kind: "placement" | "buddy"; scarce: readonly (Pick<ScarceOption, "optionId" | "capacity" | "price" | "wanted"> & { name: string | null })[] }) {
  const { t } = useTranslation("plans");
  if (scarce.length === 0) return null;
  const list = (some: typeof scarce) => (
    <ul className="grid gap-3">
      {some.map(({ optionId, name: known, price, capacity, wanted }) => {
        const name = known ?? t("plan.unknownPartner");
        return (
          <li key={optionId}>
            <p className="font-semibold">{price.people > 0 ? t(`plan.scarcePeople.${kind}`, { name, count: price.people }) : t(`plan.scarceScore.${kind}`, { name, points: Math.max(1, percent(price.score)) })}</p>
            <p className="text-sm text-ink-soft">{t("plan.scarceWanted", { capacity, count: wanted })}</p>
          </li>
        );
      })}
    </ul>
  );
  return (
    <Panel title={t("plan.scarce")} lead={t("plan.scarceLead")}>
      {list(scarce.slice(0, SHOWN))}
      {scarce.length > SHOWN && <Disclosure label={t("plan.scarceMore")} className="mt-3">{list(scarce.slice(SHOWN))}</Disclosure>}
    </Panel>
  );
}

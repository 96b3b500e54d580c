import { useLoaderData } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { pageFor } from "#app/access/guard.server.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { type LanguageId, languageName } from "#app/languages/language.ts";
import { ROUNDS } from "#app/matching/even-handedness.ts";
import { type DimensionReport, evenHandednessReport, type KindReport } from "#app/reports/even-handedness.server.ts";
import type { Dimension } from "#app/reports/even-handedness-groups.ts";
import { Badge } from "#app/ui/badge.tsx";
import { ButtonLink } from "#app/ui/button.tsx";
import { DataTable } from "#app/ui/data-table.tsx";
import { Disclosure } from "#app/ui/disclosure.tsx";
import { EmptyState } from "#app/ui/empty-state.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { PageHead } from "#app/ui/page-head.tsx";
import { PrintButton } from "#app/ui/print-button.tsx";

export { meta } from "#app/ui/page-title.ts";

export const loader = pageFor(["coordinator"], async ({ context, actor, t }) => ({ title: t("weights:fair.title"), reports: await evenHandednessReport({ ...context, actor }) }));

const percent = (share: number) => Math.round(share * 100);

export default function EvenHandedness() {
  const { t } = useTranslation(["weights", "navigation", "site"]);
  const { reports } = useLoaderData<typeof loader>();
  const tests = reports.map((report) => report.tests).join(" + ");
  return (
    <>
      <PageHead title={t("fair.title")} lead={t("fair.lead")} back={{ href: "/municipality", label: t("navigation:home") }} actions={<PrintButton>{t("fair.print")}</PrintButton>} />
      <div className="grid gap-10">
        {reports.map((report) => <Kind key={report.kind} report={report} />)}
        <Disclosure label={t("fair.testTitle")}>
          <p className="max-w-prose">{t("fair.testText", { rounds: ROUNDS, tests })}</p>
        </Disclosure>
      </div>
    </>
  );
}

function Kind({ report }: { report: KindReport }) {
  const { t } = useTranslation("weights");
  const groupName = useGroupNames();
  const measured = report.dimensions.some(({ groups }) => groups.length > 0);
  return (
    <section aria-labelledby={report.kind} className="grid gap-5">
      <div>
        <h2 id={report.kind} className="text-xl font-bold">{t(`fair.${report.kind}`)}</h2>
        <p className="text-ink-soft">{t(report.kind === "buddies" ? "fair.peopleBuddies" : "fair.people", { count: report.people })}</p>
      </div>
      {report.people === 0 && <EmptyState title={t("fair.nobody")} />}
      {report.warnings.length > 0 && (
        <Notice tone="warning" title={t("fair.warningTitle", { count: report.warnings.length })}>
          <ul className="mt-1 grid list-disc gap-1 ps-5">
            {report.warnings.map((group) => (
              <li key={`${group.dimension} ${group.group}`}>
                <b>{groupName(group.dimension as Dimension, group.group)}</b>
                {`: ${t("fair.warningBest", { own: percent(group.best.group), others: percent(group.best.others) })} ${t("fair.warningList", { own: percent(group.onList.group), others: percent(group.onList.others) })}`}
              </li>
            ))}
          </ul>
          <p className="mt-2">{`${t("fair.warningMeans")} ${t("fair.warningNot")}`}</p>
          <p className="mt-2 font-semibold">{t("fair.warningDo")}</p>
          <ButtonLink href="/municipality/supply" look="secondary" size="small" className="mt-2 no-print">{t("fair.supply")}</ButtonLink>
        </Notice>
      )}
      {measured && report.warnings.length === 0 && <Notice tone="success">{t("fair.allGood")}</Notice>}
      {report.people > 0 && report.dimensions.map((dimension) => <Groups key={dimension.dimension} report={dimension} kind={t(`fair.${report.kind}`)} />)}
    </section>
  );
}

function Groups({ report, kind }: { report: DimensionReport; kind: string }) {
  const { t } = useTranslation("weights");
  const groupName = useGroupNames();
  const { dimension, groups, small } = report;
  const name = t(`fair.dimension.${dimension}`);
  const remarks = [
    groups.length === 0 && !small.nearlyAll && t("fair.noneCompared"),
    small.nearlyAll && t("fair.nearlyAll"),
    small.groups > 0 && (small.people === null ? t("fair.tooSmallFew", { count: small.groups }) : t("fair.tooSmall", { count: small.groups, people: small.people })),
    small.untold !== null && small.untold > 0 && t("fair.untold", { count: small.untold }),
  ].filter((remark) => typeof remark === "string");
  return (
    <section aria-label={`${kind}: ${name}`} className="keep-together grid gap-2">
      <h3 className="font-bold">{name}</h3>
      {groups.length > 0 && (
        <DataTable
          caption={t("fair.caption", { dimension: name, kind: kind.toLocaleLowerCase() })}
          rows={groups} rowKey={({ group }) => group}
          columns={[
            { key: "group", head: t("fair.group"), main: true, cell: ({ group }) => groupName(dimension, group) },
            { key: "people", head: t("fair.groupPeople"), numeric: true, cell: ({ people }) => people },
            { key: "best", head: t("fair.best"), numeric: true, cell: ({ best }) => `${percent(best.group)}%` },
            { key: "bestOthers", head: t("fair.bestOthers"), numeric: true, cell: ({ best }) => `${percent(best.others)}%` },
            { key: "onList", head: t("fair.onList"), numeric: true, cell: ({ onList }) => `${percent(onList.group)}%` },
            { key: "onListOthers", head: t("fair.onListOthers"), numeric: true, cell: ({ onList }) => `${percent(onList.others)}%` },
            { key: "mark", head: t("fair.mark"), cell: ({ fallsBehind }) => (fallsBehind ? <Badge tone="warning">{t("fair.behind")}</Badge> : <span className="text-sm text-ink-soft">{t("fair.alike")}</span>) },
          ]}
        />
      )}
      {remarks.map((remark) => <p key={remark} className="text-sm text-ink-soft">{remark}</p>)}
    </section>
  );
}

/** What a group is called: a language, woman or man, an age band. */
function useGroupNames(): (dimension: Dimension, group: string) => string {
  const { t, i18n } = useTranslation(["weights", "words"]);
  return (dimension, group) => {
    if (dimension === "language") return languageName(group as LanguageId, i18n.language as InterfaceLanguage);
    if (dimension === "gender") return t(`words:gender.${group as "woman" | "man" | "other"}`);
    const [from, to] = group.split("-");
    if (to === undefined) return t("weights:fair.from55");
    return from === "0" ? t("weights:fair.under18") : t("weights:fair.band", { from, to });
  };
}

import { useTranslation } from "react-i18next";
import { Anchor } from "#app/ui/anchor.tsx";
import { Notice } from "#app/ui/notice.tsx";
import { Panel } from "#app/ui/panel.tsx";
import { type PriorityLine, PriorityList } from "./priority-list.tsx";

/** On the person's page: how many hours suit now, what comes first, and whether the scales wait. */
export function GuidancePanel({ id, hours, revisit, now }: { id: string; hours: number | null; revisit: boolean; now: readonly PriorityLine[] }) {
  const { t } = useTranslation("balanceTalk");
  return (
    <Panel title={t("panel")}>
      {revisit && <Notice tone="warning" className="mb-3">{t("revisit")}</Notice>}
      <p className="font-semibold">{hours === null ? t("panelNone") : t("panelHours", { count: hours })}</p>
      {now.length > 0 && <div className="mt-3"><PriorityList priorities={now} size={56} /></div>}
      <p className="mt-3"><Anchor href={`/people/${id}/balance`}>{t("panelOpen")}</Anchor></p>
    </Panel>
  );
}

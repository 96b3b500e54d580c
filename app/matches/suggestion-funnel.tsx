import { useTranslation } from "react-i18next";
import type { BuddyRanking } from "#app/matching/buddies/rank-buddies.ts";
import type { PlacementRanking } from "#app/matching/placements/rank-placements.ts";
import { Panel } from "#app/ui/panel.tsx";

/** How many candidates each gate removed, in order: why somebody is, or isn't, suggested. */
export function SuggestionFunnel({ funnel }: { funnel: PlacementRanking["funnel"] | BuddyRanking["funnel"] }) {
  const { t } = useTranslation(["consultant", "reasons"]);
  const removing = funnel.gates.filter((gate) => gate.removed > 0);
  const left = funnel.gates.at(-1)?.left ?? funnel.total;
  return (
    <Panel title={t("suggestions.funnelTitle")} className="mt-8">
      <ol className="grid gap-1">
        <li>{t("suggestions.funnelTotal", { count: funnel.total })}</li>
        {removing.map((gate) => (
          <li key={gate.gate}>{t("suggestions.funnelRemoved", { count: gate.removed, reason: t(`reasons:gate.${gate.gate}`) })}</li>
        ))}
        <li className="font-bold">{t("suggestions.funnelLeft", { count: left })}</li>
      </ol>
    </Panel>
  );
}

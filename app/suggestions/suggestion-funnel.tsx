import { useTranslation } from "react-i18next";
import type { BuddyRanking } from "#app/matching/buddies/rank-buddies.ts";
import type { PlacementRanking } from "#app/matching/placements/rank-placements.ts";
import { Panel } from "#app/ui/panel.tsx";
import { FunnelSteps } from "./funnel-steps.tsx";

/** How many candidates each gate removed, in order: why somebody is, or isn't, suggested. */
export function SuggestionFunnel({ funnel }: { funnel: PlacementRanking["funnel"] | BuddyRanking["funnel"] }) {
  const { t } = useTranslation(["consultant", "reasons"]);
  const removing = funnel.gates.filter((gate) => gate.removed > 0);
  return (
    <Panel title={t("suggestions.funnelTitle")} className="mt-8">
      <FunnelSteps
        total={funnel.total}
        start={t("suggestions.funnelTotal", { count: funnel.total })}
        steps={removing.map(({ gate, removed, left }) => ({ key: gate, left, text: t("suggestions.funnelRemoved", { count: removed, reason: t(`reasons:gate.${gate}`) }) }))}
        end={t("suggestions.funnelLeft", { count: funnel.gates.at(-1)?.left ?? funnel.total })}
      />
    </Panel>
  );
}

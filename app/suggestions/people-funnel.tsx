import { useTranslation } from "react-i18next";
import type { BuddyGateName } from "#app/matching/buddies/facts.ts";
import type { Funnel } from "#app/matching/explanation.ts";
import type { PlacementGateName } from "#app/matching/placements/facts.ts";
import { FunnelSteps } from "./funnel-steps.tsx";

/** How many people each gate removed, in order, seen from a placement or a buddy. */
export function PeopleFunnel({ funnel }: { funnel: Funnel<PlacementGateName> | Funnel<BuddyGateName> }) {
  const { t } = useTranslation(["openings", "reasons"]);
  if (funnel.total === 0) return <p>{t("funnel.nobodyLooks")}</p>;
  const removing = funnel.gates.filter((gate) => gate.removed > 0);
  return (
    <FunnelSteps
      total={funnel.total}
      start={t("funnel.total", { count: funnel.total })}
      steps={removing.map(({ gate, removed, left }) => ({ key: gate, left, text: t("funnel.removed", { count: removed, reason: t(`reasons:gate.${gate}`) }) }))}
      end={t("funnel.left", { count: funnel.gates.at(-1)?.left ?? funnel.total })}
    />
  );
}

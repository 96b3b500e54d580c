import { useTranslation } from "react-i18next";
import { Badge, type BadgeTone } from "#app/ui/badge.tsx";
import type { PlanState } from "./cohort-plan.ts";

const TONES: Readonly<Record<PlanState, BadgeTone>> = { running: "info", done: "success", stopped: "warning", failed: "danger" };

/** Where a plan stands. */
export function PlanStateBadge({ state }: { state: PlanState }) {
  const { t } = useTranslation("plans");
  return <Badge tone={TONES[state]}>{t(`states.${state}`)}</Badge>;
}

/** How long someone waits, in whole weeks. */
export function useWeeks() {
  const { t } = useTranslation("plans");
  return (weeks: number) => (weeks === 0 ? t("weeksNone") : t("weeks", { count: weeks }));
}

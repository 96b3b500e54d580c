import { useTranslation } from "react-i18next";
import { formatList } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import type { BuddyCriterionName } from "#app/matching/buddies/facts.ts";
import type { PlacementCriterionName } from "#app/matching/placements/facts.ts";
import type { WeightChange, WeightSets } from "./weight-changes.ts";

/** What criteria are called, and what they measure. */
export function useWeightWords() {
  const { t, i18n } = useTranslation(["weights", "reasons", "howItWorks"]);
  const name = (criterion: string) => t(`reasons:criterion.${criterion as PlacementCriterionName | BuddyCriterionName}`);
  const sentence = (kind: keyof WeightSets, criterion: string) =>
    kind === "placements" ? t(`howItWorks:placementCriteria.${criterion as PlacementCriterionName}`) : t(`howItWorks:buddyCriteria.${criterion as BuddyCriterionName}`);
  const changed = ({ kind, criterion, from, to }: WeightChange) =>
    t("weights:change", { criterion: `${name(criterion)} (${t(`weights:kind.${kind}`)})`, from: from ?? "–", to: to ?? "–" });
  return { name, sentence, changed, allChanged: (changes: readonly WeightChange[]) => formatList(changes.map(changed), i18n.language as InterfaceLanguage) };
}

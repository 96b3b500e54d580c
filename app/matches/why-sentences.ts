import type { TFunction } from "i18next";
import { formatList } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import type { PlacementExplanation } from "#app/matching/placements/rank-placements.ts";
import { GOALS, type Sector, SECTORS, type Task, WORK_STYLES } from "#app/placements/placement.ts";

export type WhyT = TFunction<["site", "holder", "words", "card"]>;

/** More than this is not read. */
const SENTENCES = 4;

/** A criterion speaks for a placement from here on. */
const FOR = 0.5;

/**
 * Why a person sees this card, to that person: what speaks for it, weightiest first, in short sentences. What speaks
 * against it or isn't known is for the talk with the contact person. `minutes` is the travel time that the card shows.
 */
export function whySentences(explanation: PlacementExplanation, minutes: number | null, t: WhyT, language: InterfaceLanguage): string[] {
  return explanation.criteria
    .filter((reason) => reason.value !== null && reason.value >= FOR)
    .toSorted((a, b) => b.contribution - a.contribution)
    .flatMap((reason) => whySentence(reason, minutes, t, language) ?? [])
    .slice(0, SENTENCES);
}

function whySentence(reason: PlacementExplanation["criteria"][number], minutes: number | null, t: WhyT, language: InterfaceLanguage): string | null {
  switch (reason.criterion) {
    case "ownChoice":
      return t("holder:why.heart");
    case "goal": {
      const { shares, offers } = reason.facts;
      if (!shares) return null;
      const goal = best(GOALS, (each) => shares[each] * offers[each]);
      return t("holder:why.goal", { goal: t(`words:goal.${goal}`) });
    }
    case "workStyle": {
      const { holder, placement } = reason.facts;
      if (!holder || !placement) return null;
      const style = best(WORK_STYLES, (each) => Math.min(holder[each], placement[each]));
      return t("holder:why.workStyle", { style: t(`words:workStyle.${style}`) });
    }
    case "interest": {
      const shared = [...reason.facts.sharedTasks, ...reason.facts.sharedSectors].slice(0, 3);
      const isSector = (key: string): key is Sector => (SECTORS as readonly string[]).includes(key);
      return shared.length > 0 ? t("holder:why.interest", { list: formatList(shared.map((key) => (isSector(key) ? t(`words:sector.${key}`) : t(`words:task.${key as Task}`))), language) }) : null;
    }
    case "languageStep":
      return reason.facts.steps === null ? null : t(reason.facts.steps > 0 ? "holder:why.languageStep" : "holder:why.language");
    case "time":
      return t("holder:why.time");
    case "travel":
      return minutes === null ? null : t("holder:why.travel", { minutes: t("card:minutes", { count: minutes }) });
    case "balance":
      return t("holder:why.balance");
    case "welcome":
      return reason.facts.namedGuide ? t("holder:why.welcome") : null;
  }
}

/** The one of the list that counts most; the first of equals. */
function best<Name>(names: readonly Name[], count: (name: Name) => number): Name {
  return names.reduce((most, each) => (count(each) > count(most) ? each : most));
}

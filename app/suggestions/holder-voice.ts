/** Why a person sees a card or gets a buddy, to that person: short sentences, in the own language. */
import type { TFunction } from "i18next";
import { dutchRank } from "#app/languages/level.ts";
import type { BuddyExplanation } from "#app/matching/buddies/rank-buddies.ts";
import type { PlacementExplanation } from "#app/matching/placements/rank-placements.ts";
import { roundedMinutes } from "#app/places/travel.ts";
import { GOALS, WORK_STYLES } from "#app/placements/placement.ts";
import { best, type BuddyReason, dayPartNames, interestNames, nearKm, type PlacementReason, type Said, tongues, type Voice } from "./voice.ts";

export type HolderT = TFunction<["site", "holder", "words", "card"]>;

/** More than this is not read. */
const SENTENCES = 4;

/** A criterion speaks for a placement from here on. */
const FOR = 0.5;

/** Own words said back, at most. */
const NOES = 2;

/**
 * Why a person sees this card: what speaks for it, weightiest first. What else speaks against it or isn't known is for the
 * talk with the contact person, but what the person said of other cards is said back, last. `minutes` is the travel time
 * that the card shows.
 */
export function whySentences(explanation: Pick<PlacementExplanation, "criteria">, minutes: number | null, voice: Voice<HolderT>): string[] {
  const speaking = explanation.criteria
    .filter((reason) => reason.value !== null && reason.value >= FOR)
    .toSorted((a, b) => b.contribution - a.contribution)
    .flatMap((reason) => whySentence(reason, minutes, voice) ?? [])
    .slice(0, SENTENCES);
  return [...speaking, ...explanation.criteria.flatMap((reason) => noSentence(reason, voice) ?? []).slice(0, NOES)];
}

function whySentence(reason: PlacementReason, minutes: number | null, voice: Voice<HolderT>): string | null {
  const { t } = voice;
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
      return shared.length > 0 ? t("holder:why.interest", { list: interestNames(shared, voice) }) : null;
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
    default:
      return unsaid(reason);
  }
}

/** What the person said of another card, where it counted for this one. */
function noSentence(reason: PlacementReason, { t }: Voice<HolderT>): string | null {
  switch (reason.criterion) {
    case "interest":
      return reason.facts.otherWork ? t("holder:why.said", { reason: t("words:notForMe.other-work") }) : null;
    case "languageStep":
      return reason.facts.tooMuchDutch ? t("holder:why.said", { reason: t("words:notForMe.too-much-dutch") }) : null;
    case "time":
      return reason.facts.otherTimes ? t("holder:why.said", { reason: t("words:notForMe.other-times") }) : null;
    case "travel": {
      const { minutes, tooFarMinutes } = reason.facts;
      if (minutes === null || tooFarMinutes === undefined || minutes < tooFarMinutes) return null;
      return t("holder:why.saidTooFar", { minutes: t("card:minutes", { count: roundedMinutes(tooFarMinutes) }) });
    }
    case "balance":
      return reason.facts.tooHeavy ? t("holder:why.said", { reason: t("words:notForMe.too-heavy") }) : null;
    case "ownChoice":
    case "goal":
    case "workStyle":
    case "welcome":
      return null;
    default:
      return unsaid(reason);
  }
}

/** From here on a buddy can help with Dutch. */
const HELPS_WITH_DUTCH = dutchRank("B2");

/** Why this buddy: what the two have in common. Nothing of the buddy's age, family, wishes or address. */
export function whyBuddySentences(explanation: Pick<BuddyExplanation, "criteria">, voice: Voice<HolderT>): Said[] {
  return explanation.criteria
    .toSorted((a, b) => b.contribution - a.contribution)
    .flatMap((reason) => {
      const text = whyBuddySentence(reason, voice);
      return text === null ? [] : [{ criterion: reason.criterion, text }];
    })
    .slice(0, SENTENCES);
}

function whyBuddySentence(reason: BuddyReason, voice: Voice<HolderT>): string | null {
  const { t, language } = voice;
  switch (reason.criterion) {
    case "motherTongue": {
      const { by } = reason.facts;
      const languages = tongues(reason.facts.languages, language);
      if (by === null || by === "none" || languages === "") return null;
      return by === "mother-tongue" ? t("holder:whyBuddy.sameLanguage", { languages }) : t("holder:whyBuddy.understood", { languages });
    }
    case "bridge": {
      const { dutch } = reason.facts;
      return dutch !== null && dutchRank(dutch) >= HELPS_WITH_DUTCH ? t("holder:whyBuddy.dutch") : null;
    }
    case "near": {
      const km = nearKm(reason.facts.km);
      return km === null ? null : t("holder:whyBuddy.near", { km });
    }
    case "time":
      return reason.facts.shared ? t("holder:whyBuddy.time", { dayParts: dayPartNames(reason.facts.shared, voice) }) : null;
    case "interests":
      return reason.facts.shared.length > 0 ? t("holder:whyBuddy.interests", { list: interestNames(reason.facts.shared.slice(0, 3), voice) }) : null;
    case "lifeStage":
    case "preparation":
      return null;
    default:
      return unsaid(reason);
  }
}

/** A new criterion doesn't compile until it has its sentence, or none. */
function unsaid(_reason: never): null {
  return null;
}

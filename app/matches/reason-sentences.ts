/** The matcher's facts as sentences for a consultant. Numbers and unknowns are said; nothing is left out. */
import type { TFunction } from "i18next";
import { formatList, formatNumber } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import { type LanguageId, languageName } from "#app/languages/language.ts";
import type { BuddyExplanation } from "#app/matching/buddies/rank-buddies.ts";
import type { PlacementExplanation } from "#app/matching/placements/rank-placements.ts";
import { CAPACITIES } from "#app/status-holders/status-holder.ts";
import { GOALS, OFFERS, type Sector, SECTORS, STRAINS, type Task } from "#app/placements/placement.ts";

export type ReasonsT = TFunction<["reasons", "words"]>;

type CriterionReason = (PlacementExplanation | BuddyExplanation)["criteria"][number];

interface Voice {
  t: ReasonsT;
  language: InterfaceLanguage;
}

const percent = (share: number) => Math.round(share * 100);

function tongues(ids: readonly LanguageId[], { language }: Voice): string {
  return formatList(ids.map((id) => languageName(id, language)), language);
}

function interestNames(keys: readonly string[], { t, language }: Voice): string {
  const isSector = (key: string): key is Sector => (SECTORS as readonly string[]).includes(key);
  return formatList(keys.map((key) => (isSector(key) ? t(`words:sector.${key}`) : t(`words:task.${key as Task}`))), language);
}

/** What one criterion found, in one sentence. */
export function criterionSentence(reason: CriterionReason, voice: Voice): string {
  const { t, language } = voice;
  if (reason.value === null) return reason.criterion === "ownChoice" ? t("says.noHeart") : t("says.unknown");
  switch (reason.criterion) {
    case "ownChoice":
      return t("says.heart");
    case "goal": {
      const { shares, offers } = reason.facts;
      const wanted = GOALS.filter((goal) => (shares?.[goal] ?? 0) > 0);
      return t("says.goal", {
        wants: formatList(wanted.map((goal) => t("says.goalShare", { goal: t(`words:goal.${goal}`), percent: percent(shares![goal]) })), language),
        offers: formatList(wanted.map((goal) => t("says.goalOffer", { goal: t(`words:goal.${goal}`), offer: t(`words:offer.${OFFERS[offers[goal] * 2]!}`) })), language),
      });
    }
    case "workStyle":
      return t("says.workStyle", { percent: percent(reason.value) });
    case "interest": {
      const shared = [...reason.facts.sharedSectors, ...reason.facts.sharedTasks];
      return shared.length > 0 ? t("says.sharedInterests", { list: interestNames(shared, voice) }) : t("says.noSharedInterests");
    }
    case "languageStep": {
      const { asks, speaks, steps } = reason.facts;
      const key = steps === null || steps === 0 ? "says.languageSame" : steps === 1 ? "says.languageStepUp" : steps < 0 ? "says.languageBelow" : "says.languageFar";
      return t(key, { asks, speaks: speaks ?? asks });
    }
    case "time":
      return "needed" in reason.facts
        ? t("says.sharedDayParts", { count: reason.facts.sharedCount ?? 0, needed: reason.facts.needed })
        : t("says.buddyDayParts", { count: reason.facts.sharedCount ?? 0 });
    case "travel": {
      const { minutes, mode, limitMinutes } = reason.facts;
      const facts = { minutes: Math.max(1, Math.round(minutes ?? 0)), mode: mode ? t(`words:travelMode.${mode}`) : "", limit: limitMinutes ?? 0 };
      return limitMinutes === null ? t("says.travelNoLimit", facts) : t("says.travel", facts);
    }
    case "balance": {
      const { strain, capacity } = reason.facts;
      return t("says.balance", { strain: t(`words:strain.${STRAINS[strain! - 1]!}`), capacity: t(`words:capacity.${CAPACITIES[capacity! - 1]!}`) });
    }
    case "welcome": {
      const told = (["trained", "namedGuide", "firstLook"] as const).filter((part) => reason.facts[part]);
      return sentence(told.length > 0 ? formatList(told.map((part) => t(`says.${part}`)), language) : t("says.nothingYet"));
    }
    case "motherTongue": {
      const { by, languages } = reason.facts;
      if (by === "mother-tongue") return t("says.sameMotherTongue", { languages: tongues(languages, voice) });
      if (by === "understood") return t("says.understood", { languages: tongues(languages, voice) });
      if (by === "fluent" || by === "good") return t("says.fluentShared", { languages: tongues(languages, voice) });
      return t("says.noSharedTongue");
    }
    case "bridge":
      return t("says.bridge", { level: reason.facts.dutch ?? "" });
    case "near": {
      const { km, limitKm, online } = reason.facts;
      if (km === null) return t("says.onlineOnly");
      return t(online ? "says.nearOnline" : "says.near", { km: km < 1 ? t("says.lessThanOne") : formatNumber(km, language, 1), limit: limitKm });
    }
    case "interests":
      return reason.facts.shared.length > 0 ? t("says.sharedInterests", { list: interestNames(reason.facts.shared, voice) }) : t("says.noSharedInterests");
    case "lifeStage": {
      const { yearsApart, sameFamily } = reason.facts;
      const said = [];
      if (yearsApart !== null) said.push(t("says.yearsApart", { count: yearsApart }));
      if (sameFamily !== null) said.push(t(sameFamily ? "says.sameFamily" : "says.otherFamily"));
      return said.join(" ");
    }
    case "preparation": {
      const said = [reason.facts.trained && t("says.buddyTrained"), reason.facts.experienced && t("says.buddyExperienced")].filter((each) => typeof each === "string");
      return sentence(said.length > 0 ? formatList(said, language) : t("says.notPreparedYet"));
    }
  }
}

function sentence(text: string): string {
  return `${text.charAt(0).toLocaleUpperCase()}${text.slice(1)}.`;
}

/** The matcher's facts as sentences for a consultant. Numbers and unknowns are said; nothing is left out. */
import type { TFunction } from "i18next";
import { formatList, formatNumber } from "#app/i18n/formatters.ts";
import { GOALS, OFFERS, STRAINS } from "#app/placements/placement.ts";
import { roundedMinutes } from "#app/places/travel.ts";
import { CAPACITIES } from "#app/status-holders/status-holder.ts";
import { type BuddyReason, dayPartNames, interestNames, type PlacementReason, sentence, tongues, type Voice } from "./voice.ts";

export type ConsultantT = TFunction<["reasons", "words"]>;

const percent = (share: number) => Math.round(share * 100);

/** What one criterion found, in one sentence. */
export function criterionSentence(reason: PlacementReason | BuddyReason, voice: Voice<ConsultantT>): string {
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
      const { sharedSectors, sharedTasks, otherWork } = reason.facts;
      const shared = [...sharedSectors, ...sharedTasks];
      const common = shared.length > 0 ? t("says.sharedInterests", { list: interestNames(shared, voice) }) : t("says.noSharedInterests");
      return otherWork ? `${common} ${t("says.saidOtherWork", { list: interestNames(otherWork, voice) })}` : common;
    }
    case "languageStep": {
      const { asks, speaks, steps, tooMuchDutch } = reason.facts;
      const said = [];
      if (steps !== null) said.push(t(steps === 0 ? "says.languageSame" : steps === 1 ? "says.languageStepUp" : steps < 0 ? "says.languageBelow" : "says.languageFar", { asks, speaks: speaks ?? asks }));
      if (tooMuchDutch) said.push(t("says.saidTooMuchDutch", { level: tooMuchDutch }));
      return said.join(" ");
    }
    case "time": {
      if (!("needed" in reason.facts)) return t("says.buddyDayParts", { count: reason.facts.sharedCount ?? 0 });
      const { sharedCount, needed, otherTimes } = reason.facts;
      const shared = t("says.sharedDayParts", { count: sharedCount ?? 0, needed });
      return otherTimes ? `${shared} ${t("says.saidOtherTimes", { dayParts: dayPartNames(otherTimes, voice) })}` : shared;
    }
    case "travel": {
      const { minutes, mode, limitMinutes, tooFarMinutes } = reason.facts;
      const facts = { minutes: Math.max(1, Math.round(minutes ?? 0)), mode: mode ? t(`words:travelMode.${mode}`) : "", limit: limitMinutes ?? 0 };
      const travel = limitMinutes === null ? t("says.travelNoLimit", facts) : t("says.travel", facts);
      return tooFarMinutes === undefined ? travel : `${travel} ${t("says.saidTooFar", { minutes: roundedMinutes(tooFarMinutes) })}`;
    }
    case "balance": {
      const { strain, capacity, tooHeavy } = reason.facts;
      const said = [];
      const weighs = (step: number) => t(`words:strain.${STRAINS[step - 1]!}`);
      if (strain !== null && capacity !== null) said.push(t("says.balance", { strain: weighs(strain), capacity: t(`words:capacity.${CAPACITIES[capacity - 1]!}`) }));
      if (tooHeavy) said.push(t("says.saidTooHeavy", { strain: weighs(tooHeavy) }));
      return said.join(" ");
    }
    case "welcome": {
      const told = (["trained", "namedGuide", "firstLook"] as const).filter((part) => reason.facts[part]);
      return sentence(told.length > 0 ? formatList(told.map((part) => t(`says.${part}`)), language) : t("says.nothingYet"));
    }
    case "motherTongue": {
      const { by, languages } = reason.facts;
      if (by === "mother-tongue") return t("says.sameMotherTongue", { languages: tongues(languages, language) });
      if (by === "understood") return t("says.understood", { languages: tongues(languages, language) });
      if (by === "fluent" || by === "good") return t("says.fluentShared", { languages: tongues(languages, language) });
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

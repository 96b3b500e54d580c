/** Why a person fits a placement, to its organisation: from the facts that a partner may know, and no others. */
import type { TFunction } from "i18next";
import { formatList } from "#app/i18n/formatters.ts";
import type { EmployerFact } from "./partner-facts.ts";
import { dayPartNames, type Said, tongues, type Voice } from "./voice.ts";

export type EmployerT = TFunction<["site", "organisation", "words"]>;

export function employerSentences(facts: readonly EmployerFact[], voice: Voice<EmployerT>): Said[] {
  return facts.map((fact) => ({ criterion: fact.criterion, text: employerSentence(fact, voice) }));
}

function employerSentence(fact: EmployerFact, { t, language }: Voice<EmployerT>): string {
  switch (fact.criterion) {
    case "goal":
      return t("organisation:why.goal", { goals: formatList(fact.goals.map((goal) => t(`organisation:why.goals.${goal}`)), language) });
    case "workStyle":
      return t(`organisation:why.workStyle.${fact.style}`);
    case "languageStep": {
      const { asks, speaks } = fact;
      if (speaks === "A0") return asks === "A0" ? t("organisation:why.noDutchNeeded") : t("organisation:why.noDutchYet", { asks });
      if (asks === "A0") return t("organisation:why.dutchNotAsked", { speaks });
      return asks === speaks ? t("organisation:why.dutchSame", { speaks }) : t("organisation:why.dutch", { asks, speaks });
    }
    case "floorLanguage":
      return t("organisation:why.floorLanguage", { languages: tongues(fact.languages, language) });
    case "time":
      return t("organisation:why.time", { dayParts: dayPartNames(fact.dayParts, { t, language }) });
  }
}

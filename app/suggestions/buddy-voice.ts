/** Why a person fits a buddy, to that buddy: from the facts that a partner may know, and no others. */
import type { TFunction } from "i18next";
import type { BuddyFact } from "./partner-facts.ts";
import { dayPartNames, type Said, tongues, type Voice } from "./voice.ts";

export type BuddyT = TFunction<["site", "buddy", "words"]>;

export function buddySentences(facts: readonly BuddyFact[], voice: Voice<BuddyT>): Said[] {
  return facts.map((fact) => ({ criterion: fact.criterion, text: buddySentence(fact, voice) }));
}

function buddySentence(fact: BuddyFact, { t, language }: Voice<BuddyT>): string {
  switch (fact.criterion) {
    case "motherTongue": {
      const languages = tongues(fact.languages, language);
      return fact.by === "understood" ? t("buddy:why.understood", { languages }) : t("buddy:why.sameLanguage", { languages });
    }
    case "near":
      return t("buddy:why.near", { km: fact.withinKm });
    case "time":
      return t("buddy:why.time", { dayParts: dayPartNames(fact.dayParts, { t, language }) });
  }
}

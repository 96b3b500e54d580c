import type { TFunction } from "i18next";
import type { BuddyExplanation } from "#app/matching/buddies/rank-buddies.ts";
import type { PlacementExplanation } from "#app/matching/placements/rank-placements.ts";
import { roundedMinutes } from "#app/places/travel.ts";
import { buddySentences } from "./buddy-voice.ts";
import { employerSentences } from "./employer-voice.ts";
import { whyBuddySentences, whySentences } from "./holder-voice.ts";
import { buddyFacts, employerFacts } from "./partner-facts.ts";
import type { Voice } from "./voice.ts";

/** What the two parties of a pair read of an explanation, in the reader's own language: for a consultant to see beforehand. */
export interface OtherVoices {
  holder: string[];
  partner: string[];
}

type AllT = TFunction<["site", "holder", "words", "card", "organisation", "buddy"]>;

export function otherVoices(kind: "placement" | "buddy", explanation: PlacementExplanation | BuddyExplanation, voice: Voice<AllT>): OtherVoices {
  if (kind === "buddy") {
    const pair = explanation as BuddyExplanation;
    return { holder: whyBuddySentences(pair, voice).map(({ text }) => text), partner: buddySentences(buddyFacts(pair), voice).map(({ text }) => text) };
  }
  const place = explanation as PlacementExplanation;
  const travel = place.criteria.find((reason) => reason.criterion === "travel");
  const minutes = travel?.criterion === "travel" ? travel.facts.minutes : null;
  return {
    holder: whySentences(place, minutes === null ? null : roundedMinutes(minutes), voice),
    partner: employerSentences(employerFacts(place), voice).map(({ text }) => text),
  };
}

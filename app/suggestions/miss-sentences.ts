/** How far a candidate is from passing, in one plain sentence. */
import type { TFunction } from "i18next";
import { formatDay, formatList, formatNumber } from "#app/i18n/formatters.ts";
import type { InterfaceLanguage } from "#app/i18n/languages.ts";
import type { BuddyGateFacts } from "#app/matching/buddies/facts.ts";
import type { GateReason } from "#app/matching/explanation.ts";
import type { PlacementGateFacts, PlacementGateName } from "#app/matching/placements/facts.ts";
import type { Demand } from "#app/placements/placement.ts";

export type OpeningsT = TFunction<["openings", "words", "reasons"]>;

interface Voice {
  t: OpeningsT;
  language: InterfaceLanguage;
}

export type Missed = GateReason<PlacementGateFacts> | GateReason<BuddyGateFacts>;

/** For the consultant of a person: what is asked, and what that person has. */
export function missSentence(missed: Missed, { t, language }: Voice): string {
  switch (missed.gate) {
    case "dutch":
      return t("miss.dutch", { count: missed.miss, asks: missed.facts.asks, speaks: missed.facts.speaks ?? "" });
    case "travel":
      return t("miss.travel", { count: roundedUp(missed.miss), limit: missed.facts.limitMinutes ?? 0 });
    case "started":
      return t("miss.started", { count: missed.miss, day: formatDay(dayOf(missed.facts.startsOn ?? 0), language) });
    case "spot":
      return t("miss.spot");
    case "hours":
      return t("miss.hours", { asks: missed.facts.asks, allows: missed.facts.allows ?? 0 });
    case "dayParts":
      return t("miss.dayParts", { count: missed.facts.needed, shared: missed.facts.sharedCount ?? 0 });
    case "exclusions":
      return t("miss.exclusions", { demands: formatList(missed.facts.excluded.map((demand) => t(`words:demand.${demand as Demand}`)), language) });
    case "age":
      return "minAge" in missed.facts ? t("miss.age", { minAge: missed.facts.minAge ?? 0, age: missed.facts.age ?? 0 }) : "";
    case "vog":
      return t("miss.vog");
    case "room":
      return t("miss.room");
    case "dayPart":
      return t("miss.dayPart");
    case "language":
      return t(missed.miss === 1 ? "miss.languageNear" : "miss.languageNone");
    case "distance":
      return t("miss.distance", { over: formatNumber(Math.ceil(missed.miss * 10) / 10, language, 1), limit: formatNumber(missed.facts.limitKm, language) });
    default:
      return t(`reasons:gate.${missed.gate}`);
  }
}

/** For a list of people: how far it is off, and nothing that stands in a dossier. */
export function missInShort({ gate, miss }: { gate: PlacementGateName; miss: number }, t: OpeningsT): string {
  const count = roundedUp(miss);
  switch (gate) {
    case "dutch":
    case "travel":
    case "dayParts":
    case "hours":
    case "age":
      return t(`short.${gate}`, { count });
    case "started":
    case "spot":
    case "exclusions":
    case "vog":
      return t(`short.${gate}`);
    default:
      return t(`reasons:gate.${gate}`);
  }
}

const roundedUp = (miss: number) => Math.max(1, Math.ceil(miss));

const dayOf = (dayNumber: number) => new Date(dayNumber * 24 * 60 * 60 * 1000);

import { dayPartsIn } from "#app/day-parts/day-part.ts";
import { spokenRows } from "#app/languages/spoken-rows.ts";
import type { Dossier } from "./status-holder-queries.server.ts";

const answer = (truth: boolean | null) => (truth === null ? "" : truth ? "yes" : "no");
const number = (value: number | null) => (value === null ? "" : String(value));

/** A dossier as its form starts with it. */
export function formValues(holder: Dossier, place: string | null) {
  return {
    firstName: holder.firstName, lastName: holder.lastName ?? "", language: holder.language, phone: holder.phone ?? "", email: holder.email ?? "",
    birthYear: number(holder.birthYear), gender: holder.gender ?? "", hasChildren: answer(holder.hasChildren),
    languages: spokenRows(holder.languages), alsoUnderstands: holder.alsoUnderstands, dutchLevel: holder.dutchLevel ?? "",
    place: place ?? "", postcode: holder.postcode ?? "", travelModes: holder.travelModes, travelLimitMinutes: number(holder.travelLimitMinutes),
    dayParts: holder.dayParts === null ? [] : dayPartsIn(holder.dayParts), hoursMax: number(holder.hoursMax), capacity: holder.capacity ?? "",
    languageGoal: number(holder.languageGoal), activationGoal: number(holder.activationGoal), tradeGoal: number(holder.tradeGoal),
    headShare: number(holder.headShare), handShare: number(holder.handShare), heartShare: number(holder.heartShare),
    interestSectors: holder.interestSectors, interestTasks: holder.interestTasks, exclusions: holder.exclusions, hasVog: answer(holder.hasVog),
    wantsBuddy: holder.wantsBuddy ? "on" : "", buddyGenderWish: holder.buddyGenderWish, buddyCountryWish: holder.buddyCountryWish, buddyCountry: holder.buddyCountry ?? "",
    buddyOnline: answer(holder.buddyOnline),
  };
}

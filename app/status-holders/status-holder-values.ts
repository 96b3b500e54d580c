import { spokenRows } from "#app/languages/spoken-rows.ts";

/** What the form starts with for someone new. */
export const NEW_HOLDER = { language: "nl", languages: spokenRows(), wantsBuddy: "on", buddyGenderWish: "no-matter", buddyCountryWish: "no-matter" };

import { z } from "zod";
import { email, phone } from "#app/accounts/account-form.ts";
import { dayPartsIfTold } from "#app/day-parts/day-part-form.ts";
import { INTERFACE_LANGUAGES } from "#app/i18n/languages.ts";
import { isLanguageId } from "#app/languages/language.ts";
import { DUTCH_LEVELS } from "#app/languages/level.ts";
import { spokenLanguages } from "#app/languages/spoken-form.ts";
import { placeText, postcode } from "#app/places/place-form.ts";
import { TRAVEL_MODES } from "#app/places/travel.ts";
import { DEMANDS, SECTORS, TASKS } from "#app/placements/placement.ts";
import { sharesOf, STYLE_SHARE_FIELDS } from "#app/placements/work-style-form.ts";
import { CAPACITIES, COUNTRY_WISHES, GENDERS, GENDER_WISHES } from "./status-holder.ts";

export const GOAL_SHARE_FIELDS = ["languageGoal", "activationGoal", "tradeGoal"] as const;

const Person = z.object({
  firstName: z.string().trim().min(1).max(80),
  lastName: z.string().trim().max(80).optional(),
  language: z.enum(INTERFACE_LANGUAGES),
  phone: phone.optional(),
  email: email.optional(),
  birthYear: z.coerce.number().int().min(1920).max(2020).optional(),
  gender: z.enum(GENDERS).optional(),
  hasChildren: z.enum(["yes", "no"]).optional(),
  languages: spokenLanguages,
  alsoUnderstands: z.array(z.string().refine(isLanguageId, { error: "fields:unknownChoice" })).max(20).default([]),
  dutchLevel: z.enum(DUTCH_LEVELS).optional(),
  place: placeText.optional(),
  postcode,
  travelModes: z.array(z.enum(TRAVEL_MODES)).default([]),
  travelLimitMinutes: z.coerce.number().int().min(0).max(180).optional(),
  dayParts: dayPartsIfTold,
  interestSectors: z.array(z.enum(SECTORS as [string, ...string[]])).default([]).transform((sectors) => sectors as (typeof SECTORS)[number][]),
  interestTasks: z.array(z.enum(TASKS as unknown as [string, ...string[]])).default([]).transform((tasks) => tasks as (typeof TASKS)[number][]),
  exclusions: z.array(z.enum(DEMANDS)).default([]),
  hoursMax: z.coerce.number().int().min(0).max(40).optional(),
  capacity: z.enum(CAPACITIES).optional(),
  hasVog: z.enum(["yes", "no"]).optional(),
  wantsBuddy: z.boolean().default(false),
  buddyGenderWish: z.enum(GENDER_WISHES).default("no-matter"),
  buddyCountryWish: z.enum(COUNTRY_WISHES).default("no-matter"),
  buddyCountry: z.string().trim().toUpperCase().regex(/^[A-Z]{2}$/, { error: "fields:unknownChoice" }).optional(),
  buddyOnline: z.enum(["yes", "no"]).optional(),
});

/** What a first talk may yield. Only a first name and a language to read are asked; all else can wait. */
export const StatusHolderForm = z
  .intersection(z.intersection(Person, sharesOf(GOAL_SHARE_FIELDS, { optional: true })), sharesOf(STYLE_SHARE_FIELDS, { optional: true }))
  .superRefine((person, check) => {
    if (person.buddyCountryWish !== "no-matter" && !person.buddyCountry) check.addIssue({ code: "custom", path: ["buddyCountry"], message: "fields:countryWithWish" });
  });

export type StatusHolderDetails = z.output<typeof StatusHolderForm>;

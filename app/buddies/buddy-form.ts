import { z } from "zod";
import { email, newPassword, phone } from "#app/accounts/account-form.ts";
import { dayParts } from "#app/day-parts/day-part-form.ts";
import { spokenWithMotherTongue } from "#app/languages/spoken-form.ts";
import { DUTCH_LEVELS } from "#app/languages/level.ts";
import { placeText, postcode } from "#app/places/place-form.ts";
import { SECTORS } from "#app/placements/placement.ts";
import { COUNTRY_WISHES, GENDERS, GENDER_WISHES } from "#app/status-holders/status-holder.ts";
import { BUDDY_MINIMUM_AGE } from "./buddy.ts";

const BuddyFields = z.object({
  about: z.string().trim().max(1000).optional(),
  phone,
  birthYear: z.coerce.number().int().min(1920).max(2020),
  gender: z.enum(GENDERS).optional(),
  hasChildren: z.enum(["yes", "no"]).optional(),
  country: z.string().trim().toUpperCase().regex(/^[A-Z]{2}$/, { error: "fields:unknownChoice" }).optional(),
  languages: spokenWithMotherTongue,
  dutchLevel: z.enum(DUTCH_LEVELS),
  place: placeText,
  postcode,
  radiusKm: z.coerce.number().int().min(1).max(100),
  online: z.boolean().default(false),
  dayParts,
  interests: z.array(z.enum(SECTORS as [string, ...string[]])).default([]).transform((sectors) => sectors as (typeof SECTORS)[number][]),
  holderGenderWish: z.enum(GENDER_WISHES).default("no-matter"),
  holderCountryWish: z.enum(COUNTRY_WISHES).default("no-matter"),
  capacity: z.coerce.number().int().min(1).max(10).default(1),
  experienced: z.boolean().default(false),
});

const countryWithWish = (buddy: { holderCountryWish: string; country?: string }, check: z.RefinementCtx) => {
  if (buddy.holderCountryWish !== "no-matter" && !buddy.country) check.addIssue({ code: "custom", path: ["country"], message: "fields:countryWithWish" });
};

/** What a buddy tells, and may change later. */
export const BuddyForm = BuddyFields.superRefine(countryWithWish);

/** A new buddy with an account of the own. */
export const RegisterBuddyForm = BuddyFields.extend({
  municipalityId: z.uuid(),
  name: z.string().trim().min(2).max(120),
  email,
  password: newPassword,
  agrees: z.literal(true, { error: "fields:mustAgree" }),
}).superRefine(countryWithWish);

/** Whether someone born in that year is of age to be a buddy in the course of this one. */
export function isOldEnough(birthYear: number, now: Date): boolean {
  return now.getUTCFullYear() - birthYear >= BUDDY_MINIMUM_AGE;
}

/** On which day a VOG was seen: today (as YYYY-MM-DD) at the latest. */
export const vogForm = (today: string) =>
  z.object({ seenOn: z.iso.date({ error: "fields:notADate" }).refine((day) => day <= today, { error: "fields:inTheFuture" }) });

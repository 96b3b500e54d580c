import { z } from "zod";
import { dayParts } from "#app/day-parts/day-part-form.ts";
import { countDayParts } from "#app/day-parts/day-part.ts";
import { isLanguageId } from "#app/languages/language.ts";
import { DUTCH_LEVELS } from "#app/languages/level.ts";
import { placeText } from "#app/places/place-form.ts";
import { DEMANDS, OFFERS, SECTORS, STRAINS, TASKS } from "./placement.ts";
import { sharesOf, STYLE_SHARE_FIELDS } from "./work-style-form.ts";

const dateIfTold = z.iso.date({ error: "fields:notADate" }).optional();

const Details = z
  .object({
    title: z.string().trim().min(5).max(90),
    description: z.string().trim().min(40).max(3000),
    sector: z.enum(SECTORS as [string, ...string[]]).transform((sector) => sector as (typeof SECTORS)[number]),
    tasks: z.array(z.enum(TASKS as unknown as [string, ...string[]])).min(1).max(8).transform((tasks) => tasks as (typeof TASKS)[number][]),
    languageOffer: z.enum(OFFERS),
    activationOffer: z.enum(OFFERS),
    tradeOffer: z.enum(OFFERS),
    dutchMin: z.enum(DUTCH_LEVELS),
    floorLanguages: z.array(z.string().refine(isLanguageId, { error: "fields:unknownChoice" })).max(12).default([]),
    floorLanguageSuffices: z.boolean().default(false),
    dayParts,
    dayPartsNeeded: z.coerce.number().int().min(1).max(21),
    hoursMin: z.coerce.number().int().min(1).max(40),
    hoursMax: z.coerce.number().int().min(1).max(40),
    spots: z.coerce.number().int().min(1).max(100),
    place: placeText,
    address: z.string().trim().max(200).optional(),
    demands: z.array(z.enum(DEMANDS)).default([]),
    strain: z.enum(STRAINS).optional(),
    minAge: z.coerce.number().int().min(16).max(99).optional(),
    vogRequired: z.boolean().default(false),
    guideName: z.string().trim().max(120).optional(),
    firstLook: z.boolean().default(false),
    startsOn: dateIfTold,
    endsOn: dateIfTold,
    shared: z.boolean().default(false),
  })
  .superRefine((placement, check) => {
    if (placement.hoursMax < placement.hoursMin) check.addIssue({ code: "custom", path: ["hoursMax"], message: "fields:hoursUpsideDown" });
    if (placement.dayPartsNeeded > countDayParts(placement.dayParts)) check.addIssue({ code: "custom", path: ["dayPartsNeeded"], message: "fields:moreThanOffered" });
    if (placement.startsOn && placement.endsOn && placement.endsOn < placement.startsOn) check.addIssue({ code: "custom", path: ["endsOn"], message: "fields:endsBeforeStart" });
  });

/** What an organisation tells about a placement. Browser and server share it. */
export const PlacementForm = z.intersection(Details, sharesOf(STYLE_SHARE_FIELDS, { optional: false }));

export type PlacementDetails = z.output<typeof PlacementForm>;

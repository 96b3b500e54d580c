import { z } from "zod";
import { CONCLUSIONS } from "./picture-outcome.ts";
import { PICTURE_ANSWERS, SCREENS } from "./picture-screens.ts";
import { SETTINGS } from "./picture-triads.ts";

const screen = z.coerce.number().int().min(0).max(SCREENS - 1);

/** What the pages of the picture intake send: each button one of these. */
export const PicturesForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("begin") }),
  z.object({ intent: z.literal("choose"), screen, answer: z.enum(PICTURE_ANSWERS) }),
  z.object({ intent: z.literal("back"), screen }),
  z.object({ intent: z.literal("best"), setting: z.enum(SETTINGS) }),
  z.object({ intent: z.literal("conclude"), own: z.enum(CONCLUSIONS) }),
  z.object({ intent: z.literal("use"), mayUse: z.enum(["yes", "no"]).transform((answer) => answer === "yes") }),
]);

/** The talk sheet: a note, or putting back what was typed before. */
export const TalkForm = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("note"), note: z.string().trim().max(2000).default("") }),
  z.object({ intent: z.literal("put-back") }),
]);

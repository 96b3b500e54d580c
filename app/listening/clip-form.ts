import { z } from "zod";
import { CLIP_LANGUAGES } from "./clip.ts";

const which = { language: z.enum(CLIP_LANGUAGES), sentence: z.string().regex(/^[0-9a-f]{14}$/) };

/** A sentence that was recorded, or a file of it. `replace` says that what was there may go. */
export const ClipForm = z.object({
  ...which,
  audio: z.file(),
  replace: z.literal("yes").optional(),
});

export const DeleteClipForm = z.object(which);

import { z } from "zod";
import { isFace, MOOD_THEMES } from "./mood.ts";

const FaceField = z.coerce.number().refine(isFace);

/** What was pressed: a face for a theme; "none" takes it back. */
export const MoodForm = z.object({
  theme: z.enum(MOOD_THEMES),
  face: z.union([z.literal("none").transform(() => null), FaceField]),
});

/** The one face that a link in a message asks for. */
export const TapForm = z.object({ face: FaceField });

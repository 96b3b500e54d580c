import { z } from "zod";
import { isFace, MOOD_THEMES } from "./mood.ts";

/** What was pressed: a face for a theme; "none" takes it back. */
export const MoodForm = z.object({
  theme: z.enum(MOOD_THEMES),
  face: z.union([z.literal("none").transform(() => null), z.coerce.number().refine(isFace).transform((face) => (isFace(face) ? face : null))]),
});

import { z } from "zod";
import { isLevel, type Level, LIFE_AREAS, SOURCES, VIEWS } from "./life-areas.ts";

/** "" leaves an area as it is, "none" takes back what was scored today. */
const level = z.union([z.literal("").transform(() => undefined), z.literal("none").transform(() => null), z.coerce.number().refine(isLevel).transform((value) => value as Level)]).optional();

const Row = z.object({ level, note: z.string().trim().max(280).optional(), agreed: z.string().trim().max(280).optional() });

export const ScoreForm = z.object({
  view: z.enum(VIEWS),
  source: z.enum(SOURCES),
  areas: z.partialRecord(z.enum(LIFE_AREAS), Row).default({}),
});
export type ScoreForm = z.output<typeof ScoreForm>;

/** One face in the talk. */
export const FaceForm = z.object({ area: z.enum(LIFE_AREAS), level: z.union([z.literal("none").transform(() => null), z.coerce.number().refine(isLevel).transform((value) => value as Level)]) });

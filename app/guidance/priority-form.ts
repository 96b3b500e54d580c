import { z } from "zod";
import { LIFE_AREAS } from "./life-areas.ts";
import { PRIORITY_STATES } from "./priorities.ts";

/** A new priority, of a life area or in own words. */
export const ChooseForm = z.object({ area: z.enum(LIFE_AREAS).optional(), words: z.string().trim().max(120).optional(), to: z.enum(["now", "parked"]) })
  .refine(({ area, words }) => area !== undefined || Boolean(words), { error: "fields:required", path: ["words"] });

export const MoveForm = z.object({ priorityId: z.uuid(), to: z.enum(PRIORITY_STATES) });

import { z } from "zod";
import { DAY_PARTS, maskOf } from "./day-part.ts";

const chosen = z.array(z.enum(DAY_PARTS as unknown as [string, ...string[]]));

/** At least one day-part, as a mask. */
export const dayParts = chosen.min(1).transform((list) => maskOf(list as typeof DAY_PARTS[number][]));

/** Any number of day-parts, as a mask; none chosen means not told. */
export const dayPartsIfTold = chosen.optional().transform((list) => (list?.length ? maskOf(list as typeof DAY_PARTS[number][]) : null));

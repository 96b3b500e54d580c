import { z } from "zod";
import { LEVELS, LIFE_AREAS } from "./life-areas.ts";

const text = z.string().trim().min(1).max(400);

/** Name of an area, and a sentence for each level from 1 to 5, in the instrument's own language. */
const AreaTexts = z.strictObject({ name: z.string().trim().min(1).max(60), levels: z.array(text).length(LEVELS.length) });

/**
 * The file in which a municipality brings in an instrument that it has permission for, such as the official matrix: its texts
 * are its maker's, so that none comes with the site. All thirteen areas, none other.
 */
export const InstrumentFile = z.strictObject({
  /** CBS code, four digits. */
  municipality: z.string().regex(/^\d{4}$/),
  code: z.string().regex(/^[a-z0-9-]{2,40}$/),
  version: z.string().trim().min(1).max(20),
  name: z.string().trim().min(1).max(80),
  /** Whose texts these are, and by which permission they are used. */
  permission: z.string().trim().min(10).max(400),
  areas: z.record(z.enum(LIFE_AREAS), AreaTexts),
});
export type InstrumentTexts = z.output<typeof InstrumentFile>["areas"];

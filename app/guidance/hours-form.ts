import { z } from "zod";
import { MOST_HOURS, ROUTES } from "./hours.ts";

/** "7,5" or "7.5": halves of an hour, as people type them. */
const halfHours = z
  .string()
  .trim()
  .transform((typed) => Number(typed.replace(",", ".")))
  .refine((hours) => Number.isInteger(hours * 2) && hours >= 0 && hours <= MOST_HOURS, { error: "confirmHours:halves" });

const week = z.iso.date();

/** A week of one person: an empty field is left for later. */
const Row = z.object({ matchId: z.uuid(), week, hours: halfHours.optional() });

/** Several weeks at once; `only` confirms those of one match. */
export const HoursForm = z.object({ rows: z.array(Row).max(500).default([]), only: z.uuid().optional() });

/** One week put right. */
export const CorrectionForm = z.object({ matchId: z.uuid(), week, hours: halfHours });

const elsewhere = z.coerce.number().int().min(0).max(5000).default(0);
/** What the hours are counted towards. */
export const RouteForm = z.object({ route: z.enum(ROUTES), participationElsewhere: elsewhere, practiceElsewhere: elsewhere });

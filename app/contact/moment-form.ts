import { z } from "zod";
import { MOMENT_KINDS } from "./contact.ts";
import { FEWEST_DAYS, MOST_DAYS } from "./rhythm.ts";

/** A line, not a report. */
export const LONGEST_NOTE = 280;

export const MomentForm = z.object({
  kind: z.enum(MOMENT_KINDS),
  /** YYYY-MM-DD */
  on: z.iso.date(),
  note: z.string().trim().max(LONGEST_NOTE).optional(),
});
export type NewMoment = z.output<typeof MomentForm>;

/** The same for one that is put right. */
export const MomentCorrectionForm = MomentForm.extend({ momentId: z.uuid() });

/** Days left empty: the rhythm of the phase again. */
export const RhythmForm = z.object({
  days: z.coerce.number().int().min(FEWEST_DAYS).max(MOST_DAYS).optional(),
  reason: z.string().trim().min(3).max(LONGEST_NOTE),
});
export type NewRhythm = z.output<typeof RhythmForm>;

import { z } from "zod";
import { daysAfter } from "#app/guidance/week.ts";

/** Longer than this is a matter of handing over. */
export const MOST_WEEKS = 8;
const MOST_DAYS = MOST_WEEKS * 7;

/** The days of a period, both as YYYY-MM-DD and both counted. */
export const StandInForm = z.object({
  colleagueId: z.uuid({ error: "fields:chooseOne" }),
  from: z.iso.date(),
  till: z.iso.date(),
});
export type NewStandIn = z.output<typeof StandInForm>;

/** Whether a period may be named today: it doesn't begin before, doesn't end before it begins, and isn't too long. */
export function mayBeNamed({ from, till, today }: { from: string; till: string; today: string }): boolean {
  return from >= today && till >= from && till < daysAfter(from, MOST_DAYS);
}

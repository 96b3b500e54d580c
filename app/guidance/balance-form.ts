import { z } from "zod";
import { INTERPRETERS } from "#app/languages/interpreter.ts";
import { CAPACITIES } from "#app/status-holders/status-holder.ts";
import { CARDS, DECISIONS, EVENTS, MOST_WEEK_HOURS, RELIEFS, SUPPORTS, WEIGHTS } from "./balance.ts";

/** What lies on the scales, card by card; "none" or nothing: not on them. */
const weight = z.union([z.enum(["", "none"]).transform(() => undefined), z.enum(WEIGHTS)]).optional();

export const BalanceForm = z.object({
  cards: z.partialRecord(z.enum(CARDS), weight).default({}).refine((cards) => Object.values(cards).some(Boolean), { error: "fields:chooseSome" }),
  otherLoad: z.string().trim().max(80).optional(),
  otherCarry: z.string().trim().max(80).optional(),
  reliefs: z.array(z.enum(RELIEFS)).default([]),
  supports: z.array(z.enum(SUPPORTS)).default([]),
  decision: z.enum(DECISIONS),
  reason: z.string().trim().min(1).max(400),
  hours: z.coerce.number().int().min(0).max(MOST_WEEK_HOURS),
  capacity: z.enum(CAPACITIES),
  interpreter: z.enum(INTERPRETERS).default("none"),
  nextOn: z.iso.date({ error: "fields:notADate" }),
  nextEvent: z.enum(EVENTS).optional(),
}).superRefine(({ cards, otherLoad, otherCarry }, issues) => {
  // A card of one's own without words says nothing later.
  if (cards["other-load"] && !otherLoad) issues.addIssue({ code: "custom", path: ["otherLoad"], message: "fields:required" });
  if (cards["other-carry"] && !otherCarry) issues.addIssue({ code: "custom", path: ["otherCarry"], message: "fields:required" });
});
export type BalanceInput = z.output<typeof BalanceForm>;

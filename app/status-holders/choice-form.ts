import { z } from "zod";
import { CHOICES, NOT_FOR_ME_REASONS } from "./status-holder.ts";

/** What was pressed on a card; "none" takes an earlier answer, or an earlier reason, back. A reason goes with a no only. */
export const ChoiceForm = z
  .object({
    placementId: z.uuid(),
    answer: z.enum([...CHOICES, "none"]).transform((answer) => (answer === "none" ? null : answer)),
    reason: z.enum([...NOT_FOR_ME_REASONS, "none"]).optional().transform((reason) => (reason === "none" ? null : (reason ?? null))),
  })
  .refine(({ answer, reason }) => reason === null || answer === "not-for-me", { path: ["reason"], error: "fields:unknownChoice" });

import { z } from "zod";
import { CHOICES, NOT_FOR_ME_REASONS } from "./status-holder.ts";

/** What was pressed on a card; "none" takes an earlier answer, or an earlier reason, back. A reason goes with a no only. */
export const ChoiceForm = z
  .object({
    placementId: z.uuid(),
    answer: z.enum([...CHOICES, "none"]).transform((answer) => (answer === "none" ? null : answer)),
    reason: z.enum([...NOT_FOR_ME_REASONS, "none"]).optional().transform((reason) => (reason === "none" ? null : (reason ?? null))),
    // Where one is among the cards. It only says what comes next, so that a wrong one is none.
    next: z.union([z.uuid(), z.literal("end")]).optional().catch(undefined),
    page: z.coerce.number().int().positive().max(1000).catch(1),
    /** Pressed to take the last answer back. */
    undo: z.literal("yes").optional().catch(undefined),
  })
  .refine(({ answer, reason }) => reason === null || answer === "not-for-me", { path: ["reason"], error: "fields:unknownChoice" });

export type ChoiceSent = z.output<typeof ChoiceForm>;

/** Hidden fields of a card's forms: where one is among the cards. */
export type CardsFields = Partial<Record<"page" | "next", string>>;

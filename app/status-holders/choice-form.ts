import { z } from "zod";
import { CHOICES } from "./status-holder.ts";

/** What was pressed on a card; "none" takes an earlier answer back. */
export const ChoiceForm = z.object({
  placementId: z.uuid(),
  answer: z.enum([...CHOICES, "none"]).transform((answer) => (answer === "none" ? null : answer)),
});

import { z } from "zod";
import { NEXT_STEPS } from "./closing.ts";
import { pressedFace } from "./visit-form.ts";

const line = z.string().trim().min(1).max(400).nullish().transform((said) => said ?? null);

export const ClosingForm = z.object({
  wentWell: line,
  learnt: line,
  face: pressedFace,
  nextStep: z.enum(NEXT_STEPS),
  nextLine: line,
  contactOn: z.iso.date({ error: "fields:notADate" }),
});

/** The contact after a placement was had. */
export const AftercareForm = z.object({ aftercareId: z.uuid(), note: line });

/** The lines that are on the passport. */
export const PassportForm = z.object({ items: z.array(z.string().max(120)).max(300).default([]) });

import { z } from "zod";

/** An employer's or a buddy's yes to a proposal, with the first day where it is known. */
export const AcceptMatchForm = z.object({ startsOn: z.iso.date({ error: "fields:notADate" }).optional() });

/** Their no; the consultant reads the note. */
export const DeclineMatchForm = z.object({ note: z.string().trim().max(500).optional() });

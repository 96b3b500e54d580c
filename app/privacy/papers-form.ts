import { z } from "zod";
import { CONSENT_KINDS } from "#app/status-holders/consent.ts";

const given = z.enum(["yes", "no"]).transform((word) => word === "yes");

/** One yes or no of "what I said yes to": of a kind, of a match, or of the pictures. */
export const PapersForm = z.discriminatedUnion("of", [
  z.object({ of: z.literal("consent"), kind: z.enum(CONSENT_KINDS), given }),
  z.object({ of: z.literal("contact"), matchId: z.uuid(), given }),
  z.object({ of: z.literal("pictures"), given }),
]);

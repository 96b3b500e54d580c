import { z } from "zod";

/** A town as typed, and the four digits of a postcode where told; `locate` finds where it is. */
export const placeText = z.string().trim().min(1).max(80);

export const postcode = z
  .string()
  .trim()
  .regex(/^[1-9][0-9]{3}( ?[A-Za-z]{2})?$/, { error: "fields:notAPostcode" })
  .transform((text) => text.slice(0, 4))
  .optional();

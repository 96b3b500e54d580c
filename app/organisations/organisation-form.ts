import { z } from "zod";
import { email, newPassword, phone } from "#app/accounts/account-form.ts";
import { placeText } from "#app/places/place-form.ts";
import { ORGANISATION_KINDS } from "./organisation.ts";

export const OrganisationForm = z.object({
  organisation: z.string().trim().min(2).max(120),
  kind: z.enum(ORGANISATION_KINDS),
  about: z.string().trim().min(20).max(2000),
  municipalityId: z.uuid(),
  place: placeText,
  address: z.string().trim().max(200).optional(),
  website: z.url().max(200).optional(),
  phone,
});

/** A new organisation with its first person. */
export const RegisterOrganisationForm = OrganisationForm.extend({
  name: z.string().trim().min(2).max(120),
  email,
  password: newPassword,
});

export const DecideOrganisationForm = z.object({
  decision: z.enum(["verified", "declined"]),
  note: z.string().trim().max(500).optional(),
});

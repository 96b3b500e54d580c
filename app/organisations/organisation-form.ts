import { z } from "zod";
import { email, newPassword, phone } from "#app/accounts/account-form.ts";
import { placeText } from "#app/places/place-form.ts";
import { ORGANISATION_KINDS } from "./organisation.ts";

/** An address on the web; people leave out the first part. Nothing but http: it becomes a link on public pages. */
const website = z
  .string()
  .trim()
  .max(200)
  .transform((text) => (/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`))
  .pipe(z.url({ protocol: /^https?$/, hostname: z.regexes.domain, error: "fields:notAUrl" }));

export const OrganisationForm = z.object({
  organisation: z.string().trim().min(2).max(120),
  kind: z.enum(ORGANISATION_KINDS),
  about: z.string().trim().min(20).max(2000),
  municipalityId: z.uuid({ error: "fields:chooseOne" }),
  place: placeText,
  address: z.string().trim().max(200).optional(),
  website: website.optional(),
  phone,
});

/** A new organisation with its first person. */
export const RegisterOrganisationForm = OrganisationForm.extend({
  name: z.string().trim().min(2).max(120),
  email,
  password: newPassword,
});

/** A coordinator's decision; the organisation reads the note, and a no without a reason helps nobody. */
export const DecideOrganisationForm = z
  .object({
    decision: z.enum(["verified", "declined"]),
    note: z.string().trim().max(500).optional(),
  })
  .refine(({ decision, note }) => decision === "verified" || Boolean(note), { path: ["note"], error: "fields:required" });

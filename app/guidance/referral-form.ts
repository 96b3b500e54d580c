import { z } from "zod";
import { email, phone } from "#app/accounts/account-form.ts";
import { MOST_ITEMS, REFERRAL_KINDS, REFERRAL_OUTCOMES } from "./referral.ts";

const itemText = z.string().trim().min(2).max(200);

/** A new referral. Its items are only allowed where the person said so: a box that nobody ticked is a no. */
export const ReferralForm = z.object({
  kind: z.enum(REFERRAL_KINDS),
  toOrganisation: z.string().trim().min(2).max(120),
  toName: z.string().trim().max(120).optional(),
  toPhone: phone.optional(),
  toEmail: email.optional(),
  why: z.string().trim().min(2).max(600),
  agreed: z.string().trim().max(600).optional(),
  items: z.array(z.object({ text: itemText.optional(), allowed: z.boolean().default(false) })).max(MOST_ITEMS).default([])
    .transform((items) => items.flatMap(({ text, allowed }) => (text ? [{ text, allowed }] : []))),
});
export type ReferralDetails = z.output<typeof ReferralForm>;

export const ItemForm = z.object({ text: itemText });
/** Nothing goes out that the person doesn't know of. */
export const SendForm = z.object({ allowed: z.literal("on", { error: "referralWork:sayAllowed" }) });
export const OutcomeForm = z.object({ outcome: z.enum(REFERRAL_OUTCOMES), line: z.string().trim().max(300).optional() });

export const CodeForm = z.object({ code: z.string().transform((typed) => typed.replace(/\s/g, "")).pipe(z.string().regex(/^\d{6}$/, { error: "referralWork:codeDigits" })) });
export const ConfirmForm = CodeForm.extend({ name: z.string().trim().min(2).max(120), line: z.string().trim().max(300).optional() });

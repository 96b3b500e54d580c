import { z } from "zod";
import { email, phone } from "#app/accounts/account-form.ts";
import { REFERRAL_KINDS, REFERRAL_OUTCOMES, TOGETHER_WAYS, TOLD } from "./referral.ts";

const itemText = z.string().trim().min(2).max(300);

/** A new referral, with what the person is asked about: a line that stays empty isn't asked, and isn't told. */
export const ReferralForm = z.object({
  kind: z.enum(REFERRAL_KINDS),
  toOrganisation: z.string().trim().min(2).max(120),
  toName: z.string().trim().max(120).optional(),
  toPhone: phone.optional(),
  toEmail: email.optional(),
  togetherHow: z.enum(TOGETHER_WAYS).optional(),
  togetherOn: z.iso.date().optional(),
  told: z.object({
    name: itemText, why: z.string().trim().min(2).max(600), agreed: z.string().trim().min(2).max(600).optional(),
    phone: itemText.optional(), languages: itemText.optional(), family: itemText.optional(), health: itemText.optional(), money: itemText.optional(), other: itemText.optional(),
  }),
}).refine(({ togetherHow, togetherOn }) => !togetherHow || togetherOn, { path: ["togetherOn"], error: "fields:required" })
  // Without a way there is nothing to do on a day.
  .transform(({ togetherHow, togetherOn, ...rest }) => ({ ...rest, ...(togetherHow ? { togetherHow, togetherOn } : {}) }));
export type ReferralDetails = z.output<typeof ReferralForm>;

export const ItemForm = z.object({ about: z.enum(TOLD), text: itemText });
export const AnswerItemForm = z.object({ itemId: z.string(), allowed: z.enum(["yes", "no"]).transform((said) => said === "yes") });
export const OutcomeForm = z.object({ outcome: z.enum(REFERRAL_OUTCOMES), line: z.string().trim().max(300).optional() });

export const CodeForm = z.object({ code: z.string().transform((typed) => typed.replace(/\s/g, "")).pipe(z.string().regex(/^\d{6}$/, { error: "handover:codeDigits" })) });
export const ConfirmForm = CodeForm.extend({ name: z.string().trim().min(2).max(120), metOn: z.iso.date(), line: z.string().trim().max(300).optional() });
export const DeclineForm = CodeForm.extend({ line: z.string().trim().min(2).max(300) });

import { z } from "zod";
import type { Role } from "#app/access/actor.ts";
import { email, phone } from "./account-form.ts";

/** Roles that a coordinator gives: the people who work for the municipality. */
export const STAFF_ACCOUNT_ROLES = ["consultant", "coordinator"] as const satisfies readonly Role[];
export type StaffRole = (typeof STAFF_ACCOUNT_ROLES)[number];

const name = z.string().trim().min(2).max(120);

/** A contact person without a phone number is none: status holders see it on every page. */
const canBeCalled = ({ role, phone }: { role: StaffRole; phone?: string }) => role !== "consultant" || Boolean(phone);

/** A new consultant or coordinator. */
export const StaffAccountForm = z
  .object({ name, email, phone: phone.optional(), role: z.enum(STAFF_ACCOUNT_ROLES) })
  .refine(canBeCalled, { path: ["phone"], error: "fields:consultantPhone" });
export type StaffAccount = z.output<typeof StaffAccountForm>;

/** What a coordinator may change later of an account with this role. */
export const staffDetailsForm = (role: StaffRole) =>
  z.object({ name, phone: phone.optional() }).refine((told) => canBeCalled({ role, ...told }), { path: ["phone"], error: "fields:consultantPhone" });
export type StaffDetails = z.output<ReturnType<typeof staffDetailsForm>>;

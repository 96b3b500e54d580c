import { z } from "zod";

export const email = z.string().trim().toLowerCase().pipe(z.email({ error: "fields:notAnEmail" }));

/** Dutch or international, as people write it. */
export const phone = z
  .string()
  .trim()
  .regex(/^\+?[0-9 ()-]{8,20}$/, { error: "fields:notAPhone" });

export const PASSWORD_MIN = 12;

/** The start of the usual lists of guessed passwords, as far as twelve characters reach. */
const GUESSED = /^(.)\1+$|^(123456789012?3?4?5?|qwertyuiop(asdf)?.*|wachtwoord.*|password.*|welkom.*|meedoen.*)$/i;

export const newPassword = z
  .string()
  .min(PASSWORD_MIN, { error: "fields:passwordShort" })
  .max(200)
  .refine((password) => !GUESSED.test(password), { error: "fields:passwordKnown" });

export const SignInForm = z.object({ email, password: z.string().min(1).max(200), next: z.string().optional() });

/** Arabic and Persian keyboards have digits of their own, and people leave a space between groups. */
function asciiDigits(typed: string): string {
  return typed.replace(/[\s\u200e\u200f-]/g, "").replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0)! & 0xf)));
}

export const PinForm = z.object({ pin: z.string().transform(asciiDigits).pipe(z.string().regex(/^[0-9]{6}$/, { error: "fields:pin" })) });

export const PasswordForm = z.object({ current: z.string().min(1).max(200), password: newPassword });

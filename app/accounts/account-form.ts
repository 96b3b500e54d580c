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

export const PasswordForm = z.object({ current: z.string().min(1).max(200), password: newPassword });

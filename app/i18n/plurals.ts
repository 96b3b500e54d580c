/** Languages differ in how many forms a counted word has; `Intl.PluralRules` knows which. */
export type PluralForm = "zero" | "one" | "two" | "few" | "many" | "other";

/**
 * The shape of a namespace in a language that counts in these forms, taken from the Dutch one, which counts in one and
 * other: `hours_one` and `hours_other` become one key for each form.
 */
export type InForms<Dutch, Forms extends PluralForm> = {
  [Key in keyof Dutch as Key extends `${string}_one` ? never : Key extends `${infer Base}_other` ? `${Base}_${Forms}` : Key]: Dutch[Key] extends string
    ? string
    : InForms<Dutch[Key], Forms>;
};

/** Persian and Tigrinya count nothing and one in the first, so it needs its number too; Turkish and Somali one alone, as Dutch does. */
export type TwoForms = "one" | "other";
export type ArabicForms = "zero" | "one" | "two" | "few" | "many" | "other";
/** 1, 21, 31: one; 2–4, 22–24: few; other whole numbers: many; fractions: other. */
export type UkrainianForms = "one" | "few" | "many" | "other";

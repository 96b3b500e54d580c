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

export type ArabicForms = "zero" | "one" | "two" | "few" | "many" | "other";

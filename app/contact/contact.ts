/** Contact between a consultant and a status holder. */

/** What an appointment is: holders read these words, too. */
export const CONTACT_KINDS = ["talk", "call", "message", "visit"] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/** What contact was: a visit is one at home, `workplace` one where the person works; a no-show is an appointment to which nobody came. */
export const MOMENT_KINDS = [...CONTACT_KINDS, "workplace", "no-show"] as const;
export type MomentKind = (typeof MOMENT_KINDS)[number];

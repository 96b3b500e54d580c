/** The talk of three at a workplace: the person, the organisation and the contact person. */

/** Whose line it is. The person's has a face; the organisation reads its own line back, and no other. */
export const VOICES = ["person", "organisation", "contact-person"] as const;
export type Voice = (typeof VOICES)[number];

/** Who does what was agreed. */
export const DOERS = ["person", "organisation", "contact-person", "buddy"] as const;
export type Doer = (typeof DOERS)[number];

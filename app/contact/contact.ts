/** Contact between a consultant and a status holder. */

export const CONTACT_KINDS = ["talk", "call", "message", "visit"] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];

/**
 * What a status holder may say yes to, apart from what belongs to a match or a talk (those rooms keep their own). Without a yes
 * the answer is no, and a no costs nothing: everything else goes on as it was.
 */
export const CONSENT_KINDS = [
  /** The contact person may send messages to the own phone: a reminder, a question how it is going. */
  "messages",
] as const;
export type ConsentKind = (typeof CONSENT_KINDS)[number];

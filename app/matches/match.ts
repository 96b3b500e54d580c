/**
 * A match's life. The consultant proposes and approves, the partner (employer or buddy) accepts,
 * the status holder says yes, and the match is active until it ends with a reason.
 */

export const MATCH_KINDS = ["placement", "buddy"] as const;

export const MATCH_STATES = ["proposed", "approved", "accepted", "active", "ended"] as const;
export type MatchState = (typeof MATCH_STATES)[number];

/** From each state, the states that may follow. The database holds the same table in a trigger. */
export const TRANSITIONS: Readonly<Record<MatchState, readonly MatchState[]>> = {
  proposed: ["approved", "ended"],
  approved: ["accepted", "ended"],
  accepted: ["active", "ended"],
  active: ["ended"],
  ended: [],
};

export const END_REASONS = [
  "holder-declined", "partner-declined", "withdrawn",
  "goal-reached", "next-step", "paid-work", "not-a-fit", "too-heavy", "moved", "ill", "other",
] as const;
export type EndReason = (typeof END_REASONS)[number];

/** Reasons that end a match before it was active. */
export const REFUSAL_REASONS = ["holder-declined", "partner-declined", "withdrawn"] as const satisfies readonly EndReason[];

/** Reasons that the partner may know. The others tell of someone's health or life, and stay in the dossier. */
export const PARTNER_END_REASONS = [...REFUSAL_REASONS, "goal-reached", "next-step"] as const satisfies readonly EndReason[];

/** Reasons a person may give to end an active match. */
export const CLOSING_REASONS = END_REASONS.filter((reason) => !(REFUSAL_REASONS as readonly string[]).includes(reason));

export function mayBecome(from: MatchState, to: MatchState): boolean {
  return TRANSITIONS[from].includes(to);
}

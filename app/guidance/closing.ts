/** The talk that closes a placement: what there was, and what comes next. */

/** What may come next; what a talk offers to choose from, in this order. */
export const NEXT_STEPS = ["more-hours", "more-language", "more-responsibility", "course", "paid-work", "rest"] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

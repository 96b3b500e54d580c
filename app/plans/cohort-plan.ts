/** A plan for a whole cohort, as a coordinator asks for it. */

/** What to fill. */
export const PLAN_KINDS = ["placement", "buddy", "both"] as const;
export type PlanKind = (typeof PLAN_KINDS)[number];

/** running: being worked out · stopped: the person stopped it, what was found stands · failed: it broke off. */
export const PLAN_STATES = ["running", "done", "stopped", "failed"] as const;
export type PlanState = (typeof PLAN_STATES)[number];

/** What became of a row: accepted as a proposal, set aside, or refused when it was checked again at that moment. */
export const PLAN_DECISIONS = ["accepted", "set-aside", "refused"] as const;
export type PlanDecision = (typeof PLAN_DECISIONS)[number];

/** Why someone is left without, see app/matching/plan. */
export const LEFT_REASONS = ["no-option", "outcompeted", "stopped"] as const;

/** Pairs accepted with one click at most: some seconds of work. */
export const ACCEPTED_AT_ONCE = 200;

/** The parts of a plan's rows: to decide on · proposed · refused · set aside · left without. */
export const PLAN_SHOWN = ["open", "accepted", "refused", "aside", "without"] as const;
export type PlanShown = (typeof PLAN_SHOWN)[number];

/** What a person works towards at a placement: a goal with a sign that can be seen, looked at again on a day. */

/** How it ended. "other-way": something else came of it; "stopped": it was let go. */
export const OUTCOMES = ["reached", "partly", "other-way", "stopped"] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** More goals than this at once at one placement are no goals. */
export const MOST_GOALS = 3;
/** Characters of the person's words, of a sign and of a reason. */
export const LONGEST_LINE = 280;

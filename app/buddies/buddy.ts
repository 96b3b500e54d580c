/** Buddies: volunteers who stand beside one status holder. */

/** A coordinator approves a buddy after a talk, with the VOG (certificate of conduct) seen. */
export const BUDDY_STATES = ["registered", "approved", "paused", "stopped"] as const;
export type BuddyState = (typeof BUDDY_STATES)[number];

/** A VOG is asked again after three years: the usual advice of volunteer centres. */
export const VOG_VALID_YEARS = 3;

/** The youngest age at which someone may be a buddy. */
export const BUDDY_MINIMUM_AGE = 18;

/** What comes first: at most three things at a time, chosen together. What is parked stays in sight. */

/** now: worked on · parked: later · done: reached. */
export const PRIORITY_STATES = ["now", "parked", "done"] as const;
export type PriorityState = (typeof PRIORITY_STATES)[number];

/** Few steps at a time: who has much on the mind plans worse (Jungmann, Wesdorp and Madern, Stress-sensitief werken, 2020). */
export const MOST_AT_ONCE = 3;

/** The first of the three places that is free, from 1; null when all are taken. */
export function freeSlot(taken: readonly number[]): number | null {
  for (let slot = 1; slot <= MOST_AT_ONCE; slot += 1) if (!taken.includes(slot)) return slot;
  return null;
}

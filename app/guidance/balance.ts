/**
 * The balance of load and capacity: what weighs and what carries, laid on scales together with the person. The picture tips and
 * says nothing more; people decide. After Movisie's "Draagkracht-draaglast analyse" (Bakker, Bakker, Van Dijke & Terpstra,
 * O&O in perspectief, NIZW 1998): trouble comes when the load is more than the capacity, and either may have changed.
 */

export const LOAD_CARDS = [
  "waiting-for-family", "letters", "money-worries", "sleeping-badly", "pain-or-illness", "many-appointments", "hard-language", "being-alone",
  "caring-for-children", "missing-home", "poor-housing", "exams", "no-transport", "bad-memories", "other-load",
] as const;
export const CARRY_CARDS = [
  "family-here", "friends", "faith", "moving", "making", "sleeping-well", "a-trade", "earlier-work",
  "languages", "humour", "keeping-going", "buddy", "contact-person", "nice-outside", "online", "cycling", "other-carry",
] as const;
export const CARDS = [...LOAD_CARDS, ...CARRY_CARDS] as const;
export type Card = (typeof CARDS)[number];

/** For the contact person alone: not laid on the table in a talk, not shown on the person's own page. */
export const SHIELDED_CARDS = ["bad-memories"] as const satisfies readonly Card[];
export const isShielded = (card: Card): boolean => (SHIELDED_CARDS as readonly Card[]).includes(card);

/** Cards that have words of the person's own. */
export const OWN_CARDS = ["other-load", "other-carry"] as const satisfies readonly Card[];

export const isLoad = (card: Card): boolean => (LOAD_CARDS as readonly Card[]).includes(card);

export const WEIGHTS = ["small", "medium", "large"] as const;
export type Weight = (typeof WEIGHTS)[number];
/** For the picture alone. */
const POUNDS: Readonly<Record<Weight, number>> = { small: 1, medium: 2, large: 3 };

/** Degrees. */
const MOST_TIPPED = 14;

/** How far the picture of the scales tips, in degrees: above 0 to the side of the load. A picture, no outcome: nothing is decided by it. */
export function tipOf(items: readonly { card: Card; weight: Weight }[]): number {
  const difference = items.reduce((sum, { card, weight }) => sum + (isLoad(card) ? POUNDS[weight] : -POUNDS[weight]), 0);
  return Math.max(-MOST_TIPPED, Math.min(MOST_TIPPED, difference * 2));
}

/** What can go: fewer hours, a goal later, help of others, letting it rest. */
export const RELIEFS = ["fewer-hours", "later", "refer", "take-over", "rest"] as const;
export type Relief = (typeof RELIEFS)[number];
/** What can be added. */
export const SUPPORTS = ["find-buddy", "more-rest", "meet-people", "learn", "movement"] as const;
export type Support = (typeof SUPPORTS)[number];

/** first: the first balance. Raising is as good a decision as lowering. */
export const DECISIONS = ["first", "raise", "lower", "same"] as const;
export type Decision = (typeof DECISIONS)[number];

/** Whether a decision is what its hours say; null: hours weren't known. A heavier task may take no more hours, and a lighter one no fewer. */
export function decisionFits(decision: Decision, before: { hours: number } | null, hours: number): boolean {
  if (before === null) return decision === "first";
  switch (decision) {
    case "first": return false;
    case "raise": return hours >= before.hours;
    case "lower": return hours <= before.hours;
    case "same": return hours === before.hours;
  }
}

export const MOST_WEEK_HOURS = 40;
/** Hours a week to point at. */
export const HOURS_STEPS = [0, 2, 4, 6, 8, 10, 12, 16, 20, 24, 32, 40] as const;

/** What may happen before the day that was agreed, and asks for a new look. */
export const EVENTS = ["move", "family-comes", "illness", "baby", "decision-letter", "exam"] as const;
export type BalanceEvent = (typeof EVENTS)[number];

const MONTHS_BETWEEN = 3;

/** The day three months after another one; where that month is shorter, its last day. YYYY-MM-DD. */
export function nextMoment(day: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  const date = at.getUTCDate();
  at.setUTCDate(1);
  at.setUTCMonth(at.getUTCMonth() + MONTHS_BETWEEN);
  const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate();
  at.setUTCDate(Math.min(date, last));
  return at.toISOString().slice(0, 10);
}

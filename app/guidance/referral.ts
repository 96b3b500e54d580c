/** A referral: a person is handed over to someone who helps with one thing. It stays open until the receiver confirms. */

/** Who people are handed over to: the whole list, each kind with its picture and its words. */
export const REFERRAL_KINDS = ["language-school", "refugee-council", "debt-help", "housing", "gp", "mental-health", "family-help", "meeting-people", "other"] as const;
export type ReferralKind = (typeof REFERRAL_KINDS)[number];

/** Kinds that tell of health or of debts: for the one fixed contact person alone. */
export const SENSITIVE_KINDS = ["debt-help", "gp", "mental-health"] as const satisfies readonly ReferralKind[];

export function isSensitiveKind(kind: ReferralKind): boolean {
  return (SENSITIVE_KINDS as readonly ReferralKind[]).includes(kind);
}

/** What a receiver can be told of someone, each asked by itself. */
export const TOLD = ["name", "why", "agreed", "phone", "languages", "family", "health", "money", "other"] as const;
export type Told = (typeof TOLD)[number];

/** Without a yes to these there is nobody to hand over. */
export const NEEDED = ["name", "why"] as const satisfies readonly Told[];

/** How the handover is made warm: on the phone with the three of them, or going there together. */
export const TOGETHER_WAYS = ["call", "visit"] as const;
export type TogetherWay = (typeof TOGETHER_WAYS)[number];

/** The person came, it helped, it didn't help, the person never came. */
export const REFERRAL_OUTCOMES = ["came", "helped", "no-help", "not-come"] as const;
export type ReferralOutcome = (typeof REFERRAL_OUTCOMES)[number];

/** Days that a link works. A reminder makes a new one. */
export const LINK_DAYS = 30;
/** Days without an answer after which a reminder is due. */
export const REMIND_AFTER_DAYS = 7;
/** After so many wrong codes in a row a link is locked for a while. */
export const CODE_MISSES = 5;
export const CODE_LOCK_MINUTES = 15;
/** One page holds so many items. */
export const MOST_ITEMS = 16;
/** A receiver who met the person longer ago, or plans to further ahead, has made a mistake with the date. */
export const MET_WITHIN_DAYS = 90;

const DAY_MS = 24 * 3600_000;
export const daysFrom = (at: Date, days: number) => new Date(at.getTime() + days * DAY_MS);

/** Whether a receiver can mean this day (YYYY-MM-DD) by when they met someone, or will. */
export function isNearDay(day: string, now: Date): boolean {
  return Math.abs(new Date(`${day}T12:00:00Z`).getTime() - now.getTime()) <= MET_WITHIN_DAYS * DAY_MS;
}

export const REFERRAL_STATES = ["asked", "ready", "refused", "sent", "opened", "expired", "confirmed", "declined", "ended", "withdrawn"] as const;
export type ReferralState = (typeof REFERRAL_STATES)[number];

export interface ReferralSteps {
  /** What the person says to being named and to why: yes to both, no to one, or not said yet. */
  needed: "yes" | "no" | "open";
  /** Items that wait for an answer, those included. */
  unanswered: number;
  sentAt: Date | null;
  validUntil: Date | null;
  openedAt: Date | null;
  confirmedAt: Date | null;
  declinedAt: Date | null;
  withdrawnAt: Date | null;
  /** What came of it, where noted. */
  outcome: ReferralOutcome | null;
}

/** How far a referral is: the last step that counts. */
export function referralState(steps: ReferralSteps, now: Date): ReferralState {
  if (steps.withdrawnAt) return "withdrawn";
  if (steps.outcome) return "ended";
  if (steps.confirmedAt) return "confirmed";
  if (steps.declinedAt) return "declined";
  // Sent or not: without a yes the link shows nothing.
  if (steps.needed === "no") return "refused";
  if (!steps.sentAt) return steps.needed === "yes" && steps.unanswered === 0 ? "ready" : "asked";
  if (steps.validUntil && steps.validUntil <= now) return "expired";
  return steps.openedAt ? "opened" : "sent";
}

/** Where each step of the way stands: what was done, and the one that comes next. */
export const WAY = ["asked", "answered", "sent", "confirmed", "outcome"] as const;
export function wayOf(steps: ReferralSteps): { step: (typeof WAY)[number]; state: "done" | "current" | "todo" }[] {
  const done = { asked: true, answered: steps.needed === "yes" && (steps.unanswered === 0 || steps.sentAt !== null), sent: steps.sentAt !== null, confirmed: steps.confirmedAt !== null, outcome: steps.outcome !== null };
  const current = WAY.find((step) => !done[step]);
  return WAY.map((step) => ({ step, state: done[step] ? "done" : step === current ? "current" : "todo" }));
}

/** Whether someone should be reminded: sent, no answer, and nothing was done about it for a week. */
export function reminderDue(steps: ReferralSteps & { remindedAt: Date | null }, now: Date): boolean {
  const last = steps.remindedAt ?? steps.sentAt;
  return last !== null && ["sent", "opened", "expired"].includes(referralState(steps, now)) && daysFrom(last, REMIND_AFTER_DAYS) <= now;
}

/** Whole days since a referral was sent, or since the last reminder. */
export function daysSilent({ sentAt, remindedAt }: { sentAt: Date | null; remindedAt: Date | null }, now: Date): number {
  const last = remindedAt ?? sentAt;
  return last ? Math.max(0, Math.floor((now.getTime() - last.getTime()) / DAY_MS)) : 0;
}

const WEEK_MS = 7 * 24 * 60 * 60 * 1000;

/** Whole weeks that someone waits. */
export function weeksWaiting(since: Date, now: Date): number {
  return Math.max(0, Math.floor((now.getTime() - since.getTime()) / WEEK_MS));
}

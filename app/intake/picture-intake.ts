const DAY_MS = 24 * 60 * 60 * 1000;
/** Work and a life change what someone likes: after three months it may be done again. */
export const AGAIN_AFTER_DAYS = 90;

/** Whether a person may begin (again), given when the last one was finished; null: never. */
export function mayBegin(lastFinishedAt: Date | null, now: Date): boolean {
  return lastFinishedAt === null || now.getTime() - lastFinishedAt.getTime() >= AGAIN_AFTER_DAYS * DAY_MS;
}

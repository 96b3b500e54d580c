const DAY_MS = 24 * 60 * 60 * 1000;
/** Work and a life change what someone likes: after three months it may be done again. */
const AGAIN_AFTER_DAYS = 90;

/** When a person may begin again. */
export const mayBeginFrom = (finishedAt: Date): Date => new Date(finishedAt.getTime() + AGAIN_AFTER_DAYS * DAY_MS);

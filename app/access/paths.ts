/**
 * Pages of status holders: in any interface language, without scripts. Their addresses start with /me,
 * and /card is where the printed card leads.
 */
export function isHolderPath(pathname: string): boolean {
  return /^\/(me|card)(\/|$|\.data$)/.test(pathname);
}

/** Where one may go with a password that somebody else has made: to choose an own one, in an own language, or away. */
export function isBeforeOwnPassword(pathname: string): boolean {
  return /^\/(account|sign-out|language)(\.data)?$/.test(pathname);
}

/** A path as it may stand in the log: the token of a sign-in card, or of a referral, is half of what opens it. */
export function pathForLog(pathname: string): string {
  return pathname.replace(/^\/(card|handover)\/[^/]+/, "/$1/…");
}

/** What is the same for everyone and holds nothing of anyone: others may keep it for a while. */
export function isOpenData(pathname: string): boolean {
  return pathname === "/algorithm-register.json";
}

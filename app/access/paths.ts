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

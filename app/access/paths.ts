/**
 * Pages of status holders: in any interface language, without scripts. Their addresses start with /me,
 * and /card is where the printed card leads.
 */
export function isHolderPath(pathname: string): boolean {
  return /^\/(me|card)(\/|$|\.data$)/.test(pathname);
}

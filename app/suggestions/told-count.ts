/** Counts of people for those who may not know who they are: see docs/decisions/small-numbers.md. */

/** From this many people on a count is told as it is. */
export const LEAST_TOLD = 3;

/** "few" stands for one or two. */
export type ToldCount = number | "few";

export function tellCount(count: number): ToldCount {
  return count > 0 && count < LEAST_TOLD ? "few" : count;
}

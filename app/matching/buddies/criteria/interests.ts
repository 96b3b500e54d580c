import type { BuddyCriterion } from "#app/matching/buddies/query.ts";

/** More than three things in common doesn't make a better afternoon. */
const AMPLE = 3;

/** Interests in common: linear, 1 from three. */
export const interests: BuddyCriterion<"interests"> = {
  name: "interests",
  values({ store: { bits }, interests, interestsTold }, rows, values) {
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      const told = interestsTold && !bits.interests.isEmpty(row);
      values[i] = told ? Math.min(1, bits.interests.countShared(row, interests) / AMPLE) : NaN;
    }
  },
  facts: ({ store: { bits }, interests }, row) => ({ shared: bits.interests.sharedKeys(row, interests) }),
  questions({ store: { bits }, interestsTold }, row) {
    return [
      ...(interestsTold ? [] : [{ of: "holder", about: "interests" } as const]),
      ...(bits.interests.isEmpty(row) ? [{ of: "buddy", about: "interests" } as const] : []),
    ];
  },
};

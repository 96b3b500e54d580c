import { goalsToReview } from "#app/guidance/due-queries.server.ts";
import { dueSection } from "./due-section.server.ts";

/** Goals that it is time to look at again, the earliest first. */
export const goalReviews = dueSection({
  key: "goals",
  read: goalsToReview,
  id: (row) => row.goalId,
  href: (row) => `/people/${row.holderId}/goals`,
  facts: (row) => ({ sign: row.sign }),
});

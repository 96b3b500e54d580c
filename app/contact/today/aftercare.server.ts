import { aftercareDue } from "#app/guidance/due-queries.server.ts";
import { dueSection } from "./due-section.server.ts";

/** People to ask how it goes, some months after their placement ended. */
export const aftercareContacts = dueSection({
  key: "aftercare",
  read: aftercareDue,
  id: (row) => row.aftercareId,
  href: (row) => `/people/${row.holderId}/closing/${row.matchId}`,
  facts: (row) => ({ organisation: row.organisation }),
});

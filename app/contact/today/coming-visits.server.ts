import { visitsToMake } from "#app/guidance/due-queries.server.ts";
import { dueSection } from "./due-section.server.ts";

/** Visits at a workplace that are to be made, the earliest first. */
export const comingVisits = dueSection({
  key: "visits",
  read: visitsToMake,
  id: (row) => row.visitId,
  href: (row) => `/people/${row.holderId}/visits/${row.visitId}`,
  facts: (row) => ({ organisation: row.organisation }),
});

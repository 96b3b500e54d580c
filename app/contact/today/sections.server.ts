import { aftercareContacts } from "./aftercare.server.ts";
import { approvals } from "./approvals.server.ts";
import { comingAppointments } from "./coming-appointments.server.ts";
import { comingVisits } from "./coming-visits.server.ts";
import { contactDue } from "./contact-due.server.ts";
import { endingPlacements } from "./ending-placements.server.ts";
import { expiringVogs } from "./expiring-vogs.server.ts";
import { fallingFaces } from "./falling-faces.server.ts";
import { goalReviews } from "./goal-reviews.server.ts";
import { missingHours } from "./missing-hours.server.ts";
import { nextBalances } from "./next-balances.server.ts";
import { silentReferrals } from "./silent-referrals.server.ts";
import type { TodayAsked, TodayLine, TodaySection } from "./section.server.ts";

/** The page of today, from top to bottom. A new section is a file and a line here. */
export const TODAY_SECTIONS: readonly TodaySection[] = [
  contactDue, approvals, fallingFaces, comingAppointments, comingVisits, goalReviews, nextBalances, silentReferrals, endingPlacements, missingHours, aftercareContacts, expiringVogs,
];

/** Lines of each section that are shown before one asks for all of them. */
export const LINES_SHOWN = 8;

export interface SectionRead {
  key: string;
  title: string;
  lines: TodayLine[];
  total: number;
}

/** All that there is to do today; sections in which nothing is left out. */
export async function readToday(asked: Omit<TodayAsked, "limit" | "offset">): Promise<SectionRead[]> {
  const read: SectionRead[] = [];
  for (const section of TODAY_SECTIONS) {
    const { lines, total } = await section.read({ ...asked, limit: LINES_SHOWN, offset: 0 });
    if (total > 0) read.push({ key: section.key, title: section.title(asked.t), lines, total });
  }
  return read;
}

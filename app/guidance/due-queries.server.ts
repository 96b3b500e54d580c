import { and, asc, eq, isNull, lte, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { calendarDay } from "#app/i18n/formatters.ts";
import { accounts } from "#db/schema/accounts.ts";
import { aftercare } from "#db/schema/closings.ts";
import { placementGoals } from "#db/schema/goals.ts";
import { matches } from "#db/schema/matches.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { workplaceVisits } from "#db/schema/visits.ts";
import { accompaniedBy } from "./lock-guided.server.ts";
import { daysAfter } from "./week.ts";

// What waits for who accompanies people: the contact person, or a consultant who stands in. Each is one bounded query.

type SignedInContext = TransactionContext & { actor: SignedInActor };

export interface DueAsked {
  /** Days to look ahead; what is late is always there. 7 unless told. */
  ahead?: number;
  /** Rows at most; `total` counts all. 20 unless told. */
  limit?: number;
  /** The first rows that are left out. None unless told. */
  offset?: number;
}

const AHEAD = 7;
const LIMIT = 20;

const contactPersons = alias(accounts, "contact_persons");
const whose = {
  holderId: statusHolders.id, firstName: statusHolders.firstName, lastName: statusHolders.lastName, contactPersonId: statusHolders.contactPersonId, contactPerson: contactPersons.name,
  placement: placements.title, organisation: organisations.name, total: sql<number>`(count(*) over ())::int`,
};

/** The rows with a name each, and how many there are in all. */
function listed<Row extends { firstName: string; lastName: string | null; total: number }>(rows: Row[]) {
  return {
    rows: rows.map(({ total: _, ...row }) => ({ ...row, name: [row.firstName, row.lastName].filter(Boolean).join(" ") })),
    total: rows[0]?.total ?? 0,
  };
}

/** Goals whose review has come or comes soon, the earliest first. */
export async function goalsToReview({ db, actor, now }: SignedInContext, { ahead = AHEAD, limit = LIMIT, offset = 0 }: DueAsked = {}) {
  return listed(
    await db
      .select({ ...whose, on: placementGoals.reviewOn, matchId: placementGoals.matchId, goalId: placementGoals.id, goal: placementGoals.goal, sign: placementGoals.sign })
      .from(placementGoals)
      .innerJoin(statusHolders, eq(statusHolders.id, placementGoals.holderId))
      .innerJoin(contactPersons, eq(contactPersons.id, statusHolders.contactPersonId))
      .innerJoin(matches, eq(matches.id, placementGoals.matchId))
      .innerJoin(placements, eq(placements.id, matches.placementId))
      .innerJoin(organisations, eq(organisations.id, placements.organisationId))
      .where(and(accompaniedBy(actor), isNull(placementGoals.replacedAt), isNull(placementGoals.outcome), lte(placementGoals.reviewOn, daysAfter(calendarDay(now), ahead))))
      .orderBy(asc(placementGoals.reviewOn), asc(placementGoals.id))
      .limit(limit)
      .offset(offset),
  );
}

/** Visits that are to be made now or soon, the earliest first. */
export async function visitsToMake({ db, actor, now }: SignedInContext, { ahead = AHEAD, limit = LIMIT, offset = 0 }: DueAsked = {}) {
  return listed(
    await db
      .select({ ...whose, on: workplaceVisits.plannedOn, matchId: workplaceVisits.matchId, visitId: workplaceVisits.id, week: workplaceVisits.week })
      .from(workplaceVisits)
      .innerJoin(statusHolders, eq(statusHolders.id, workplaceVisits.holderId))
      .innerJoin(contactPersons, eq(contactPersons.id, statusHolders.contactPersonId))
      .innerJoin(matches, eq(matches.id, workplaceVisits.matchId))
      .innerJoin(placements, eq(placements.id, matches.placementId))
      .innerJoin(organisations, eq(organisations.id, placements.organisationId))
      .where(and(accompaniedBy(actor), eq(workplaceVisits.state, "planned"), lte(workplaceVisits.plannedOn, daysAfter(calendarDay(now), ahead))))
      .orderBy(asc(workplaceVisits.plannedOn), asc(workplaceVisits.id))
      .limit(limit)
      .offset(offset),
  );
}

/** People to ask how it goes, some months after their placement ended; the earliest first. */
export async function aftercareDue({ db, actor, now }: SignedInContext, { ahead = AHEAD, limit = LIMIT, offset = 0 }: DueAsked = {}) {
  return listed(
    await db
      .select({ ...whose, on: aftercare.dueOn, matchId: aftercare.matchId, aftercareId: aftercare.id })
      .from(aftercare)
      .innerJoin(statusHolders, eq(statusHolders.id, aftercare.holderId))
      .innerJoin(contactPersons, eq(contactPersons.id, statusHolders.contactPersonId))
      .innerJoin(matches, eq(matches.id, aftercare.matchId))
      .innerJoin(placements, eq(placements.id, matches.placementId))
      .innerJoin(organisations, eq(organisations.id, placements.organisationId))
      .where(and(accompaniedBy(actor), isNull(aftercare.replacedAt), isNull(aftercare.doneAt), lte(aftercare.dueOn, daysAfter(calendarDay(now), ahead))))
      .orderBy(asc(aftercare.dueOn), asc(aftercare.id))
      .limit(limit)
      .offset(offset),
  );
}

import { and, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/pg-core";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { found } from "#app/server/errors.ts";
import { type PageAsked, pageOf } from "#app/server/paging.ts";
import { accounts } from "#db/schema/accounts.ts";
import { buddies } from "#db/schema/buddies.ts";
import { matches } from "#db/schema/matches.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import type { MatchState } from "./match.ts";

type SignedInContext = TransactionContext & { actor: SignedInActor };

const buddyAccounts = alias(accounts, "buddy_accounts");

const columns = {
  id: matches.id, kind: matches.kind, state: matches.state, goal: matches.goal, holderId: matches.holderId, placementId: matches.placementId, buddyId: matches.buddyId,
  startsOn: matches.startsOn, proposedAt: matches.proposedAt, holderSaidYesAt: matches.holderSaidYesAt, contactShared: matches.contactShared,
  approvedAt: matches.approvedAt, acceptedAt: matches.acceptedAt, activeAt: matches.activeAt, endedAt: matches.endedAt, endReason: matches.endReason, endNote: matches.endNote,
  firstName: statusHolders.firstName, lastName: statusHolders.lastName,
  placementTitle: placements.title, organisationName: organisations.name, buddyName: buddyAccounts.name,
};

const withParties = (db: TransactionContext["db"]) =>
  db
    .select(columns)
    .from(matches)
    .innerJoin(statusHolders, eq(statusHolders.id, matches.holderId))
    .leftJoin(placements, eq(placements.id, matches.placementId))
    .leftJoin(organisations, eq(organisations.id, placements.organisationId))
    .leftJoin(buddies, eq(buddies.id, matches.buddyId))
    .leftJoin(buddyAccounts, eq(buddyAccounts.id, buddies.accountId));

export type MatchForStaff = Awaited<ReturnType<typeof withParties>>[number];

/** Matches of the dossiers that this actor sees: what waits for someone first, then the latest. */
export async function listMatches({ db }: SignedInContext, asked: PageAsked, states?: readonly MatchState[]) {
  const where = and(states ? inArray(matches.state, [...states]) : undefined);
  return pageOf(asked, {
    rows: ({ limit, offset }) =>
      withParties(db)
        .where(where)
        .orderBy(sql`array_position(array['proposed','accepted','approved','active','ended'], ${matches.state})`, desc(matches.proposedAt), desc(matches.id))
        .limit(limit)
        .offset(offset),
    total: async () => (await db.select({ total: sql<number>`count(*)::int` }).from(matches).where(where))[0]!.total,
  });
}

/** All matches of one dossier, the running ones first. */
export async function matchesOf({ db }: TransactionContext, holderId: string, limit = 50): Promise<MatchForStaff[]> {
  return withParties(db)
    .where(eq(matches.holderId, holderId))
    .orderBy(sql`array_position(array['active','accepted','approved','proposed','ended'], ${matches.state})`, desc(matches.proposedAt))
    .limit(limit);
}

/** Placements at which a person has begun, ended ones included, the latest first: to choose from. */
export async function placementsBegun({ db }: TransactionContext, holderId: string) {
  return db
    .select({ id: matches.id, title: placements.title, organisation: organisations.name })
    .from(matches)
    .innerJoin(placements, eq(placements.id, matches.placementId))
    .innerJoin(organisations, eq(organisations.id, placements.organisationId))
    .where(and(eq(matches.holderId, holderId), isNotNull(matches.activeAt)))
    .orderBy(desc(matches.activeAt))
    .limit(50);
}

/** One match, if this actor sees its dossier. */
export async function matchForStaff({ db }: SignedInContext, matchId: string): Promise<MatchForStaff> {
  return found((await withParties(db).where(eq(matches.id, matchId)))[0]);
}

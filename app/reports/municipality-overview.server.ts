import { and, count, eq, sql, type SQL } from "drizzle-orm";
import type { PgTable } from "drizzle-orm/pg-core";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { vogToRenew } from "#app/buddies/buddy-queries.server.ts";
import { buddies } from "#db/schema/buddies.ts";
import { matches } from "#db/schema/matches.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { statusHolders } from "#db/schema/status-holders.ts";

/**
 * How the municipality stands: what waits for the coordinator, and how much there is to match. Counts only; dossiers
 * and matches are those of the actor's own municipality by row-level security.
 */
export async function municipalityOverview({ db, actor, now }: TransactionContext & { actor: SignedInActor }) {
  const { municipalityId } = actor;
  const counted = async (table: PgTable, where: SQL | undefined) => (await db.select({ total: count() }).from(table).where(where))[0]!.total;
  const published = and(eq(organisations.municipalityId, municipalityId), eq(organisations.state, "verified"), eq(placements.state, "published"));
  const [spots] = await db
    .select({ open: sql<number>`coalesce(sum(${placements.spots} - ${placements.spotsTaken}), 0)::int`, placements: count() })
    .from(placements)
    .innerJoin(organisations, eq(organisations.id, placements.organisationId))
    .where(published);
  return {
    organisationsToVerify: await counted(organisations, and(eq(organisations.municipalityId, municipalityId), eq(organisations.state, "registered"))),
    buddiesToApprove: await counted(buddies, and(eq(buddies.municipalityId, municipalityId), eq(buddies.state, "registered"))),
    vogsToRenew: await counted(buddies, and(eq(buddies.municipalityId, municipalityId), vogToRenew(now))),
    holdersWaiting: await counted(statusHolders, eq(statusHolders.state, "waiting")),
    buddiesFree: await counted(buddies, and(eq(buddies.municipalityId, municipalityId), eq(buddies.state, "approved"), sql`${buddies.pairs} < ${buddies.capacity}`)),
    openSpots: spots!.open,
    publishedPlacements: spots!.placements,
    matchesToAnswer: await counted(matches, sql`${matches.state} in ('proposed', 'approved', 'accepted')`),
    activeMatches: await counted(matches, eq(matches.state, "active")),
  };
}

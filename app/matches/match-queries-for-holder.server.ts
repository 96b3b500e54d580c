import { and, count, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { languagesOfBuddies } from "#app/buddies/buddy-queries.server.ts";
import { accounts } from "#db/schema/accounts.ts";
import { buddies } from "#db/schema/buddies.ts";
import { matches, matchExplanations } from "#db/schema/matches.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";

type SignedInContext = TransactionContext & { actor: SignedInActor };

/** Open, and the person has not said yes yet. */
const asksTheHolder = (holderId: string) =>
  and(eq(matches.holderId, holderId), inArray(matches.state, ["proposed", "approved", "accepted"]), isNull(matches.holderSaidYesAt));

/** How many proposals wait for this person's yes or no. */
export async function countQuestions({ db }: SignedInContext, holderId: string): Promise<number> {
  return (await db.select({ total: count() }).from(matches).where(asksTheHolder(holderId)))[0]!.total;
}

/**
 * A person's own matches that are not over, with why they were proposed: for sentences, not for the page. Of a buddy: the
 * first name and languages, and the phone number only while the match is active.
 */
export async function openMatchesOfHolder(context: SignedInContext, holderId: string) {
  const { db } = context;
  const rows = await db
    .select({
      id: matches.id, tripleId: matches.tripleId, kind: matches.kind, state: matches.state, goal: matches.goal, hours: matches.hours, startsOn: matches.startsOn,
      holderSaidYesAt: matches.holderSaidYesAt, contactShared: matches.contactShared,
      placementId: placements.id, title: placements.title, address: placements.address, placeId: placements.placeId, dayParts: placements.dayParts,
      tasks: placements.tasks, sector: placements.sector, guideName: placements.guideName, placementState: placements.state,
      organisationName: organisations.name, organisationAddress: organisations.address,
      explanation: matchExplanations.explanation,
      buddyId: buddies.id, buddyFirstName: sql<string | null>`split_part(${accounts.name}, ' ', 1)`,
      buddyPhone: sql<string | null>`case when ${matches.state} = 'active' then ${accounts.phone} end`,
    })
    .from(matches)
    .leftJoin(matchExplanations, eq(matchExplanations.matchId, matches.id))
    .leftJoin(placements, eq(placements.id, matches.placementId))
    .leftJoin(organisations, eq(organisations.id, placements.organisationId))
    .leftJoin(buddies, eq(buddies.id, matches.buddyId))
    .leftJoin(accounts, eq(accounts.id, buddies.accountId))
    .where(and(eq(matches.holderId, holderId), ne(matches.state, "ended")))
    .orderBy(sql`array_position(array['active','accepted','approved','proposed'], ${matches.state})`, matches.proposedAt)
    .limit(50);
  const spoken = await languagesOfBuddies(context, rows.flatMap((row) => row.buddyId ?? []));
  return rows.map(({ buddyId, buddyFirstName, buddyPhone, placementId, title, address, placeId, dayParts, tasks, sector, guideName, placementState, organisationName, organisationAddress, ...match }) => ({
    ...match,
    asks: match.state !== "active" && match.holderSaidYesAt === null,
    placement: placementId
      ? {
          id: placementId, title: title!, address: address ?? organisationAddress, placeId: placeId!, dayParts: dayParts!, tasks: tasks!, sector: sector!,
          guideName, isOpen: placementState === "published", organisationName: organisationName!,
        }
      : null,
    buddy: buddyId ? { firstName: buddyFirstName!, phone: buddyPhone, languages: spoken.get(buddyId)!.map(({ language }) => language) } : null,
  }));
}

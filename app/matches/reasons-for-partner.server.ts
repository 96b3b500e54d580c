import { and, eq, inArray, ne } from "drizzle-orm";
import { SYSTEM, type SignedInActor } from "#app/access/actor.ts";
import { actAs, type TransactionContext } from "#app/access/context.server.ts";
import type { BuddyExplanation } from "#app/matching/buddies/rank-buddies.ts";
import type { PlacementExplanation } from "#app/matching/placements/rank-placements.ts";
import { matches, matchExplanations } from "#db/schema/matches.ts";
import { matchPartners } from "#db/schema/views.ts";
import { type BuddyFact, buddyFacts, type EmployerFact, employerFacts } from "#app/suggestions/partner-facts.ts";

type PartnerContext = TransactionContext & { actor: SignedInActor };

/**
 * The kept explanations of those of these matches that this partner sees and that aren't over, with what the partner may
 * know of the person now. The policies show a partner no explanation; it leaves here as facts for partners only.
 */
async function keptFor(context: PartnerContext, kind: "placement" | "buddy", matchIds: readonly string[]) {
  if (matchIds.length === 0) return [];
  // In the partner's own scope first: the view shows approved matches of their own.
  const seen = await context.db
    .select({ id: matches.id, dutchLevel: matchPartners.dutchLevel, dayParts: matchPartners.dayParts })
    .from(matches)
    .innerJoin(matchPartners, eq(matchPartners.matchId, matches.id))
    .where(and(inArray(matches.id, [...matchIds]), eq(matches.kind, kind), ne(matches.state, "ended")));
  if (seen.length === 0) return [];
  const kept = await actAs(context, SYSTEM, ({ db }) =>
    db.select({ matchId: matchExplanations.matchId, explanation: matchExplanations.explanation }).from(matchExplanations).where(inArray(matchExplanations.matchId, seen.map(({ id }) => id))));
  const explanations = new Map(kept.map(({ matchId, explanation }) => [matchId, explanation]));
  return seen.flatMap((match) => {
    const explanation = explanations.get(match.id);
    return explanation ? [{ ...match, explanation }] : [];
  });
}

/** What of it still holds: a level or a day-part that the person has changed since isn't told as it was. */
function asItIsNow<Fact extends EmployerFact | BuddyFact>(facts: readonly Fact[], now: { dutchLevel: string | null; dayParts: number | null }): Fact[] {
  return facts.flatMap((fact) => {
    if (fact.criterion === "languageStep") return fact.speaks === now.dutchLevel ? [fact] : [];
    if (fact.criterion !== "time") return [fact];
    const dayParts = fact.dayParts & (now.dayParts ?? 0);
    return dayParts === 0 ? [] : [{ ...fact, dayParts }];
  });
}

/** Why the people of these matches suit an employer's placements, by match. */
export async function reasonsForEmployer(context: PartnerContext, matchIds: readonly string[]): Promise<Map<string, EmployerFact[]>> {
  const kept = await keptFor(context, "placement", matchIds);
  return new Map(kept.map(({ id, explanation, ...now }) => [id, asItIsNow(employerFacts(explanation as PlacementExplanation), now)]));
}

/** Why the people of these matches suit a buddy, by match. */
export async function reasonsForBuddy(context: PartnerContext, matchIds: readonly string[]): Promise<Map<string, BuddyFact[]>> {
  const kept = await keptFor(context, "buddy", matchIds);
  return new Map(kept.map(({ id, explanation, ...now }) => [id, asItIsNow(buddyFacts(explanation as BuddyExplanation), now)]));
}

import { eq } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { NotFound } from "#app/server/errors.ts";
import { accounts } from "#db/schema/accounts.ts";
import { matches, matchExplanations } from "#db/schema/matches.ts";
import { matchingWeights } from "#db/schema/municipalities.ts";
import { explanationChanges } from "#app/suggestions/explanation-changes.ts";
import { explainPair } from "#app/suggestions/suggest.server.ts";

/** The explanation that a match was last proposed or approved with, as it stood, with the version of the weights that it goes by. */
export async function keptExplanation({ db }: TransactionContext, matchId: string) {
  const [kept] = await db
    .select({
      explanation: matchExplanations.explanation, score: matchExplanations.score, certainty: matchExplanations.certainty,
      weights: { id: matchingWeights.id, version: matchingWeights.version, values: matchingWeights.weights, by: accounts.name, at: matchingWeights.createdAt },
    })
    .from(matchExplanations)
    .innerJoin(matchingWeights, eq(matchingWeights.id, matchExplanations.weightsId))
    .leftJoin(accounts, eq(accounts.id, matchingWeights.createdBy))
    .where(eq(matchExplanations.matchId, matchId));
  return kept ?? null;
}

export type KeptExplanation = NonNullable<Awaited<ReturnType<typeof keptExplanation>>>;

const HOLDING = ["approved", "accepted", "active"];

/** How the same pair would be explained today, and what differs; null when the partner is no longer offered. */
export async function explanationToday(context: TransactionContext, matchId: string, kept: KeptExplanation) {
  const [match] = await context.db.select({ holderId: matches.holderId, placementId: matches.placementId, buddyId: matches.buddyId, state: matches.state }).from(matches).where(eq(matches.id, matchId));
  if (!match) throw new NotFound();
  const partner = match.placementId !== null ? { kind: "placement" as const, id: match.placementId } : { kind: "buddy" as const, id: match.buddyId! };
  try {
    const { explanation } = await explainPair(context, match.holderId, partner, { exceptMatches: [matchId] });
    return { explanation, changes: explanationChanges(kept.explanation, explanation, { holdsSpot: HOLDING.includes(match.state) }) };
  } catch (error) {
    if (error instanceof NotFound) return null;
    throw error;
  }
}

export type ExplanationToday = Awaited<ReturnType<typeof explanationToday>>;

import { asc, ne } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { explainPair } from "#app/suggestions/suggest.server.ts";
import { NotFound } from "#app/server/errors.ts";
import { matches, matchExplanations } from "#db/schema/matches.ts";

/** Why each running match fits, by the real matcher. Ended ones are left out: what it would say of them today isn't what was said then. */
export async function fillExplanations(context: TransactionContext): Promise<void> {
  const running = await context.db.select().from(matches).where(ne(matches.state, "ended")).orderBy(asc(matches.id));
  for (const match of running) {
    const partner = match.placementId !== null ? ({ kind: "placement", id: match.placementId } as const) : ({ kind: "buddy", id: match.buddyId! } as const);
    try {
      const { weightsId, explanation } = await explainPair(context, match.holderId, partner, { exceptMatches: [match.id] });
      await context.db.insert(matchExplanations).values({ matchId: match.id, weightsId, score: explanation.score, certainty: explanation.certainty, explanation });
    } catch (error) {
      if (!(error instanceof NotFound)) throw error;
    }
  }
}

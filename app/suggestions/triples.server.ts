/** A placement that a holder misses by one level of Dutch, opened by a buddy who can be there: suggested, proposed and approved as one. */
import { and, eq, ne, sql, type SQL } from "drizzle-orm";
import { SYSTEM } from "#app/access/actor.ts";
import { actAs, type TransactionContext } from "#app/access/context.server.ts";
import { languagesOfBuddies } from "#app/buddies/buddy-queries.server.ts";
import type { LanguageId } from "#app/languages/language.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import { type Triple, triples } from "#app/matching/triple.ts";
import { found, Refusal } from "#app/server/errors.ts";
import { accounts } from "#db/schema/accounts.ts";
import { buddies } from "#db/schema/buddies.ts";
import { matches } from "#db/schema/matches.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { buddyCandidates, dayNumber, type Except, holderProfile, placementCandidates } from "./candidates.server.ts";
import { withPlacements } from "./live-placements.server.ts";
import { explainPair, municipalityOf, weightsFor } from "./suggest.server.ts";

/** The best placements that a buddy would open, each with its best buddy; best placements first. */
export async function suggestTriples(context: TransactionContext, holderId: string, { top }: { top: number }): Promise<Triple[]> {
  const search = await buddySide(context, holderId);
  return withPlacements(context, search.municipalityId, (store) => triples({ ...search, placements: { store, weights: search.weights.placements }, top }));
}

export interface ExplainedTriple {
  weightsId: string;
  triple: Triple;
}

/**
 * Why this placement is open with this buddy, now.
 * @throws NotFound when this actor can't see one of the three; Refusal `matchDoesNotFit` with the gate that one of the pairs
 *   misses, `tripleNotNeeded` when the placement is open without a buddy, `tripleNoBridge` when this buddy can't be the bridge there
 */
export async function explainTriple(context: TransactionContext, holderId: string, placementId: string, buddyId: string, except: Except = {}): Promise<ExplainedTriple> {
  const search = await buddySide(context, holderId, eq(buddies.id, buddyId), except);
  const store = createPlacementStore(await placementCandidates(context, search.municipalityId, eq(placements.id, placementId)));
  const [triple] = triples({ ...search, placements: { store, weights: search.weights.placements }, top: 1 });
  if (triple) return { weightsId: search.weights.id, triple };

  const missed = async (kind: "placement" | "buddy", id: string) => (await explainPair(context, holderId, { kind, id }, except)).explanation.gates.filter(({ passed }) => !passed);
  const [withPlacement, withBuddy] = [await missed("placement", placementId), await missed("buddy", buddyId)];
  if (withPlacement.length === 0) throw new Refusal("tripleNotNeeded");
  const other = [...withPlacement, ...withBuddy].find(({ gate, miss }) => gate !== "dutch" || miss > 1);
  throw other ? new Refusal("matchDoesNotFit", { gate: other.gate }) : new Refusal("tripleNoBridge");
}

/** What a party of a triple may know of the one who or the place that goes with it; null outside a triple, and once the other half is over. */
export interface Companion {
  /** The other half's match. */
  matchId: string;
  /** The buddy's first name and all the languages they speak. */
  buddy: { firstName: string; languages: LanguageId[] } | null;
  placement: { id: string; title: string; organisationName: string } | null;
}

/** With whom, or where, a match goes together. @throws NotFound for a match that this actor can't see */
export async function companionOf(context: TransactionContext, matchId: string): Promise<Companion | null> {
  const [seen] = await context.db.select({ tripleId: matches.tripleId }).from(matches).where(eq(matches.id, matchId));
  const { tripleId } = found(seen);
  if (tripleId === null) return null;
  // The other half is another partner's match: what leaves here is a first name, languages, and what is public of a placement.
  return actAs(context, SYSTEM, async (system) => {
    const [other] = await system.db
      .select({
        matchId: matches.id, buddyId: matches.buddyId, firstName: sql<string | null>`split_part(${accounts.name}, ' ', 1)`,
        placementId: placements.id, title: placements.title, organisationName: organisations.name,
      })
      .from(matches)
      .leftJoin(buddies, eq(buddies.id, matches.buddyId))
      .leftJoin(accounts, eq(accounts.id, buddies.accountId))
      .leftJoin(placements, eq(placements.id, matches.placementId))
      .leftJoin(organisations, eq(organisations.id, placements.organisationId))
      .where(and(eq(matches.tripleId, tripleId), ne(matches.id, matchId), ne(matches.state, "ended")));
    if (!other) return null;
    const languages = other.buddyId ? (await languagesOfBuddies(system, [other.buddyId])).get(other.buddyId)! : [];
    return {
      matchId: other.matchId,
      buddy: other.buddyId ? { firstName: other.firstName ?? "", languages: languages.map(({ language }) => language as LanguageId) } : null,
      placement: other.placementId ? { id: other.placementId, title: other.title!, organisationName: other.organisationName! } : null,
    };
  });
}

async function buddySide(context: TransactionContext, holderId: string, where?: SQL, except: Except = {}) {
  const municipalityId = await municipalityOf(context, holderId);
  const weights = await weightsFor(context, municipalityId);
  return {
    municipalityId,
    weights,
    buddies: { store: createBuddyStore(await buddyCandidates(context, where)), weights: weights.buddies },
    holder: await holderProfile(context, holderId, except),
    today: dayNumber(context.now),
  };
}

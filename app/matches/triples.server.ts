/** A placement that a holder misses by one level of Dutch, opened by a buddy who can be there: suggested, proposed and approved as one. */
import { eq, type SQL } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import { type Triple, triples } from "#app/matching/triple.ts";
import { Refusal } from "#app/server/errors.ts";
import { buddies } from "#db/schema/buddies.ts";
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

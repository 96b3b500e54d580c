import { eq } from "drizzle-orm";
import type { TransactionContext } from "#app/access/context.server.ts";
import { type BuddyExplanation, type BuddyRanking, explainBuddy, rankBuddies } from "#app/matching/buddies/rank-buddies.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import { explainPlacement, type PlacementExplanation, type PlacementRanking, rankPlacements } from "#app/matching/placements/rank-placements.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import { buddyWeights, placementWeights } from "#app/matching/weights.ts";
import { currentWeights } from "#app/municipalities/municipality-queries.server.ts";
import { found } from "#app/server/errors.ts";
import { buddies } from "#db/schema/buddies.ts";
import { placements } from "#db/schema/placements.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { withPlacements } from "./live-placements.server.ts";
import { buddyCandidates, dayNumber, type Except, holderProfile, placementCandidates } from "./candidates.server.ts";

/** Whose municipality's weights and placements count. @throws NotFound when this actor can't see the dossier */
export async function municipalityOf({ db }: TransactionContext, holderId: string): Promise<string> {
  return found((await db.select({ id: statusHolders.municipalityId }).from(statusHolders).where(eq(statusHolders.id, holderId)))[0]).id;
}

/** The weights in force for a holder's municipality, checked. */
export async function weightsFor(context: TransactionContext, municipalityId: string) {
  const { id, version, weights } = await currentWeights(context, municipalityId);
  return { id, placements: placementWeights(version, weights.placements), buddies: buddyWeights(version, weights.buddies) };
}

/**
 * The best placements for a status holder, best first, each explained; and how many each gate removed.
 * `exceptNo` is a placement whose "not for me" is passed over: the list as it was before.
 */
export async function suggestPlacements(context: TransactionContext, holderId: string, { top, exceptNo }: { top: number; exceptNo?: string }): Promise<PlacementRanking> {
  const municipalityId = await municipalityOf(context, holderId);
  const weights = await weightsFor(context, municipalityId);
  const holder = await holderProfile(context, holderId, { exceptNo });
  return withPlacements(context, municipalityId, (store) =>
    rankPlacements({
      store,
      holder,
      weights: weights.placements,
      today: dayNumber(context.now),
      top,
    }),
  );
}

/** The best buddies for a status holder, best first, each explained; and how many each gate removed. */
export async function suggestBuddies(context: TransactionContext, holderId: string, { top }: { top: number }): Promise<BuddyRanking> {
  const weights = await weightsFor(context, await municipalityOf(context, holderId));
  return rankBuddies({
    store: createBuddyStore(await buddyCandidates(context)),
    holder: await holderProfile(context, holderId),
    weights: weights.buddies,
    today: dayNumber(context.now),
    top,
  });
}

export type Partner = { kind: "placement"; id: string } | { kind: "buddy"; id: string };

export interface ExplainedPair {
  weightsId: string;
  explanation: PlacementExplanation | BuddyExplanation;
}

/** Why one pair fits or doesn't, now. @throws NotFound when this actor can't see one of the two */
export async function explainPair(context: TransactionContext, holderId: string, partner: Partner, options: Except = {}): Promise<ExplainedPair> {
  const municipalityId = await municipalityOf(context, holderId);
  const weights = await weightsFor(context, municipalityId);
  const holder = await holderProfile(context, holderId, options);
  const today = dayNumber(context.now);
  const explanation =
    partner.kind === "placement"
      ? explainPlacement({ store: createPlacementStore(await placementCandidates(context, municipalityId, eq(placements.id, partner.id))), holder, weights: weights.placements, today, id: partner.id })
      : explainBuddy({ store: createBuddyStore(await buddyCandidates(context, eq(buddies.id, partner.id))), holder, weights: weights.buddies, today, id: partner.id });
  return { weightsId: weights.id, explanation: found(explanation) };
}

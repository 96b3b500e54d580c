/** What a consultant can negotiate with: candidates that miss one gate alone, and changes that would open doors. */
import type { TransactionContext } from "#app/access/context.server.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import { type Doors, openDoors } from "#app/matching/doors.ts";
import { type BuddyNearMiss, buddyNearMisses, type PlacementNearMiss, placementNearMisses } from "#app/matching/near-misses.ts";
import { scorePlacements } from "#app/matching/placements/rank-placements.ts";
import { isOfBelief } from "#app/placements/placement.ts";
import { buddyCandidates, dayNumber, holderProfile } from "./candidates.server.ts";
import { withPlacements } from "./live-placements.server.ts";
import { municipalityOf, weightsFor } from "./suggest.server.ts";

/** From this score on a placement is a good option, 0 to 1. */
export const GOOD_OPTION = 0.5;

/** Placements that miss one gate that may be talked about, and no other; those that would score best first. */
export async function nearMissPlacements(context: TransactionContext, holderId: string, { top }: { top: number }): Promise<PlacementNearMiss[]> {
  const municipalityId = await municipalityOf(context, holderId);
  const { placements: weights } = await weightsFor(context, municipalityId);
  const holder = await holderProfile(context, holderId);
  return withPlacements(context, municipalityId, (store) => placementNearMisses({ store, holder, weights, today: dayNumber(context.now), top }));
}

/** Buddies who miss one gate that may be talked about, and no other; those who would score best first. */
export async function nearMissBuddies(context: TransactionContext, holderId: string, { top }: { top: number }): Promise<BuddyNearMiss[]> {
  const { buddies: weights } = await weightsFor(context, await municipalityOf(context, holderId));
  const store = createBuddyStore(await buddyCandidates(context));
  return buddyNearMisses({ store, holder: await holderProfile(context, holderId), weights, today: dayNumber(context.now), top });
}

/** The single changes that add good placements, the one that adds most first; at most `top`. */
export async function doorsFor(context: TransactionContext, holderId: string, { top }: { top: number }): Promise<Doors> {
  const municipalityId = await municipalityOf(context, holderId);
  const { placements: weights } = await weightsFor(context, municipalityId);
  const holder = await holderProfile(context, holderId);
  const today = dayNumber(context.now);
  const { options, doors } = await withPlacements(context, municipalityId, (store) =>
    openDoors(holder, (profile) => scorePlacements({ store, holder: profile, weights, today }), GOOD_OPTION));
  const open = doors.filter(({ gained, change }) => gained > 0 && !(change.kind === "exclusion" && isOfBelief(change.demand)));
  return { options, doors: open.slice(0, top) };
}

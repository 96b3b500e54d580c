import { and, asc, eq, inArray, sql } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { buddiesByIds } from "#app/buddies/buddy-queries.server.ts";
import { rankBuddies } from "#app/matching/buddies/rank-buddies.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import { rankPlacements } from "#app/matching/placements/rank-placements.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import { buddyWeights, placementWeights } from "#app/matching/weights.ts";
import { currentWeights } from "#app/municipalities/municipality-queries.server.ts";
import { placementsByIds } from "#app/placements/placement-queries.server.ts";
import { holderLanguages, statusHolders } from "#db/schema/status-holders.ts";
import { buddyCandidates, dayNumber, holderProfiles, placementCandidates } from "#app/suggestions/candidates.server.ts";
import { type ListChange, listChange, type Sampled, spreadSample } from "#app/suggestions/list-changes.ts";
import type { TriedWeights } from "./weights-form.ts";

type SignedInContext = TransactionContext & { actor: SignedInActor };

/** How many people a preview looks at, how long their lists are, and of how many waiting people the sample is drawn. */
const PEOPLE = 8;
const TOP = 5;
const DRAWN_FROM = 500;

export interface PreviewedList extends ListChange {
  /** Whose list, without a name: weights are judged here, not people. */
  language: string | null;
  dutch: string | null;
}

/** What the typed weights would change. A list for each person of the sample, and what the ids on them are called. */
export interface WeightsPreview {
  placements: PreviewedList[];
  buddies: PreviewedList[];
  names: Record<string, string>;
}

/** Who waits in the actor's own municipality, longest first: what a sample is drawn by. */
async function waitingPeople({ db, actor }: SignedInContext): Promise<Sampled[]> {
  return db
    .select({
      id: statusHolders.id,
      dutch: statusHolders.dutchLevel,
      language: sql<string | null>`(select min(spoken.language) from ${holderLanguages} spoken where spoken.holder_id = ${statusHolders.id} and spoken.mother_tongue)`,
    })
    .from(statusHolders)
    .where(and(eq(statusHolders.municipalityId, actor.municipalityId), eq(statusHolders.state, "waiting")))
    .orderBy(asc(statusHolders.waitingSince), asc(statusHolders.id))
    .limit(DRAWN_FROM);
}

/**
 * Ranks the same people's placements and buddies by the weights in force and by others, so that a coordinator sees what a
 * change does before it counts. Nothing is kept.
 */
export async function previewWeights(context: SignedInContext, tried: TriedWeights): Promise<WeightsPreview> {
  const municipalityId = context.actor.municipalityId;
  const sample = spreadSample(await waitingPeople(context), PEOPLE);
  const { version, weights } = await currentWeights(context, municipalityId);
  const ids = sample.map(({ id }) => id);
  const profiles = ids.length > 0 ? await holderProfiles(context, inArray(statusHolders.id, ids)) : [];
  const byId = new Map(profiles.map((profile) => [profile.id, profile]));
  const today = dayNumber(context.now);

  const listsOf = (topOf: (holder: HolderProfile, which: "now" | "then") => string[]): PreviewedList[] =>
    sample.map(({ id, language, dutch }) => ({ language, dutch, ...listChange(topOf(byId.get(id)!, "now"), topOf(byId.get(id)!, "then")) }));

  const placementStore = createPlacementStore(await placementCandidates(context, municipalityId));
  const forPlacements = { now: placementWeights(version, weights.placements), then: placementWeights(version, tried.placements) };
  const placements = listsOf((holder, which) => rankPlacements({ store: placementStore, holder, weights: forPlacements[which], today, top: TOP }).ranked.map(({ id }) => id));

  const buddyStore = createBuddyStore(await buddyCandidates(context));
  const forBuddies = { now: buddyWeights(version, weights.buddies), then: buddyWeights(version, tried.buddies) };
  const buddies = listsOf((holder, which) => rankBuddies({ store: buddyStore, holder, weights: forBuddies[which], today, top: TOP }).ranked.map(({ id }) => id));

  const idsIn = (lists: readonly PreviewedList[]) => [...new Set(lists.flatMap(({ places }) => places.map(({ id }) => id)))];
  const names = [
    ...(await placementsByIds(context, idsIn(placements))).map(({ id, title }) => [id, title] as const),
    ...(await buddiesByIds(context, idsIn(buddies))).map(({ id, name }) => [id, name ?? ""] as const),
  ];
  return { placements, buddies, names: Object.fromEntries(names) };
}

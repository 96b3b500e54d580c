import { and, eq } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { buddyCandidates, dayNumber, holderProfiles, placementCandidates } from "#app/suggestions/candidates.server.ts";
import { scoreBuddies } from "#app/matching/buddies/rank-buddies.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import { evenHandedness, type GroupReach, LEAST_PEOPLE, reachOf } from "#app/matching/even-handedness.ts";
import { scorePlacements } from "#app/matching/placements/rank-placements.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import type { Scored } from "#app/matching/rank.ts";
import { buddyWeights, placementWeights } from "#app/matching/weights.ts";
import { currentWeights } from "#app/municipalities/municipality-queries.server.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { ageBandOf, type Dimension, DIMENSIONS, groupsOf, type Person, type SmallGroups, smallGroups } from "./even-handedness-groups.ts";

type SignedInContext = TransactionContext & { actor: SignedInActor };

/** How long an option's list is: as many as a consultant leafs through. */
const TOP = 5;
/** Any number will do: the same people give the same report. */
const SEED = 20_261_124;

export interface DimensionReport {
  dimension: Dimension;
  groups: readonly GroupReach[];
  small: SmallGroups;
}

export interface KindReport {
  kind: "placements" | "buddies";
  people: number;
  dimensions: readonly DimensionReport[];
  warnings: readonly GroupReach[];
  /** Tests made, for who wants to know how the line is drawn. */
  tests: number;
}

/**
 * For all who wait in the actor's municipality: how good each group's best placement and buddy are, and how often its members
 * are among the first few of any. Groups of fewer than ten people, and groups with fewer than ten others, aren't measured.
 * To read and act upon; ranking knows nothing of it.
 */
export async function evenHandednessReport(context: SignedInContext): Promise<KindReport[]> {
  const { municipalityId } = context.actor;
  const waiting = and(eq(statusHolders.municipalityId, municipalityId), eq(statusHolders.state, "waiting"))!;
  const profiles = await holderProfiles(context, waiting);
  const told = new Map(
    (await context.db.select({ id: statusHolders.id, gender: statusHolders.gender, birthYear: statusHolders.birthYear, wantsBuddy: statusHolders.wantsBuddy }).from(statusHolders).where(waiting)).map((row) => [row.id, row]),
  );
  const personOf = ({ id, languages }: HolderProfile): Person => {
    const { gender, birthYear } = told.get(id)!;
    // Who grew up with several is counted once, by the first of them.
    const language = languages.filter(({ motherTongue }) => motherTongue).map(({ id }) => id).toSorted()[0] ?? null;
    return { language, gender, age: birthYear === null ? null : ageBandOf(context.now.getUTCFullYear() - birthYear) };
  };

  const { version, weights } = await currentWeights(context, municipalityId);
  const today = dayNumber(context.now);
  const placements = createPlacementStore(await placementCandidates(context, municipalityId));
  const forPlacements = placementWeights(version, weights.placements);
  const buddies = createBuddyStore(await buddyCandidates(context));
  const forBuddies = buddyWeights(version, weights.buddies);
  const wanting = profiles.filter(({ id }) => told.get(id)!.wantsBuddy);
  return [
    reportOf("placements", profiles, personOf, placements.ids, (holder) => scorePlacements({ store: placements, holder, weights: forPlacements, today })),
    reportOf("buddies", wanting, personOf, buddies.ids, (holder) => scoreBuddies({ store: buddies, holder, weights: forBuddies, today })),
  ];
}

function reportOf(kind: KindReport["kind"], profiles: readonly HolderProfile[], personOf: (profile: HolderProfile) => Person, optionIds: readonly string[], score: (holder: HolderProfile) => Scored): KindReport {
  const reach = reachOf({ holders: profiles.length, optionIds, capacities: new Int32Array(optionIds.length), scoredFor: (at) => score(profiles[at]!) }, TOP);
  const people = profiles.map(personOf);
  const groups = groupsOf(people);
  const { groups: measured, tests } = evenHandedness(reach, groups, SEED);
  const dimensions = DIMENSIONS.map((dimension): DimensionReport => {
    const toldHere = groups[dimension].filter((group) => group !== null).length;
    // With fewer others than ten, the others' mean would tell of those few.
    const shown = measured.filter((group) => group.dimension === dimension && toldHere - group.people >= LEAST_PEOPLE);
    return { dimension, groups: shown, small: smallGroups(groups[dimension]) };
  });
  return { kind, people: profiles.length, dimensions, warnings: dimensions.flatMap((each) => each.groups.filter(({ fallsBehind }) => fallsBehind)), tests };
}

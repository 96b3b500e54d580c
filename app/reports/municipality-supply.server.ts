import { eq, sql } from "drizzle-orm";
import type { SignedInActor } from "#app/access/actor.ts";
import type { TransactionContext } from "#app/access/context.server.ts";
import { buddyCandidates, dayNumber, holderProfiles } from "#app/suggestions/candidates.server.ts";
import { withPlacements } from "#app/suggestions/live-placements.server.ts";
import { looksForBuddy, looksForPlacement, mayBeSuggested } from "#app/suggestions/looking.server.ts";
import { weightsFor } from "#app/suggestions/suggest.server.ts";
import { LEAST_TOLD } from "#app/suggestions/told-count.ts";
import { rankBuddies } from "#app/matching/buddies/rank-buddies.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import { rankPlacements } from "#app/matching/placements/rank-placements.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import { buddiesSpeaking, dayPartSupply, type GroupSupply, largeGroups, OTHERS, spotsByDutch, supplyFor, type Supply } from "#app/matching/supply.ts";
import { offeredIn } from "#app/placements/placement-queries.server.ts";
import { organisations } from "#db/schema/organisations.ts";
import { placements } from "#db/schema/placements.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { NOT_TOLD, supplyAdvice } from "./supply-advice.ts";

const TOP_ADVICE = 5;
const TOP_GATES = 5;

/**
 * Demand and supply of the coordinator's municipality: who has no option, which gates remove most, and where supply is
 * short. Counts only, over the dossiers that this actor sees; groups of fewer than `leastPeople` people who look or
 * have a match are taken together.
 */
export async function municipalitySupply(context: TransactionContext & { actor: SignedInActor }) {
  const { municipalityId } = context.actor;
  const today = dayNumber(context.now);
  const weights = await weightsFor(context, municipalityId);
  const everyone = await holderProfiles(context, mayBeSuggested);
  const facts = await factsOf(context);
  const forPlacement = everyone.filter(({ id }) => facts.get(id)?.placement);
  const forBuddy = everyone.filter(({ id }) => facts.get(id)?.buddy);
  // Whether a group is large enough to be named goes by all of its people, not by who happens to look now.
  const named = (groupsOf: (holder: HolderProfile) => readonly string[]) => largeGroups(everyone, groupsOf, LEAST_TOLD);
  const spotsIn = await spotsByTown(context, municipalityId);

  const placement = await withPlacements(context, municipalityId, (store) => ({
    supply: supplyFor(
      forPlacement,
      (holder) => rankPlacements({ store, holder, weights: weights.placements, today, top: 0 }).funnel,
      { level: named(({ dutch }) => [dutch ?? NOT_TOLD]), town: named(({ id }) => [facts.get(id)?.placeId ?? NOT_TOLD]) },
    ),
    week: dayPartSupply(forPlacement, store),
    spotsFor: spotsByDutch(store),
  }));

  const candidates = await buddyCandidates(context);
  const buddyStore = createBuddyStore(candidates);
  const funnels = new Map(forBuddy.map((holder) => [holder.id, rankBuddies({ store: buddyStore, holder, weights: weights.buddies, today, top: 0 }).funnel]));
  const funnelOf = ({ id }: HolderProfile) => funnels.get(id)!;
  const buddy = supplyFor(forBuddy, funnelOf, { tongue: named(motherTonguesOf), every: motherTonguesOf });
  const everyTongue = buddy.groups.every!;

  const levels = placement.supply.groups.level!.map((row) => ({ ...shown(row), spots: row.group in placement.spotsFor ? placement.spotsFor[row.group as keyof typeof placement.spotsFor] : null }));
  const towns = placement.supply.groups.town!.map((row) => ({ ...shown(row), spots: row.group === OTHERS || row.group === NOT_TOLD ? null : (spotsIn.get(row.group) ?? 0) }));
  const large = new Set(buddy.groups.tongue!.map(({ group }) => group));
  const small = new Set(everyTongue.map(({ group }) => group).filter((tongue) => !large.has(tongue)));
  const speaking = (group: string) => buddiesSpeaking(candidates, group === OTHERS ? small : new Set([group]), today);
  const tongues = buddy.groups.tongue!.map((row) => ({ ...shown(row), buddies: speaking(row.group) }));

  const isNamed = ({ group }: GroupSupply) => group !== OTHERS && group !== NOT_TOLD;
  return {
    leastPeople: LEAST_TOLD,
    placements: summary(placement.supply),
    buddies: summary(buddy),
    tongues: tongues.sort(othersLast), towns: towns.sort(othersLast), levels: levels.sort((a, b) => (a.group < b.group ? -1 : 1)),
    week: placement.week,
    advice: supplyAdvice(
      {
        tongues: everyTongue.filter(isNamed).map((row) => ({ ...row, buddies: speaking(row.group) })),
        levels: placement.supply.groups.level!.filter(isNamed),
        towns: placement.supply.groups.town!.filter(isNamed),
        week: placement.week,
      },
      { leastPeople: LEAST_TOLD, top: TOP_ADVICE },
    ),
  };
}

const motherTonguesOf = ({ languages }: HolderProfile) => {
  const tongues = languages.filter(({ motherTongue }) => motherTongue).map(({ id }) => id);
  return tongues.length > 0 ? tongues : [NOT_TOLD];
};

/** Keeps the order of those that have a name. */
const othersLast = (a: { group: string }, b: { group: string }) => Number(a.group === OTHERS) - Number(b.group === OTHERS);

const shown = ({ group, people, withoutOption }: GroupSupply) => ({ group, people, withoutOption });

function summary<GateName>({ people, withoutOption, pairs, gates }: Supply<GateName>) {
  const removing = gates.filter(({ removed }) => removed > 0).slice(0, TOP_GATES);
  return { people, withoutOption, gates: removing.map(({ gate, removed, lastFor }) => ({ gate, share: removed / pairs, lastFor })) };
}

/** What the matcher doesn't know of people, by id: their town, and what they look for. */
async function factsOf({ db }: TransactionContext) {
  const rows = await db
    .select({ id: statusHolders.id, placeId: statusHolders.placeId, placement: sql<boolean>`${looksForPlacement}`, buddy: sql<boolean>`${looksForBuddy}` })
    .from(statusHolders)
    .where(mayBeSuggested);
  return new Map(rows.map(({ id, ...row }) => [id, row]));
}

/** Free spots of published placements offered in a municipality, by place. */
async function spotsByTown({ db }: TransactionContext, municipalityId: string): Promise<Map<string, number>> {
  const rows = await db
    .select({ placeId: placements.placeId, spots: sql<number>`sum(${placements.spots} - ${placements.spotsTaken})::int` })
    .from(placements)
    .innerJoin(organisations, eq(organisations.id, placements.organisationId))
    .where(sql`${placements.state} = 'published' and ${offeredIn(municipalityId)}`)
    .groupBy(placements.placeId);
  return new Map(rows.map(({ placeId, spots }) => [placeId, spots]));
}

/** A placement or a buddy seen from the other side: who fits, who nearly does, and what removed the others. */
import { and, eq, inArray } from "drizzle-orm";
import { SYSTEM, type SignedInActor } from "#app/access/actor.ts";
import { recordAudit } from "#app/access/audit.server.ts";
import { actAs, type TransactionContext } from "#app/access/context.server.ts";
import type { DayPart } from "#app/day-parts/day-part.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import type { OpeningChange } from "#app/matching/opening-changes.ts";
import { buddyOpenings, placementOpenings } from "#app/matching/openings.ts";
import type { PlacementGateName } from "#app/matching/placements/facts.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import { municipalityById } from "#app/municipalities/municipality-queries.server.ts";
import { isOfBelief } from "#app/placements/placement.ts";
import { ownPlacement, placementById } from "#app/placements/placement-queries.server.ts";
import { found } from "#app/server/errors.ts";
import { buddies } from "#db/schema/buddies.ts";
import { municipalityNeighbours } from "#db/schema/municipalities.ts";
import { statusHolders } from "#db/schema/status-holders.ts";
import { buddyCandidates, dayNumber, holderProfiles, placementAsIfOpen } from "./candidates.server.ts";
import { looksForBuddy, looksForPlacement, mayBeSuggested } from "./looking.server.ts";
import { weightsFor } from "./suggest.server.ts";
import { LEAST_TOLD, tellCount, type ToldCount } from "./told-count.ts";

type SignedInContext = TransactionContext & { actor: SignedInActor };

/**
 * For staff: of the people whose dossier this actor sees, who fits a placement and who nearly does, at most `top` of each.
 * A placement that isn't open counts as if it were. One record in the audit trail tells that the list was looked at: it
 * shows names, scores and what the place asks, as lists of people do; who opens one of them opens a dossier, and that is logged.
 */
export async function peopleForPlacement(context: SignedInContext, placementId: string, { top }: { top: number }) {
  await placementById(context, placementId);
  const { candidate } = await placementAsIfOpen(context, placementId);
  const { placements: weights } = await weightsFor(context, context.actor.municipalityId);
  const holders = await holderProfiles(context, mayBeSuggested);
  const { fit, nearly, funnel } = found(placementOpenings({ store: createPlacementStore([candidate]), holders, weights, today: dayNumber(context.now), id: placementId }));
  const names = await firstNames(context, [...fit.slice(0, top), ...nearly.slice(0, top)].map(({ holderId }) => holderId));
  await recordAudit(context, { action: "placement.people-viewed", objectId: placementId, details: { fit: fit.length, nearly: nearly.length } });
  return {
    fit: { total: fit.length, rows: fit.slice(0, top).map((row) => ({ ...row, firstName: names.get(row.holderId)! })) },
    nearly: { total: nearly.length, rows: nearly.slice(0, top).map(({ missed, ...row }) => ({ ...row, firstName: names.get(row.holderId)!, gate: missed.gate, miss: missed.miss })) },
    funnel,
  };
}

async function firstNames({ db }: TransactionContext, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db.select({ id: statusHolders.id, firstName: statusHolders.firstName }).from(statusHolders).where(inArray(statusHolders.id, [...ids]));
  return new Map(rows.map(({ id, firstName }) => [id, firstName]));
}

/** What a coordinator hears of a buddy: how many people fit and nearly fit, and what removed the others. Counts only. */
export async function countPeopleForBuddy(context: SignedInContext, buddyId: string) {
  const [candidate] = await buddyCandidates(context, eq(buddies.id, buddyId), ["registered", "approved", "paused"]);
  if (!candidate) return null;
  const { buddies: weights } = await weightsFor(context, context.actor.municipalityId);
  const holders = await holderProfiles(context, looksForBuddy);
  // Who isn't approved yet, or is on leave, suits nobody for that alone: then the question is who would be suited.
  const asIf = candidate.verified ? candidate : { ...candidate, verified: true, vogSeen: true, vogExpiresOn: null };
  const { fit, nearly, funnel } = found(buddyOpenings({ store: createBuddyStore([asIf]), holders, weights, today: dayNumber(context.now), id: buddyId }));
  return { asIf: !candidate.verified, fit: fit.length, nearly: nearly.length, funnel };
}

/** One thing that an organisation could change, and how many more people would fit. */
export interface ToldChange {
  gate: PlacementGateName;
  step: number;
  demand: string | null;
  dayPart: DayPart | null;
  gains: ToldCount;
}

export interface WhoFitsHere {
  /** The organisation's municipality, and whether neighbours are counted, too. */
  region: { municipality: string; neighbours: boolean };
  people: ToldCount;
  fit: ToldCount;
  changes: readonly ToldChange[];
}

/**
 * For an organisation, about a placement of its own, whether published or not: how many people who look for a place fit,
 * and what would make it more. Counts over everyone to whom it could be offered, read by the system; nothing of a dossier,
 * no name and no number of one or two leaves here. Counted as if it were open and had begun, and without what people stay
 * away from out of belief.
 */
export async function whoFitsHere(context: SignedInContext, placementId: string): Promise<WhoFitsHere> {
  await ownPlacement(context, placementId);
  const { candidate, municipalityId, shared } = await placementAsIfOpen(context, placementId);
  const asked = { ...candidate, startsOn: null, demands: candidate.demands.filter((demand) => !isOfBelief(demand)) };
  const { placements: weights } = await weightsFor(context, municipalityId);
  const { name } = await municipalityById(context, municipalityId);
  return actAs(context, SYSTEM, async (system) => {
    const neighbours = shared
      ? await system.db.select({ id: municipalityNeighbours.municipalityId }).from(municipalityNeighbours).where(eq(municipalityNeighbours.neighbourId, municipalityId))
      : [];
    const holders = await holderProfiles(system, and(looksForPlacement, inArray(statusHolders.municipalityId, [municipalityId, ...neighbours.map(({ id }) => id)]))!);
    const { fit, changes } = found(placementOpenings({ store: createPlacementStore([asked]), holders, weights, today: dayNumber(context.now), id: placementId }));
    return {
      region: { municipality: name, neighbours: neighbours.length > 0 },
      people: tellCount(holders.length),
      fit: tellCount(fit.length),
      changes: toldChanges(changes).slice(0, MOST_CHANGES).map(({ gate, step, demand, dayPart, gains }) => ({ gate, step, demand, dayPart, gains: tellCount(gains) })),
    };
  });
}

const MOST_CHANGES = 5;
const MOST_DAY_PARTS = 2;

/**
 * Of each thing that can be changed the smallest step that gains enough people to be told as a number, else the largest.
 * What people can't or won't do is told from that number on only.
 */
function toldChanges(changes: readonly OpeningChange[]): OpeningChange[] {
  const steps = new Map<string, OpeningChange>();
  for (const change of changes) {
    if (change.gate === "exclusions" && change.gains < LEAST_TOLD) continue;
    const key = `${change.gate} ${change.demand} ${change.dayPart}`;
    const chosen = steps.get(key);
    if (!chosen || chosen.gains < LEAST_TOLD) steps.set(key, change);
  }
  let dayParts = 0;
  return [...steps.values()].sort((a, b) => b.gains - a.gains).filter(({ dayPart }) => dayPart === null || (dayParts += 1) <= MOST_DAY_PARTS);
}

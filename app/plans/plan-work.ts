import type { Aim } from "#app/matching/assignment/problem.ts";
import type { Watch } from "#app/matching/assignment/shortest-paths.ts";
import type { BuddyCandidate } from "#app/matching/buddies/candidate.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import type { PlacementCandidate } from "#app/matching/placements/candidate.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import { type CohortPlan, planBuddies, planPlacements } from "#app/matching/plan/plan.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import type { BuddyWeights, PlacementWeights } from "#app/matching/weights.ts";

/** What to fill for whom. Plain data, so that it can go to another thread. */
export type PlanPart =
  | { kind: "placement"; holders: readonly HolderProfile[]; candidates: readonly PlacementCandidate[]; weights: PlacementWeights }
  | { kind: "buddy"; holders: readonly HolderProfile[]; candidates: readonly BuddyCandidate[]; weights: BuddyWeights };

export interface PlanWork {
  /** Each planned by itself: a placement doesn't wait for a buddy, nor a buddy for a placement. */
  parts: readonly PlanPart[];
  aim: Aim;
  /** Lowest score to propose, 0 to 1. */
  floor: number;
  /** Whole days since 1970-01-01. */
  today: number;
}

export interface PlanOutcome {
  kind: PlanPart["kind"];
  plan: CohortPlan;
}

export interface WorkWatch {
  /** How far it is, 0 to 1; never less than before. */
  onProgress?: (share: number) => void;
  shouldStop?: () => boolean;
}

/** Works out all parts of a plan, one after the other. */
export function workOut({ parts, ...settings }: PlanWork, { onProgress, shouldStop }: WorkWatch = {}): PlanOutcome[] {
  const people = parts.reduce((sum, { holders }) => sum + holders.length, 0);
  let before = 0;
  return parts.map((part) => {
    const watch: Watch = { shouldStop, onProgress: (done, of) => onProgress?.((before + (done / Math.max(1, of)) * part.holders.length) / Math.max(1, people)) };
    const plan = planPart(part, settings, watch);
    before += part.holders.length;
    return { kind: part.kind, plan };
  });
}

function planPart(part: PlanPart, settings: Omit<PlanWork, "parts">, watch: Watch): CohortPlan {
  const { holders } = part;
  return part.kind === "placement"
    ? planPlacements({ ...settings, holders, store: createPlacementStore(part.candidates), weights: part.weights }, watch)
    : planBuddies({ ...settings, holders, store: createBuddyStore(part.candidates), weights: part.weights }, watch);
}

/** What differs between an explanation as it was kept and one of today. */
import type { BuddyExplanation } from "#app/matching/buddies/rank-buddies.ts";
import type { PlacementExplanation } from "#app/matching/placements/rank-placements.ts";

export type AnyExplanation = PlacementExplanation | BuddyExplanation;

type CriterionName = AnyExplanation["criteria"][number]["criterion"];
type GateName = AnyExplanation["gates"][number]["gate"];

/** A criterion at one moment: value 0 to 1, or null for not known; weight as applied. */
interface Measured {
  value: number | null;
  weight: number;
}

export interface ExplanationChanges {
  /** Criteria whose value or weight is another. `then` or `now` is null where the criterion wasn't, or isn't, looked at. */
  criteria: readonly { criterion: CriterionName; then: Measured | null; now: Measured | null }[];
  /** Gates that were passed and are no longer. */
  gates: readonly GateName[];
}

/** A change that nobody sees on the page is none: values show as whole percents, weights with one decimal. */
const sameMeasured = (one: Measured | null, other: Measured | null) =>
  one !== null && other !== null && (one.value === null) === (other.value === null) && Math.round((one.value ?? 0) * 100) === Math.round((other.value ?? 0) * 100) &&
  Math.round(one.weight * 10) === Math.round(other.weight * 10);

/** A pair takes its own spot, and the buddy's room: a placement that is full by this very match is no news. */
const OWN_SPOT: readonly GateName[] = ["spot", "room"];

/** Compares an explanation with the one of today. `holdsSpot`: the match itself takes a spot. */
export function explanationChanges(then: AnyExplanation, now: AnyExplanation, { holdsSpot }: { holdsSpot: boolean }): ExplanationChanges {
  const measuredIn = ({ criteria }: AnyExplanation, name: CriterionName): Measured | null => {
    const found = criteria.find(({ criterion }) => criterion === name);
    return found ? { value: found.value, weight: found.weight } : null;
  };
  const names = [...new Set([...now.criteria, ...then.criteria].map(({ criterion }) => criterion))];
  const criteria = names.map((criterion) => ({ criterion, then: measuredIn(then, criterion), now: measuredIn(now, criterion) }));
  const missedThen: readonly GateName[] = then.gates.filter(({ passed }) => !passed).map(({ gate }) => gate);
  const missedNow: readonly GateName[] = now.gates.filter(({ passed }) => !passed).map(({ gate }) => gate);
  return {
    criteria: criteria.filter((each) => !sameMeasured(each.then, each.now)),
    gates: missedNow.filter((gate) => !missedThen.includes(gate) && !(holdsSpot && OWN_SPOT.includes(gate))),
  };
}

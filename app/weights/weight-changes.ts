/** What differs between two versions of the weights. */
import { BUDDY_CRITERIA_NAMES, PLACEMENT_CRITERIA_NAMES } from "#app/matching/weights.ts";

export type WeightSets = Readonly<Record<"placements" | "buddies", Readonly<Record<string, number>>>>;

export interface WeightChange {
  kind: keyof WeightSets;
  criterion: string;
  /** null: the version of before, or of after, has no such criterion. */
  from: number | null;
  to: number | null;
}

/** The criteria of a set, in the order of the rules: the database keeps none. Criteria that are no rule any more come last. */
export function criteriaIn(kind: keyof WeightSets, ...sets: readonly Readonly<Record<string, number>>[]): string[] {
  const rules: readonly string[] = kind === "placements" ? PLACEMENT_CRITERIA_NAMES : BUDDY_CRITERIA_NAMES;
  const kept = new Set(sets.flatMap((set) => Object.keys(set)));
  return [...rules.filter((name) => kept.has(name)), ...[...kept].filter((name) => !rules.includes(name))];
}

/** Every criterion whose weight differs. */
export function weightChanges(before: WeightSets, after: WeightSets): WeightChange[] {
  return (["placements", "buddies"] as const).flatMap((kind) =>
    criteriaIn(kind, before[kind], after[kind])
      .map((criterion) => ({ kind, criterion, from: before[kind][criterion] ?? null, to: after[kind][criterion] ?? null }))
      .filter(({ from, to }) => from !== to),
  );
}

/** A weight's share of the whole set, 0 to 1; 0 in a set without any weight. */
export function shareOf(values: readonly number[], weight: number): number {
  const total = values.reduce((sum, each) => sum + each, 0);
  return total > 0 ? weight / total : 0;
}

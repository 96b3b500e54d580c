/** What differs between two versions of the weights. */

export type WeightSets = Readonly<Record<"placements" | "buddies", Readonly<Record<string, number>>>>;

export interface WeightChange {
  kind: keyof WeightSets;
  criterion: string;
  /** null: the version of before, or of after, has no such criterion. */
  from: number | null;
  to: number | null;
}

/** Every criterion whose weight differs, in the order of the later version; criteria that are gone come last. */
export function weightChanges(before: WeightSets, after: WeightSets): WeightChange[] {
  return (["placements", "buddies"] as const).flatMap((kind) => {
    const names = [...new Set([...Object.keys(after[kind]), ...Object.keys(before[kind])])];
    return names
      .map((criterion) => ({ kind, criterion, from: before[kind][criterion] ?? null, to: after[kind][criterion] ?? null }))
      .filter(({ from, to }) => from !== to);
  });
}

/** A weight's share of the whole set, 0 to 1; 0 in a set without any weight. */
export function shareOf(values: readonly number[], weight: number): number {
  const total = values.reduce((sum, each) => sum + each, 0);
  return total > 0 ? weight / total : 0;
}

import { DAY_PARTS, type DayPart } from "#app/day-parts/day-part.ts";
import type { Funnel } from "#app/matching/explanation.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import type { PlacementStore } from "#app/matching/placements/store.ts";

/** Over a whole municipality: which gates remove most, and for whom supply is short. */
export interface Supply<GateName> {
  people: number;
  /** People who have no option at all. */
  withoutOption: number;
  /** Pairs of a person and a candidate: looked at, and removed by each gate, the one that removes most first. */
  pairs: number;
  gates: readonly GateToll<GateName>[];
  /** For each grouping: its groups, the one with the largest share without an option first, then the fewest options. */
  groups: Readonly<Record<string, readonly GroupSupply[]>>;
}

export interface GateToll<GateName> {
  gate: GateName;
  removed: number;
  /** People whose last candidate this gate removed: had it been passed, they would have had some left here. */
  lastFor: number;
}

export interface GroupSupply {
  group: string;
  people: number;
  withoutOption: number;
  /** The median number of options of its people. */
  medianOptions: number;
}

/**
 * Sums up the funnels of many people. `funnelOf` is one person's funnel (`rankPlacements` or `rankBuddies` with top 0);
 * `groupings` name for each person the groups to tell apart: place, mother tongues, level of Dutch, …
 */
export function supplyFor<GateName extends PropertyKey>(
  holders: readonly HolderProfile[],
  funnelOf: (holder: HolderProfile) => Funnel<GateName>,
  groupings: Readonly<Record<string, (holder: HolderProfile) => readonly string[]>>,
): Supply<GateName> {
  const tolls = new Map<GateName, { removed: number; lastFor: number }>();
  const optionsOf: number[] = [];
  let pairs = 0;
  for (const holder of holders) {
    const { total, gates } = funnelOf(holder);
    pairs += total;
    let before = total;
    for (const { gate, removed, left } of gates) {
      const toll = tolls.get(gate) ?? { removed: 0, lastFor: 0 };
      toll.removed += removed;
      if (before > 0 && left === 0) toll.lastFor++;
      tolls.set(gate, toll);
      before = left;
    }
    optionsOf.push(before);
  }
  const groups = Object.entries(groupings).map(([name, groupsOf]) => {
    const members = new Map<string, number[]>();
    holders.forEach((holder, at) => {
      for (const group of new Set(groupsOf(holder))) members.set(group, [...(members.get(group) ?? []), optionsOf[at]!]);
    });
    return [name, [...members].map(([group, options]) => groupSupply(group, options)).sort(byShortage)] as const;
  });
  return {
    people: holders.length,
    withoutOption: optionsOf.filter((options) => options === 0).length,
    pairs,
    gates: [...tolls].map(([gate, toll]) => ({ gate, ...toll })).sort((a, b) => b.removed - a.removed),
    groups: Object.fromEntries(groups),
  };
}

/** For each day-part of the week: people who are free then, and spots of open placements where one may work then. */
export function dayPartSupply(holders: readonly HolderProfile[], { size, columns }: PlacementStore): { dayPart: DayPart; people: number; spots: number }[] {
  return DAY_PARTS.map((dayPart, bit) => {
    let spots = 0;
    for (let row = 0; row < size; row++) if (columns.open[row] === 1 && (columns.dayParts[row]! >>> bit) & 1) spots += columns.spotsFree[row]!;
    return { dayPart, people: holders.filter(({ dayParts }) => dayParts !== null && (dayParts >>> bit) & 1).length, spots };
  });
}

function groupSupply(group: string, options: number[]): GroupSupply {
  const sorted = options.toSorted((a, b) => a - b);
  return {
    group,
    people: options.length,
    withoutOption: options.filter((count) => count === 0).length,
    medianOptions: (sorted[(sorted.length - 1) >> 1]! + sorted[sorted.length >> 1]!) / 2,
  };
}

function byShortage(a: GroupSupply, b: GroupSupply): number {
  return b.withoutOption / b.people - a.withoutOption / a.people || a.medianOptions - b.medianOptions || (a.group < b.group ? -1 : 1);
}

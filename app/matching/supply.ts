import { DAY_PARTS, type DayPart } from "#app/day-parts/day-part.ts";
import { DUTCH_LEVELS, type DutchLevel } from "#app/languages/level.ts";
import type { BuddyCandidate } from "#app/matching/buddies/candidate.ts";
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

/** What small groups are called together. No group of a caller may have this name. */
export const OTHERS = "others";

/**
 * The same grouping, with the groups to which fewer than `leastPeople` of these people belong under one name: `OTHERS`.
 * Someone in two of them is in `OTHERS` once.
 */
export function largeGroups(people: readonly HolderProfile[], groupsOf: (holder: HolderProfile) => readonly string[], leastPeople: number): (holder: HolderProfile) => string[] {
  const sizes = new Map<string, number>();
  for (const person of people) for (const group of new Set(groupsOf(person))) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  return (holder) => [...new Set(groupsOf(holder).map((group) => ((sizes.get(group) ?? 0) < leastPeople ? OTHERS : group)))];
}

/** Free spots of open placements for which each level of Dutch is enough. */
export function spotsByDutch({ size, columns }: PlacementStore): Record<DutchLevel, number> {
  const spots = DUTCH_LEVELS.map((_, rank) => {
    let free = 0;
    for (let row = 0; row < size; row++) if (columns.open[row] === 1 && columns.dutchMin[row]! <= rank) free += columns.spotsFree[row]!;
    return free;
  });
  return Object.fromEntries(DUTCH_LEVELS.map((level, rank) => [level, spots[rank]])) as Record<DutchLevel, number>;
}

/** How many buddies can take on someone today and speak one of these languages well. */
export function buddiesSpeaking(candidates: readonly BuddyCandidate[], languages: ReadonlySet<string>, today: number): number {
  return candidates.filter(
    (buddy) =>
      buddy.verified && buddy.vogSeen && (buddy.vogExpiresOn === null || buddy.vogExpiresOn >= today) && buddy.roomFree > 0 &&
      buddy.languages.some(({ id, fluency, motherTongue }) => languages.has(id) && (motherTongue || fluency !== "basic")),
  ).length;
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

/** Into which groups the report on even-handedness puts people. Nothing here is an input of ranking. */
import { LEAST_PEOPLE } from "#app/matching/even-handedness.ts";

export const DIMENSIONS = ["language", "gender", "age"] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** A person's groups; null where it isn't told. */
export type Person = Readonly<Record<Dimension, string | null>>;

/** Youngest age of each band; the last has no end. */
const BANDS = [18, 25, 35, 45, 55] as const;

/** The band of an age in years: "18-24" … "55", or "0-17". */
export function ageBandOf(age: number): string {
  const at = BANDS.findLastIndex((from) => age >= from);
  if (at < 0) return `0-${BANDS[0] - 1}`;
  const next = BANDS[at + 1];
  return next === undefined ? String(BANDS[at]) : `${BANDS[at]}-${next - 1}`;
}

/** By dimension each person's group, in the order of the people. */
export function groupsOf(people: readonly Person[]): Record<Dimension, (string | null)[]> {
  return Object.fromEntries(DIMENSIONS.map((dimension) => [dimension, people.map((person) => person[dimension])])) as Record<Dimension, (string | null)[]>;
}

export interface SmallGroups {
  /** How many groups have fewer than ten people. */
  groups: number;
  /** People in them together; null when they are fewer than ten themselves: then the number stays untold. */
  people: number | null;
  /** Of how many it isn't known; null when that is fewer than ten, but for nobody. */
  untold: number | null;
  /** Whether a group is large enough, but with too few others to be compared with. */
  nearlyAll: boolean;
}

/** What is not measured in a dimension, counted together. */
export function smallGroups(groups: readonly (string | null)[]): SmallGroups {
  const sizes = new Map<string, number>();
  for (const group of groups) if (group !== null) sizes.set(group, (sizes.get(group) ?? 0) + 1);
  const small = [...sizes.values()].filter((size) => size < LEAST_PEOPLE);
  const people = small.reduce((sum, size) => sum + size, 0);
  const told = groups.filter((group) => group !== null).length;
  const untold = groups.length - told;
  return {
    groups: small.length,
    people: people >= LEAST_PEOPLE ? people : null,
    untold: untold === 0 || untold >= LEAST_PEOPLE ? untold : null,
    nearlyAll: [...sizes.values()].some((size) => size >= LEAST_PEOPLE && told - size < LEAST_PEOPLE),
  };
}

import type { Chances } from "#app/matching/plan/baselines.ts";
import { LEAST_PEOPLE } from "#app/matching/plan/group-floor.ts";
import { TopLists } from "#app/matching/plan/top-lists.ts";
import { seededRandom } from "#app/matching/random.ts";

/** Whether the matcher serves groups alike: a report to read and act upon, never an input of ranking. */

/** What a person gets out of ranking. */
export interface Reach {
  /** The score of the person's best option, 0 to 1; 0 without any. */
  best: number;
  /** Whether the person is among the best few of any option. */
  onList: boolean;
}

/** What each holder reaches. `top`: how long an option's list is. */
export function reachOf({ holders, optionIds, scoredFor }: Chances, top: number): Reach[] {
  const lists = new TopLists(optionIds.length, top, (a, b) => a < b);
  const reach = Array.from({ length: holders }, (_, holder): Reach => {
    const { rows, scores } = scoredFor(holder);
    let best = 0;
    for (let i = 0; i < rows.length; i++) {
      best = Math.max(best, scores[i]!);
      lists.offer(rows[i]!, holder, scores[i]!);
    }
    return { best, onList: false };
  });
  for (let option = 0; option < optionIds.length; option++) {
    for (let rank = 0; rank < lists.lengthOf(option); rank++) reach[lists.itemAt(option, rank)]!.onList = true;
  }
  return reach;
}

export interface EvenHandedness {
  groups: readonly GroupReach[];
  /** Tests made; each group's p is held against 0.05 divided by this (Bonferroni). */
  tests: number;
}

export interface GroupReach {
  /** Language group, gender, age band, … as the caller names it. */
  dimension: string;
  group: string;
  people: number;
  best: Measure;
  onList: Measure;
  /** A warning: by either measure the group does worse than chance explains, and by enough to matter. */
  fallsBehind: boolean;
}

export interface Measure {
  /** Mean over the group and over everyone else who told, 0 to 1. */
  group: number;
  others: number;
  /** How often a group drawn at random would do as badly or worse, 0 to 1. */
  p: number;
}

/** Groups smaller than this aren't reported: chance rules there, and people would be recognised. */
export { LEAST_PEOPLE };
/** How often groups are dealt anew. */
export const ROUNDS = 1999;
const LEVEL = 0.05;
/** A smaller difference isn't worth a warning, however sure. */
const LEAST_DIFFERENCE = 0.02;

/**
 * Compares every group of at least ten people with all others by a one-sided permutation test (Fisher, 1935; Phipson and
 * Smyth, 2010, for p = (1 + b) / (1 + rounds)): groups are dealt anew `ROUNDS` times. `groupsOf[dimension]` names each
 * person's group, null where it isn't told. The same seed gives the same report.
 */
export function evenHandedness(reach: readonly Reach[], groupsOf: Readonly<Record<string, readonly (string | null)[]>>, seed: number): EvenHandedness {
  const random = seededRandom(seed);
  const raw = Object.entries(groupsOf).flatMap(([dimension, groups]) => {
    const told = [...reach.keys()].filter((at) => groups[at] != null);
    const names = [...new Set(told.map((at) => groups[at]!))].filter((name) => told.filter((at) => groups[at] === name).length >= LEAST_PEOPLE).sort();
    const values = { best: Float64Array.from(told, (at) => reach[at]!.best), onList: Float64Array.from(told, (at) => Number(reach[at]!.onList)) };
    const members = names.map((name) => Int32Array.from(told.flatMap((at, position) => (groups[at] === name ? [position] : []))));
    // One group that is everyone has nobody to be compared with.
    const compared = names.map((name, at) => ({ name, members: members[at]! })).filter(({ members }) => members.length < told.length);
    const own = compared.map(({ members }) => ({ best: sum(members, (at) => values.best[at]!), onList: sum(members, (at) => values.onList[at]!) }));
    const worse = compared.map(() => ({ best: 0, onList: 0 }));
    const dealt = Int32Array.from(told.keys());
    for (let round = 0; round < ROUNDS && compared.length > 0; round++) {
      random.shuffle(dealt);
      compared.forEach(({ members }, at) => {
        let best = 0;
        let onList = 0;
        for (let i = 0; i < members.length; i++) {
          const drawn = dealt[members[i]!]!;
          best += values.best[drawn]!;
          onList += values.onList[drawn]!;
        }
        if (best <= own[at]!.best + 1e-9) worse[at]!.best++;
        if (onList <= own[at]!.onList + 1e-9) worse[at]!.onList++;
      });
    }
    return compared.map(({ name, members }, at) => {
      const measured = (measure: "best" | "onList"): Measure => {
        const mine = own[at]![measure];
        const all = values[measure].reduce((total, value) => total + value, 0);
        return { group: mine / members.length, others: (all - mine) / (told.length - members.length), p: (1 + worse[at]![measure]) / (1 + ROUNDS) };
      };
      return { dimension, group: name, people: members.length, best: measured("best"), onList: measured("onList") };
    });
  });
  const tests = 2 * raw.length;
  const behind = ({ group, others, p }: Measure) => others - group >= LEAST_DIFFERENCE && p <= LEVEL / tests;
  return { groups: raw.map((each) => ({ ...each, fallsBehind: behind(each.best) || behind(each.onList) })), tests };
}

function sum(positions: Int32Array, valueAt: (position: number) => number): number {
  let total = 0;
  for (const position of positions) total += valueAt(position);
  return total;
}

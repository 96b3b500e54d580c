/** What a coordinator can do where supply is short: data, which the page says in sentences. */
import type { DayPart } from "#app/day-parts/day-part.ts";

/** The group of those who haven't told. */
export const NOT_TOLD = "not-told";

export type SupplyAdvice =
  /** Find buddies who speak a language: `people` have no buddy who fits, `supply` buddies with room speak it. */
  | { kind: "tongue"; name: string; people: number; supply: number }
  /** Find placements for a level of Dutch, or in a town: none fits `people`. */
  | { kind: "level" | "town"; name: string; people: number }
  /** Ask for a day-part: `people` can come then, `supply` spots are free. */
  | { kind: "week"; name: DayPart; people: number; supply: number };

interface Group {
  group: string;
  people: number;
  withoutOption: number;
}

export interface SupplyFound {
  /** Every mother tongue, small groups as well: `buddies` with room speak it. */
  tongues: readonly (Group & { buddies: number })[];
  levels: readonly Group[];
  towns: readonly Group[];
  week: readonly { dayPart: DayPart; people: number; spots: number }[];
}

/**
 * What follows from the figures, where most people are helped first; at most `top`. Fewer than `leastPeople` people are no
 * reason to name a group.
 */
export function supplyAdvice({ tongues, levels, towns, week }: SupplyFound, { leastPeople, top }: { leastPeople: number; top: number }): SupplyAdvice[] {
  const short = <Of extends Group>(groups: readonly Of[]) => groups.filter(({ withoutOption }) => withoutOption >= leastPeople);
  const scarce = week.filter(({ people, spots }) => people >= leastPeople && spots < people).sort((a, b) => b.people - b.spots - (a.people - a.spots))[0];
  const found: SupplyAdvice[] = [
    ...short(tongues).filter(({ buddies, withoutOption }) => buddies < withoutOption).map(({ group, withoutOption, buddies }) => ({ kind: "tongue" as const, name: group, people: withoutOption, supply: buddies })),
    ...short(levels).map(({ group, withoutOption }) => ({ kind: "level" as const, name: group, people: withoutOption })),
    ...short(towns).map(({ group, withoutOption }) => ({ kind: "town" as const, name: group, people: withoutOption })),
    ...(scarce ? [{ kind: "week" as const, name: scarce.dayPart, people: scarce.people, supply: scarce.spots }] : []),
  ];
  return found.sort((a, b) => b.people - a.people).slice(0, top);
}

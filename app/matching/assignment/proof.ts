import type { Network } from "#app/matching/assignment/problem.ts";
import type { Matching } from "#app/matching/assignment/shortest-paths.ts";

/**
 * A proof by linear-programming duality, worked out anew from the matching and its prices alone: no assignment is worth
 * more than Σ over holders of the best they could have at these prices + Σ price × capacity. Where the assignment is worth
 * just that, none is better. All numbers are whole and exact, in units (`UNITS`); staying without counts `without` each.
 */
export interface Proof {
  primal: number;
  dual: number;
  /** dual − primal: 0 proves the optimum; more is what stopping early may have cost at most. */
  gap: number;
}

/** Throws when the matching breaks a capacity, uses an edge that isn't the holder's, or has a price below 0. */
export function prove(network: Network, { edge, price, without }: Matching): Proof {
  const { holders, options, start, option, weight, capacity } = network;
  const taken = new Int32Array(options);
  let primal = 0;
  let dual = 0;
  for (let h = 0; h < holders; h++) {
    const e = edge[h]!;
    if (e >= 0) {
      if (e < start[h]! || e >= start[h + 1]!) throw new Error(`Holder ${h} has an edge of someone else`);
      taken[option[e]!]!++;
      primal += weight[e]!;
    } else primal += without;
    let best = without;
    for (let other = start[h]!; other < start[h + 1]!; other++) {
      const value = weight[other]! - price[option[other]!]!;
      if (value > best) best = value;
    }
    dual += best;
  }
  for (let j = 0; j < options; j++) {
    if (taken[j]! > capacity[j]!) throw new Error(`Option ${j} has more holders than spots`);
    if (!(price[j]! >= 0)) throw new Error(`Option ${j} has a price below 0`);
    dual += price[j]! * capacity[j]!;
  }
  return { primal, dual, gap: dual - primal };
}

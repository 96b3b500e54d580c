import { IndexedHeap } from "#app/matching/assignment/heap.ts";
import type { Network } from "#app/matching/assignment/problem.ts";
import type { Matching } from "#app/matching/assignment/shortest-paths.ts";

/**
 * What one more spot at each option would add to an optimal assignment, in units: the lowest prices that prove the
 * optimum. They are the same whatever way the optimum was found. One shortest-path run over reduced costs: from a spot
 * more at j to whoever would come, the spot that they leave, and so on, to someone placed anew or to a spot left open.
 */
export function lowestPrices(network: Network, { edge, price, without }: Matching): Float64Array {
  const { holders, options, start, option, weight } = network;
  const worth = new Float64Array(holders);
  const members: number[][] = Array.from({ length: options }, () => []);
  for (let h = 0; h < holders; h++) {
    const e = edge[h]!;
    worth[h] = e < 0 ? without : weight[e]! - price[option[e]!]!;
    if (e >= 0) members[option[e]!]!.push(h);
  }
  // How much of each price isn't needed: at most all of it.
  const spare = price.slice();
  const heap = new IndexedHeap(options);
  for (let j = 0; j < options; j++) heap.pushOrLower(j, spare[j]!, true);
  const settled = new Uint8Array(options);

  for (let h = 0; h < holders; h++) if (edge[h]! < 0) lower(h, 0);
  while (heap.size > 0) {
    const j = heap.pop();
    settled[j] = 1;
    for (const h of members[j]!) lower(h, spare[j]!);
  }
  return price.map((full, j) => full - spare[j]!);

  function lower(h: number, from: number): void {
    for (let e = start[h]!; e < start[h + 1]!; e++) {
      const j = option[e]!;
      if (settled[j]) continue;
      const length = from + worth[h]! - weight[e]! + price[j]!;
      if (length < spare[j]!) heap.pushOrLower(j, (spare[j] = length), false);
    }
  }
}

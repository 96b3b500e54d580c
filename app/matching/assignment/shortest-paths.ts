import { IndexedHeap } from "#app/matching/assignment/heap.ts";
import type { Network } from "#app/matching/assignment/problem.ts";

/**
 * The exact solver: a short auction finds a place for nearly everyone and prices that are nearly right, and successive
 * shortest augmenting paths with those prices as potentials finish it (after Jonker and Volgenant, 1987, "A shortest
 * augmenting path algorithm for dense and sparse linear assignment problems"; Bertsekas, 1988, for the auction), here on
 * sparse rows, with capacities and with people who may stay without.
 *
 * What always holds: prices are whole, 0 or more, never fall, and are 0 where a spot is free; everyone who has an option
 * likes none better at these prices. So the outcome is optimal for those seen so far, and at the end for all.
 */

/** A matching with prices, in units and in a network's order. */
export interface Matching {
  /** By holder: the edge, or -1 for without. */
  edge: Int32Array;
  /** By option. */
  price: Float64Array;
  /** The worth of staying without: 0, or so far below 0 that placing someone more always pays. */
  without: number;
  /** Holders not looked at because it was told to stop. */
  leftOut: number;
}

export interface Watch {
  /** Called now and then with how many holders are done, of all. */
  onProgress?: (done: number, of: number) => void;
  /** Asked now and then; true ends the run with what there is. */
  shouldStop?: () => boolean;
}

/** Auction bids for each holder, on average; what they don't settle, paths do. */
const BIDS = 6;
const HOLDERS_BETWEEN_LOOKS = 64;

export function shortestPaths(network: Network, without: number, { onProgress, shouldStop }: Watch = {}): Matching {
  const { holders, options, start, option, weight, capacity } = network;
  const edge = new Int32Array(holders).fill(-1);
  const price = new Float64Array(options);
  const filled = new Int32Array(options);
  const slotStart = new Int32Array(options + 1);
  for (let j = 0; j < options; j++) slotStart[j + 1] = slotStart[j]! + capacity[j]!;
  /** Who is where: the holders of option j from `slotStart[j]`, `filled[j]` of them. */
  const slots = new Int32Array(slotStart[options]!);

  const waiting = auction();

  const heap = new IndexedHeap(options);
  const dist = new Float64Array(options);
  const seen = new Int32Array(options);
  const byEdge = new Int32Array(options);
  const byHolder = new Int32Array(options);
  const settled = new Int32Array(options);
  let round = 0;
  let done = 0;
  for (; done < waiting.length; done++) {
    if (done % HOLDERS_BETWEEN_LOOKS === 0) {
      onProgress?.(holders - waiting.length + done, holders);
      if (shouldStop?.()) break;
    }
    augment(waiting[done]!);
  }
  onProgress?.(holders - waiting.length + done, holders);
  return { edge, price, without, leftOut: waiting.length - done };

  /** Everyone bids for the best at today's prices; returns who is still without an answer. */
  function auction(): number[] {
    const bid = new Float64Array(holders);
    const rest: number[] = [];
    let bidsLeft = BIDS * holders;
    for (let first = 0; first < holders; first++) {
      let bidder = first;
      for (;;) {
        if (bidsLeft-- <= 0) {
          rest.push(bidder);
          break;
        }
        let best = -1;
        let worth = without;
        let second = -Infinity;
        for (let e = start[bidder]!; e < start[bidder + 1]!; e++) {
          const w = weight[e]!;
          if (w <= second) break; // prices only make it less
          const value = w - price[option[e]!]!;
          if (value > worth || (value === worth && (best < 0 || (isFull(option[best]!) && !isFull(option[e]!))))) {
            second = worth;
            worth = value;
            best = e;
          } else if (value > second) second = value;
        }
        if (best < 0) break; // better off without, now and at any higher price
        const j = option[best]!;
        bid[bidder] = weight[best]! - second;
        if (!isFull(j)) {
          slots[slotStart[j]! + filled[j]!++] = bidder;
          edge[bidder] = best;
          break;
        }
        let weakest = slotStart[j]!;
        for (let slot = weakest + 1; slot < slotStart[j + 1]!; slot++) if (bid[slots[slot]!]! < bid[slots[weakest]!]!) weakest = slot;
        const out = slots[weakest]!;
        if (bid[bidder]! <= bid[out]!) {
          if (bid[bidder] === price[j]) {
            rest.push(bidder); // a tie: the price would stay, and bidding could go round for ever
            break;
          }
          price[j] = bid[bidder]!;
          continue;
        }
        price[j] = bid[out]!;
        slots[weakest] = bidder;
        edge[bidder] = best;
        edge[out] = -1;
        bidder = out;
      }
    }
    return rest;
  }

  function isFull(j: number): boolean {
    return filled[j] === capacity[j];
  }

  /** The shortest way to place one more holder, or to find out who is better left without; then prices follow. */
  function augment(source: number): void {
    round++;
    heap.clear();
    let settledCount = 0;
    let sinkOption = -1;
    let sinkHolder = source;
    let profit = without;
    for (let e = start[source]!; e < start[source + 1]! && weight[e]! > profit; e++) {
      const value = weight[e]! - price[option[e]!]!;
      if (value > profit) profit = value;
    }
    let shortest = profit - without;

    let scanned = source;
    let base = profit;
    let slot = 0;
    let slotEnd = 0;
    let from = 0;
    for (;;) {
      for (let e = start[scanned]!; e < start[scanned + 1]!; e++) {
        const reach = base - weight[e]!;
        if (reach >= shortest) break; // edges that follow weigh less, and prices only add
        const j = option[e]!;
        const length = reach + price[j]!;
        if (length >= shortest || (seen[j] === round && length >= dist[j]!)) continue;
        const isNew = seen[j] !== round;
        seen[j] = round;
        dist[j] = length;
        byEdge[j] = e;
        byHolder[j] = scanned;
        if (filled[j] !== capacity[j]) {
          shortest = length;
          sinkOption = j;
        } else heap.pushOrLower(j, length, isNew);
      }
      if (slot === slotEnd) {
        if (heap.size === 0 || heap.least >= shortest) break;
        from = heap.pop();
        settled[settledCount++] = from;
        slot = slotStart[from]!;
        slotEnd = slotStart[from + 1]!;
      }
      scanned = slots[slot++]!;
      base = dist[from]! + weight[edge[scanned]!]! - price[from]!;
      if (base - without < shortest) {
        shortest = base - without;
        sinkOption = -1;
        sinkHolder = scanned;
      }
    }

    for (let i = 0; i < settledCount; i++) {
      const j = settled[i]!;
      price[j]! += shortest - dist[j]!;
    }
    if (sinkOption >= 0) {
      const mover = byHolder[sinkOption]!;
      slots[slotStart[sinkOption]! + filled[sinkOption]!++] = mover;
      const left = edge[mover]!;
      edge[mover] = byEdge[sinkOption]!;
      if (mover !== source) fill(option[left]!, mover, source);
    } else if (sinkHolder !== source) {
      const left = option[edge[sinkHolder]!]!;
      edge[sinkHolder] = -1;
      fill(left, sinkHolder, source);
    }
  }

  /** Fills the spot that `leaver` leaves at j by who came to j in the search, and so on back to the source. */
  function fill(j: number, leaver: number, source: number): void {
    for (;;) {
      const mover = byHolder[j]!;
      let slot = slotStart[j]!;
      while (slots[slot] !== leaver) slot++;
      slots[slot] = mover;
      const left = edge[mover]!;
      edge[mover] = byEdge[j]!;
      if (mover === source) return;
      leaver = mover;
      j = option[left]!;
    }
  }
}

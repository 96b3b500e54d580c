import type { Network } from "#app/matching/assignment/problem.ts";
import type { Matching } from "#app/matching/assignment/shortest-paths.ts";

/**
 * Of all assignments that are equally good, the one that is fairest to who waits longest. Only edges on which holders are
 * indifferent at the final prices can be in another optimum, so that everything here moves along those, and the total
 * stays to the unit.
 */

/** Looks that choosing among equal pairs may take, for each edge of the network; past that the solver's own order stays. */
const LOOKS_PER_EDGE = 16;

/**
 * 1. Who is placed: whoever waits longer comes before whoever waits shorter. The sets of holders that can be placed in an
 *    optimum are the bases of a matroid, so that exchanging one for one until nobody gains finds the one best set.
 * 2. Who gets what: from the longest waiting on, each gets the option with the highest score that some optimum gives.
 */
export function settleTies(network: Network, matching: Matching): void {
  const { holders, options, start, option, weight, capacity } = network;
  const { edge, price, without } = matching;
  const members: number[][] = Array.from({ length: options }, () => []);
  const worth = new Float64Array(holders);
  for (let h = 0; h < holders; h++) {
    const e = edge[h]!;
    worth[h] = e < 0 ? without : weight[e]! - price[option[e]!]!;
    if (e >= 0) members[option[e]!]!.push(h);
  }
  const byEdge = new Int32Array(options);
  const byHolder = new Int32Array(options);
  const seen = new Int32Array(options);
  const queue = new Int32Array(options);
  let round = 0;
  let looks = 0;

  placeLongestWaiting();
  chooseBestPairs();

  function placeLongestWaiting(): void {
    round++;
    for (let h = 0; h < holders; h++) {
      if (edge[h]! >= 0) continue;
      let queued = reach(h, 0);
      let last = -1;
      let free = -1;
      for (let i = 0; i < queued && free < 0; i++) {
        const j = queue[i]!;
        if (members[j]!.length < capacity[j]!) free = j;
        for (const member of members[j]!) {
          if (worth[member] === without && member > h && member > last) last = member;
          queued = reach(member, queued);
        }
      }
      if (free >= 0) shift(free, -1, h);
      else if (last >= 0) {
        const j = option[edge[last]!]!;
        edge[last] = -1;
        shift(j, last, h);
      } else continue; // what was seen leads to nobody who waits shorter: no need to look there again
      round++;
    }
  }

  function chooseBestPairs(): void {
    for (let h = 0; h < holders; h++) {
      const now = edge[h]!;
      if (now < 0) continue;
      for (let e = start[h]!; e < now && weight[e]! > weight[now]!; e++) {
        if (weight[e]! - price[option[e]!]! !== worth[h]!) continue;
        if (looks > LOOKS_PER_EDGE * option.length) return;
        if (canMove(h, e)) break;
      }
    }
  }

  /** Moves h to the edge, if those who wait shorter can close ranks without anyone losing worth. */
  function canMove(h: number, e: number): boolean {
    round++;
    const home = option[edge[h]!]!;
    const mayLeave = price[home] === 0;
    const first = option[e]!;
    seen[first] = round;
    byEdge[first] = e;
    byHolder[first] = h;
    queue[0] = first;
    let queued = 1;
    for (let i = 0; i < queued; i++) {
      const j = queue[i]!;
      if (mayLeave && members[j]!.length < capacity[j]!) {
        take(home, h);
        shift(j, -1, h);
        return true;
      }
      for (const member of members[j]!) {
        // Who waits longer has chosen, and may only move to what scores the same.
        queued = reach(member, queued, member < h ? weight[edge[member]!]! : -1);
        if (seen[home] === round) {
          take(home, h);
          shift(home, -1, h);
          return true;
        }
      }
    }
    return false;
  }

  /** Queues the options that the holder likes as much as any, if not seen in this round; with `only`, those of that weight. */
  function reach(h: number, queued: number, only = -1): number {
    for (let e = start[h]!; e < start[h + 1]! && weight[e]! >= worth[h]!; e++) {
      looks++;
      const j = option[e]!;
      if (seen[j] === round || weight[e]! - price[j]! !== worth[h] || (only >= 0 && weight[e] !== only)) continue;
      seen[j] = round;
      byEdge[j] = e;
      byHolder[j] = h;
      queue[queued++] = j;
    }
    return queued;
  }

  function take(j: number, h: number): void {
    const list = members[j]!;
    list.splice(list.indexOf(h), 1);
  }

  /** Fills j, which `leaver` leaves (-1: a free spot), by who came to it, and so on back to the source. */
  function shift(j: number, leaver: number, source: number): void {
    for (;;) {
      if (leaver >= 0) take(j, leaver);
      const mover = byHolder[j]!;
      members[j]!.push(mover);
      const left = edge[mover]!;
      edge[mover] = byEdge[j]!;
      if (mover === source) return;
      leaver = mover;
      j = option[left]!;
    }
  }
}

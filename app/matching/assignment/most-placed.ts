import type { Network } from "#app/matching/assignment/problem.ts";

/**
 * How many holders can be placed at all on edges of at least `least` units: a largest matching. Augmenting paths in
 * phases; in each phase an option is looked at once, and the phase that places nobody more is the proof.
 */
export function mostPlaced({ holders, options, start, option, weight, capacity }: Network, least = 0): number {
  const at = new Int32Array(holders).fill(-1);
  const members: number[][] = Array.from({ length: options }, () => []);
  const seen = new Int32Array(options);
  const byHolder = new Int32Array(options);
  const queue = new Int32Array(options);
  let placed = 0;
  let phase = 1;

  for (let before = -1; before !== placed; phase++) {
    before = placed;
    for (let h = 0; h < holders; h++) if (at[h]! < 0 && place(h)) placed++;
  }
  return placed;

  function place(source: number): boolean {
    let queued = 0;
    let h = source;
    let j = -1;
    let member = 0;
    for (let looked = 0; ; ) {
      for (let e = start[h]!; e < start[h + 1]! && weight[e]! >= least; e++) {
        const to = option[e]!;
        if (seen[to] === phase) continue;
        byHolder[to] = h;
        if (members[to]!.length < capacity[to]!) {
          moveBack(to, source);
          return true;
        }
        seen[to] = phase;
        queue[queued++] = to;
      }
      while (j < 0 || member === members[j]!.length) {
        if (looked === queued) return false;
        j = queue[looked++]!;
        member = 0;
      }
      h = members[j]![member++]!;
    }
  }

  function moveBack(to: number, source: number): void {
    for (let j = to; ; ) {
      const mover = byHolder[j]!;
      members[j]!.push(mover);
      const left = at[mover]!;
      at[mover] = j;
      if (mover === source) return;
      members[left]!.splice(members[left]!.indexOf(mover), 1);
      j = left;
    }
  }
}

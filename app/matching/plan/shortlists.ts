import type { Edges } from "#app/matching/assignment/problem.ts";
import type { Scored } from "#app/matching/rank.ts";
import { TopLists } from "#app/matching/plan/top-lists.ts";

/**
 * The pairs worth looking at for a plan: each holder's best options, and each option's best holders. With the holders'
 * best alone many stay unplaced though there is room, as everyone's list holds the same favourites and some options are
 * on no list (matching.md, "shortlist trap").
 */
export interface ShortlistSizes {
  /** Options for each holder. */
  perHolder: number;
  /** Holders for each option. */
  perOption: number;
}

/** At least 99.5 % of the optimum over all pairs in `npm run bench -- plan`. */
export const SHORTLIST_SIZES: ShortlistSizes = { perHolder: 30, perOption: 20 };

export interface ShortlistSources {
  /** How many; the longer they wait the earlier, which is what decides on an option's list between equal scores. */
  holders: number;
  /** By row. Between equal scores on a holder's list the smaller id comes first. */
  optionIds: readonly string[];
  /** A holder's possible options with their scores. Asked once for each holder, in order. */
  scoredFor: (holder: number) => Scored;
}

/** The pairs on a shortlist of either side, each once. */
export function shortlists({ holders, optionIds, scoredFor }: ShortlistSources, { perHolder, perOption }: ShortlistSizes = SHORTLIST_SIZES): Edges {
  const edges = new EdgeList();
  const best = new TopLists(optionIds.length, perOption, (a, b) => a < b);
  // A holder's row number on the own list, so that the pair isn't added again from the other side.
  const lastOn: Int32Array = new Int32Array(holders * perHolder).fill(-1);
  const own = new TopLists(1, perHolder, (a, b) => optionIds[a]! < optionIds[b]!);
  for (let holder = 0; holder < holders; holder++) {
    const { rows, scores } = scoredFor(holder);
    own.clear(0);
    for (let i = 0; i < rows.length; i++) {
      own.offer(0, rows[i]!, scores[i]!);
      best.offer(rows[i]!, holder, scores[i]!);
    }
    for (let rank = 0; rank < own.lengthOf(0); rank++) {
      edges.add(holder, own.itemAt(0, rank), own.scoreAt(0, rank));
      lastOn[holder * perHolder + rank] = own.itemAt(0, rank);
    }
  }
  for (let option = 0; option < optionIds.length; option++) {
    for (let rank = 0; rank < best.lengthOf(option); rank++) {
      const holder = best.itemAt(option, rank);
      if (lastOn.subarray(holder * perHolder, (holder + 1) * perHolder).includes(option)) continue;
      edges.add(holder, option, best.scoreAt(option, rank));
    }
  }
  return edges.toEdges();
}

/** Every possible pair, for small cohorts and to hold shortlists against. */
export function allPairs({ holders, scoredFor }: ShortlistSources): Edges {
  const edges = new EdgeList();
  for (let holder = 0; holder < holders; holder++) {
    const { rows, scores } = scoredFor(holder);
    for (let i = 0; i < rows.length; i++) edges.add(holder, rows[i]!, scores[i]!);
  }
  return edges.toEdges();
}

class EdgeList {
  private readonly holder: number[] = [];
  private readonly option: number[] = [];
  private readonly score: number[] = [];

  add(holder: number, option: number, score: number): void {
    this.holder.push(holder);
    this.option.push(option);
    this.score.push(score);
  }

  toEdges(): Edges {
    return { holder: Int32Array.from(this.holder), option: Int32Array.from(this.option), score: Float64Array.from(this.score) };
  }
}

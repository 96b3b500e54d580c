/** Many lists of the best few of what is offered, each kept in order: highest score first, equal ones by `isBefore`. */
export class TopLists {
  private readonly items: Int32Array;
  private readonly scores: Float64Array;
  private readonly lengths: Int32Array;

  /** `isBefore` orders two items of the same score. */
  constructor(
    lists: number,
    private readonly size: number,
    private readonly isBefore: (a: number, b: number) => boolean,
  ) {
    this.items = new Int32Array(lists * size);
    this.scores = new Float64Array(lists * size);
    this.lengths = new Int32Array(lists);
  }

  offer(list: number, item: number, score: number): void {
    const { items, scores, lengths, size } = this;
    const first = list * size;
    const length = lengths[list]!;
    let at = first + length;
    if (length === size) {
      if (size === 0 || !this.comesBefore(item, score, at - 1)) return;
      at--;
    } else lengths[list]!++;
    while (at > first && this.comesBefore(item, score, at - 1)) {
      items[at] = items[at - 1]!;
      scores[at] = scores[at - 1]!;
      at--;
    }
    items[at] = item;
    scores[at] = score;
  }

  lengthOf(list: number): number {
    return this.lengths[list]!;
  }

  itemAt(list: number, rank: number): number {
    return this.items[list * this.size + rank]!;
  }

  scoreAt(list: number, rank: number): number {
    return this.scores[list * this.size + rank]!;
  }

  clear(list: number): void {
    this.lengths[list] = 0;
  }

  private comesBefore(item: number, score: number, at: number): boolean {
    return score > this.scores[at]! || (score === this.scores[at]! && this.isBefore(item, this.items[at]!));
  }
}

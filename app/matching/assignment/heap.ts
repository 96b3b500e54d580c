/** A binary heap of whole numbers below a limit, each at most once, the one with the least key on top. */
export class IndexedHeap {
  size = 0;
  private readonly items: Int32Array;
  private readonly keys: Float64Array;
  private readonly positionOf: Int32Array;

  constructor(limit: number) {
    this.items = new Int32Array(limit);
    this.keys = new Float64Array(limit);
    this.positionOf = new Int32Array(limit);
  }

  /** The least key; undefined behaviour when empty. */
  get least(): number {
    return this.keys[0]!;
  }

  clear(): void {
    this.size = 0;
  }

  /** Adds an item, or lowers the key of one that is in. */
  pushOrLower(item: number, key: number, isNew: boolean): void {
    const { items, keys, positionOf } = this;
    let position = isNew ? this.size++ : positionOf[item]!;
    while (position > 0) {
      const parent = (position - 1) >> 1;
      if (keys[parent]! <= key) break;
      keys[position] = keys[parent]!;
      positionOf[(items[position] = items[parent]!)] = position;
      position = parent;
    }
    keys[position] = key;
    items[position] = item;
    positionOf[item] = position;
  }

  /** Takes the item with the least key out. */
  pop(): number {
    const { items, keys, positionOf } = this;
    const top = items[0]!;
    const size = --this.size;
    if (size > 0) {
      const key = keys[size]!;
      const item = items[size]!;
      let position = 0;
      for (;;) {
        let child = 2 * position + 1;
        if (child >= size) break;
        if (child + 1 < size && keys[child + 1]! < keys[child]!) child++;
        if (keys[child]! >= key) break;
        keys[position] = keys[child]!;
        positionOf[(items[position] = items[child]!)] = position;
        position = child;
      }
      keys[position] = key;
      items[position] = item;
      positionOf[item] = position;
    }
    return top;
  }
}

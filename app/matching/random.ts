/** Numbers that look random and are the same for the same seed, so that a sampled result can be had again. */
export interface Random {
  /** From 0, below 1. */
  next(): number;
  /** A whole number from 0, below `limit`. */
  below(limit: number): number;
  pick<Item>(items: readonly Item[]): Item;
  /** Puts numbers in another order, in place (Fisher and Yates). */
  shuffle(numbers: Int32Array): void;
  /** A copy in another order, likewise. */
  shuffled<Item>(items: readonly Item[]): Item[];
}

/** The generator sfc32 (Chris Doty-Humphrey, PractRand), 128 bits of state, from a whole number as seed. */
export function seededRandom(seed: number): Random {
  let a = seed | 0;
  let b = Math.floor(seed / 2 ** 32) | 0;
  let c = 0x9e3779b9;
  let counter = 1;
  const next = () => {
    const sum = (a + b + counter++) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + sum;
    return (sum >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 16; i++) next();
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    next,
    below,
    pick: (items) => items[below(items.length)]!,
    shuffle(numbers) {
      for (let last = numbers.length - 1; last > 0; last--) {
        const other = below(last + 1);
        const kept = numbers[last]!;
        numbers[last] = numbers[other]!;
        numbers[other] = kept;
      }
    },
    shuffled(items) {
      const order = [...items];
      for (let last = order.length - 1; last > 0; last--) {
        const other = below(last + 1);
        [order[last], order[other]] = [order[other]!, order[last]!];
      }
      return order;
    },
  };
}

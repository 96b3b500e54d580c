/**
 * A table of candidates as columns: one typed array for each property, one row for each candidate. Rows are written in
 * place, since building columns anew costs far more than ranking them.
 */

/** Row numbers of a table, in no particular order. */
export type Rows = Int32Array;

type ColumnKind = Float64ArrayConstructor | Int32ArrayConstructor | Uint8ArrayConstructor;
export type ColumnsOf<Kinds extends Record<string, ColumnKind>> = { [Name in keyof Kinds]: InstanceType<Kinds[Name]> };

/** Answers to yes-or-no questions in a `Uint8Array`. Numbers use NaN for "not told". */
export const NO = 0;
export const YES = 1;
export const NOT_TOLD = 2;

export function answerCode(answer: boolean | null | undefined): number {
  return answer == null ? NOT_TOLD : answer ? YES : NO;
}

export function answerOf(code: number): boolean | null {
  return code === NOT_TOLD ? null : code === YES;
}

/** The number, or null where it was not told. */
export function toldNumber(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

const FIRST_CAPACITY = 16;

export class ColumnTable<Kinds extends Record<string, ColumnKind>, BitNames extends string> {
  size = 0;
  /** The candidate's id, by row. */
  readonly ids: string[] = [];
  readonly columns: ColumnsOf<Kinds>;
  private capacity = FIRST_CAPACITY;
  private readonly rows = new Map<string, number>();

  constructor(
    private readonly kinds: Kinds,
    readonly bits: Readonly<Record<BitNames, BitColumn>>,
  ) {
    this.columns = Object.fromEntries(Object.entries(kinds).map(([name, Kind]) => [name, new Kind(FIRST_CAPACITY)])) as ColumnsOf<Kinds>;
  }

  rowOf(id: string): number | undefined {
    return this.rows.get(id);
  }

  /** The row of this id: the one it has, or a new one at the end whose columns are still to be written. */
  claim(id: string): number {
    const present = this.rows.get(id);
    if (present !== undefined) return present;
    if (this.size === this.capacity) this.grow();
    const row = this.size++;
    this.ids[row] = id;
    this.rows.set(id, row);
    return row;
  }

  /** Takes a row out: the last row moves into its place, so that rows stay without holes. */
  release(row: number): void {
    const last = --this.size;
    const lastId = this.ids[last]!;
    this.rows.delete(this.ids[row]!);
    if (row !== last) {
      for (const name in this.columns) this.columns[name][row] = this.columns[name][last]!;
      for (const column of this.bitColumns()) column.copyRow(last, row);
      this.ids[row] = lastId;
      this.rows.set(lastId, row);
    }
    this.ids.length = last;
  }

  /** Every row. */
  all(): Rows {
    const rows = new Int32Array(this.size);
    for (let row = 0; row < rows.length; row++) rows[row] = row;
    return rows;
  }

  private grow(): void {
    this.capacity *= 2;
    for (const name in this.columns) {
      const wider = new this.kinds[name]!(this.capacity);
      wider.set(this.columns[name]);
      (this.columns as Record<string, unknown>)[name] = wider;
    }
    for (const column of this.bitColumns()) column.growTo(this.capacity);
  }

  private bitColumns(): BitColumn[] {
    return Object.values(this.bits);
  }
}

/** Keys (sectors, tasks, languages, …) as bit positions, given out in order of first use. Columns that are compared share one. */
export class BitKeys {
  private readonly bits = new Map<string, number>();
  /** By bit. */
  private readonly keys: string[] = [];

  constructor(keys: Iterable<string> = []) {
    for (const key of keys) this.bitOf(key);
  }

  /** How many 32-bit words a set takes now. */
  get words(): number {
    return Math.max(1, Math.ceil(this.bits.size / 32));
  }

  /** The bit of a key, given out now if it is new. */
  bitOf(key: string): number {
    const known = this.bits.get(key);
    if (known !== undefined) return known;
    const bit = this.keys.push(key) - 1;
    this.bits.set(key, bit);
    return bit;
  }

  /** The bit of a key that has one. */
  bitIfKnown(key: string): number | undefined {
    return this.bits.get(key);
  }

  /** A set as words, to compare columns with. A key that no candidate ever had is left out: nothing can share it. */
  wordsOf(keys: Iterable<string>): Int32Array {
    const words = new Int32Array(this.words);
    for (const key of keys) {
      const bit = this.bits.get(key);
      if (bit !== undefined) words[bit >>> 5]! |= 1 << (bit & 31);
    }
    return words;
  }

  /** The keys of a set of words, in alphabetical order: bits depend on who came first, and explanations must not. */
  keysIn(words: Int32Array): string[] {
    const keys: string[] = [];
    for (let word = 0; word < words.length; word++) {
      // The lowest bit that is set, until none is: most sets hold a few of many keys.
      for (let rest = words[word]!; rest !== 0; rest &= rest - 1) keys.push(this.keys[word * 32 + 31 - Math.clz32(rest & -rest)]!);
    }
    return keys.sort();
  }
}

/** A set of keys for each row, some words wide; widens by itself when keys are added. */
export class BitColumn {
  private stride: number;
  private words: Int32Array;
  private capacity = FIRST_CAPACITY;

  constructor(private readonly keys: BitKeys) {
    this.stride = keys.words;
    this.words = new Int32Array(this.capacity * this.stride);
  }

  write(row: number, keys: Iterable<string>): void {
    const bits = Array.from(keys, (key) => this.keys.bitOf(key));
    if (this.keys.words > this.stride) this.layOut(this.capacity, this.keys.words);
    this.words.fill(0, row * this.stride, (row + 1) * this.stride);
    for (const bit of bits) this.words[row * this.stride + (bit >>> 5)]! |= 1 << (bit & 31);
  }

  /** Whether the row's set and this one have a key in common. */
  meets(row: number, set: Int32Array): boolean {
    const start = row * this.stride;
    for (let word = 0; word < this.stride; word++) if (this.words[start + word]! & set[word]!) return true;
    return false;
  }

  /** How many keys the row's set and this one have in common. */
  countShared(row: number, set: Int32Array): number {
    const start = row * this.stride;
    let count = 0;
    for (let word = 0; word < this.stride; word++) count += countBits(this.words[start + word]! & set[word]!);
    return count;
  }

  /** How many keys the row's set has. */
  count(row: number): number {
    const start = row * this.stride;
    let count = 0;
    for (let word = 0; word < this.stride; word++) count += countBits(this.words[start + word]!);
    return count;
  }

  isEmpty(row: number): boolean {
    return this.count(row) === 0;
  }

  /** The keys that the row's set and this one have in common. */
  sharedKeys(row: number, set: Int32Array): string[] {
    const start = row * this.stride;
    const shared = this.words.slice(start, start + this.stride);
    for (let word = 0; word < shared.length; word++) shared[word]! &= set[word]!;
    return this.keys.keysIn(shared);
  }

  copyRow(from: number, to: number): void {
    this.words.copyWithin(to * this.stride, from * this.stride, (from + 1) * this.stride);
  }

  growTo(capacity: number): void {
    this.layOut(capacity, this.stride);
  }

  private layOut(capacity: number, stride: number): void {
    const words = new Int32Array(capacity * stride);
    const rows = Math.min(capacity, this.capacity);
    for (let row = 0; row < rows; row++) {
      words.set(this.words.subarray(row * this.stride, (row + 1) * this.stride), row * stride);
    }
    this.words = words;
    this.capacity = capacity;
    this.stride = stride;
  }
}

function countBits(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return (((bits + (bits >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

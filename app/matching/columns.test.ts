import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BitColumn, BitKeys, ColumnTable } from "#app/matching/columns.ts";

const keys = fc.nat(150).map((number) => `key-${number}`);
const sets = fc.uniqueArray(keys, { maxLength: 20 });

describe("sets of keys as bits", () => {
  it("meet, share and count as sets do, over any number of words and rows", () => {
    fc.assert(
      fc.property(fc.array(sets, { minLength: 1, maxLength: 60 }), sets, (rows, asked) => {
        const names = new BitKeys();
        const table = new ColumnTable({ number: Float64Array }, { names: new BitColumn(names) });
        rows.forEach((set, number) => {
          const row = table.claim(`row-${number}`);
          table.columns.number[row] = number;
          table.bits.names.write(row, set);
        });
        const words = names.wordsOf(asked);
        rows.forEach((set, number) => {
          const row = table.rowOf(`row-${number}`)!;
          const shared = set.filter((key) => asked.includes(key));
          const { names } = table.bits;
          expect(table.columns.number[row]).toBe(number);
          expect(names.sharedKeys(row, words)).toEqual(shared.toSorted());
          expect([names.meets(row, words), names.countShared(row, words)]).toEqual([shared.length > 0, shared.length]);
          expect([names.isEmpty(row), names.count(row)]).toEqual([set.length === 0, set.length]);
        });
      }),
    );
  });
  it("leaves out a key that no row ever had", () => {
    const names = new BitKeys(["a"]);
    expect(names.keysIn(names.wordsOf(["a", "b"]))).toEqual(["a"]);
    expect(names.bitIfKnown("b")).toBeUndefined();
  });
});

describe("a table of columns", () => {
  it("has no holes: the last row takes the place of one that goes", () => {
    const table = new ColumnTable({ number: Int32Array }, {});
    for (let number = 0; number < 40; number++) table.columns.number[table.claim(`row-${number}`)] = number;
    for (let number = 0; number < 40; number += 2) table.release(table.rowOf(`row-${number}`)!);
    expect(table.size).toBe(20);
    expect([...table.all()].map((row) => table.ids[row]).sort()).toEqual(Array.from({ length: 20 }, (_, i) => `row-${2 * i + 1}`).sort());
    for (const row of table.all()) expect(table.ids[row]).toBe(`row-${table.columns.number[row]}`);
    expect(table.rowOf("row-0")).toBeUndefined();
  });
});

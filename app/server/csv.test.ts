import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { csvFile, csvOf } from "./csv.ts";

describe("a file for spreadsheets", () => {
  test("is read back as it was, whatever is in the cells", () => {
    const text = fc.string({ unit: "binary" }).filter((value) => !/^[=+\-@\t\r]/.test(value) && !value.includes("\u0000") && !/^\uFEFF/.test(value));
    fc.assert(
      fc.property(fc.array(fc.tuple(text, text, text), { minLength: 1 }), (rows) => {
        const read = parse(csvOf(["a", "b", "c"], rows), { delimiter: ";", bom: true, record_delimiter: "\r\n" }) as string[][];
        expect(read).toEqual([["a", "b", "c"], ...rows]);
      }),
    );
  });

  test.each(["=1+1", "+31", "-2", "@sum", "\tx", '=cmd|" /C calc"!A1'])("never runs %j as a formula", (value) => {
    const read = parse(csvOf(["a"], [[value]]), { delimiter: ";", bom: true }) as string[][];
    expect(read[1]).toEqual([`'${value}`]);
  });

  test("is saved and kept nowhere", async () => {
    const response = csvFile("plan", csvOf(["a"], [[1], [null]]));
    expect(await response.text()).toBe("a\r\n1\r\n\r\n");
    expect(response.headers.get("content-disposition")).toBe('attachment; filename="plan.csv"');
    expect(response.headers.get("cache-control")).toBe("no-store");
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { explainRow, rank, scoreRows, type RuleBook } from "#app/matching/rank.ts";
import type { Criterion } from "#app/matching/rule.ts";

/** A store without candidates' data: values and misses as they come, by criterion and by row. */
interface Table {
  values: Record<"a" | "b" | "c", (number | null)[]>;
  misses: number[];
}
type Facts = Record<"a" | "b" | "c", null>;

function criterion<Name extends "a" | "b" | "c">(name: Name): Criterion<Table, Name, null> {
  return {
    name,
    values: ({ values }, rows, out) => rows.forEach((row, i) => (out[i] = values[name][row] ?? NaN)),
    facts: () => null,
    questions: ({ values }, row) => (values[name][row] == null ? [{ of: "holder", about: "goals" }] : []),
  };
}

const rules: RuleBook<Table, { gate: null }, Facts> = {
  gates: {
    gate: {
      name: "gate",
      unit: "steps",
      misses: ({ misses }, rows, out) => rows.forEach((row, i) => (out[i] = misses[row]!)),
      facts: () => null,
      questions: () => [],
    },
  },
  criteria: { a: criterion("a"), b: criterion("b"), c: criterion("c") },
};

const weightSets = fc
  .record({ a: fc.nat(1000), b: fc.nat(1000), c: fc.nat(1000) })
  .map((values) => ({ version: 1, values }));
const value = fc.double({ min: 0, max: 1, noNaN: true });
const told = fc.option(value, { nil: null });

function scoreOf(a: number | null, b: number | null, c: number | null, weights: { version: number; values: Record<"a" | "b" | "c", number> }) {
  const query = { values: { a: [a], b: [b], c: [c] }, misses: [0] };
  return scoreRows({ rules, query, weights }, Int32Array.of(0)).scores[0]!;
}

describe("a score", () => {
  it("never falls when a value rises", () => {
    fc.assert(
      fc.property(value, value, told, told, weightSets, (one, other, b, c, weights) => {
        const [low, high] = one < other ? [one, other] : [other, one];
        expect(scoreOf(high, b, c, weights)).toBeGreaterThanOrEqual(scoreOf(low, b, c, weights));
      }),
      { numRuns: 2000 },
    );
  });
  it("is never lower for what isn't known than for the least it could be", () => {
    fc.assert(
      fc.property(told, told, weightSets, (b, c, weights) => {
        expect(scoreOf(null, b, c, weights)).toBeGreaterThanOrEqual(scoreOf(0, b, c, weights));
      }),
      { numRuns: 2000 },
    );
  });
  it("stays where it is when what becomes known is as good as the rest", () => {
    fc.assert(
      fc.property(value, weightSets, (all, weights) => {
        if (weights.values.a > 0) expect(scoreOf(all, null, null, weights)).toBeCloseTo(scoreOf(all, all, all, weights), 9);
      }),
    );
  });
  it("is 1 at most, and 0 with no certainty when nothing is known", () => {
    fc.assert(
      fc.property(weightSets, (weights) => {
        expect(scoreOf(1, 1, 1, weights)).toBeLessThanOrEqual(1);
      }),
    );
    const weights = { version: 3, values: { a: 1, b: 2, c: 0 } };
    const query: Table = { values: { a: [null], b: [null], c: [null] }, misses: [2] };
    expect(explainRow({ rules, query, weights }, 0)).toMatchObject({
      weightsVersion: 3,
      score: 0,
      certainty: 0,
      passes: false,
      gates: [{ gate: "gate", passed: false, miss: 2, unit: "steps" }],
      questions: [{ of: "holder", about: "goals" }],
    });
  });
  it("is certain by the share of weight that is known", () => {
    const query: Table = { values: { a: [0.5], b: [null], c: [1] }, misses: [0] };
    const { score, certainty, criteria } = explainRow({ rules, query, weights: { version: 1, values: { a: 1, b: 2, c: 1 } } }, 0);
    expect({ score, certainty }).toEqual({ score: 0.75, certainty: 0.5 });
    expect(criteria.map(({ contribution }) => contribution)).toEqual([0.25, 0, 0.5]);
  });
});

describe("ranking", () => {
  it("keeps the best of many, ties by id, however many are asked for", () => {
    const few = fc.constantFrom(0, 0.25, 0.5, 0.75, 1);
    fc.assert(
      fc.property(fc.array(few, { maxLength: 400 }), fc.nat(400), (values, top) => {
        const ids = values.map((_, row) => String((row * 7919) % 4001));
        const none = values.map(() => null);
        const query: Table = { values: { a: values, b: none, c: none }, misses: values.map((_, row) => row % 3) };
        const rows = Int32Array.from(values.keys());
        const { ranked, funnel } = rank({ rules, query, weights: { version: 1, values: { a: 1, b: 0, c: 0 } }, rows, total: rows.length, ids, top });
        const expected = ids
          .map((id, row) => ({ id, score: values[row]!, passes: row % 3 === 0 }))
          .filter(({ passes }) => passes)
          .sort((x, y) => y.score - x.score || (x.id < y.id ? -1 : 1));
        expect(ranked.map(({ id }) => id)).toEqual(expected.slice(0, top).map(({ id }) => id));
        expect(funnel).toEqual({ total: values.length, gates: [{ gate: "gate", removed: values.length - expected.length, left: expected.length }] });
      }),
    );
  });
});

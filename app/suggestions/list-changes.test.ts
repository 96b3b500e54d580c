import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listChange, spreadSample } from "./list-changes.ts";

describe("what happens to a short list", () => {
  test("is told place by place, what leaves it last", () => {
    expect(listChange(["a", "b", "c"], ["b", "a", "d"])).toEqual({
      best: true,
      any: true,
      places: [{ id: "b", before: 2, after: 1 }, { id: "a", before: 1, after: 2 }, { id: "d", before: null, after: 3 }, { id: "c", before: 3, after: null }],
    });
    expect(listChange(["a", "b"], ["a", "b"])).toMatchObject({ best: false, any: false });
    expect(listChange([], [])).toEqual({ best: false, any: false, places: [] });
    expect(listChange([], ["a"])).toMatchObject({ best: true, any: true });
  });

  test("gives both lists back, whatever they are", () => {
    const list = fc.uniqueArray(fc.constantFrom(..."abcdefgh"), { maxLength: 5 });
    fc.assert(fc.property(list, list, (before, after) => {
      const { places, any } = listChange(before, after);
      const placed = (key: "before" | "after") => places.filter((place) => place[key] !== null).toSorted((a, b) => a[key]! - b[key]!).map(({ id }) => id);
      expect(placed("before")).toEqual(before);
      expect(placed("after")).toEqual(after);
      expect(any).toBe(before.join() !== after.join());
    }));
  });
});

describe("a sample of people", () => {
  const person = (id: string, language: string | null, dutch: string | null) => ({ id, language, dutch });

  test("is spread over languages, then over levels of Dutch", () => {
    const people = [person("1", "ti", "A1"), person("2", "ti", "A1"), person("3", "ti", "B1"), person("4", "prs", "A1"), person("5", "so", "A2"), person("6", null, null)];
    expect(spreadSample(people, 4).map(({ id }) => id)).toEqual(["1", "5", "6", "4"]);
    expect(spreadSample(people, 5).map(({ id }) => id)).toEqual(["1", "5", "6", "4", "3"]);
  });

  test("has as many as asked for where there are so many, nobody twice, and every language before any third of one", () => {
    const people = fc.array(fc.record({ language: fc.constantFrom("ti", "prs", "so", null), dutch: fc.constantFrom("A1", "A2", null) }), { maxLength: 30 });
    fc.assert(fc.property(people, fc.integer({ min: 0, max: 8 }), (drawn, size) => {
      const all = drawn.map((each, at) => ({ ...each, id: String(at) }));
      const sample = spreadSample(all, size);
      expect(sample).toHaveLength(Math.min(size, all.length));
      expect(new Set(sample.map(({ id }) => id)).size).toBe(sample.length);
      const left = new Set(all.map(({ language }) => language).filter((language) => !sample.some((each) => each.language === language)));
      if (left.size > 0) for (const { language } of sample) expect(sample.filter((each) => each.language === language)).toHaveLength(1);
      expect(spreadSample(all, size)).toEqual(sample);
    }));
  });
});

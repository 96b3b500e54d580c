import { describe, expect, it } from "vitest";
import { evenHandedness, reachOf } from "#app/matching/even-handedness.ts";
import { seededRandom } from "#app/matching/random.ts";

function people(count: number, bestOf: (at: number, chance: number) => number) {
  const random = seededRandom(7);
  return Array.from({ length: count }, (_, at) => ({ best: bestOf(at, random.next()), onList: random.next() < 0.6 }));
}
const groups = Array.from({ length: 200 }, (_, at) => (at % 4 === 0 ? "one" : "other"));

describe("even-handedness", () => {
  it("warns when a group falls behind by more than chance", () => {
    const reach = people(200, (at, chance) => 0.5 + 0.3 * chance - (groups[at] === "one" ? 0.15 : 0));
    const { groups: report } = evenHandedness(reach, { language: groups }, 1);
    expect(report.map(({ group, people, fallsBehind }) => ({ group, people, fallsBehind }))).toEqual([
      { group: "one", people: 50, fallsBehind: true },
      { group: "other", people: 150, fallsBehind: false },
    ]);
    expect(report[0]!.best.p).toBeLessThan(0.005);
  });
  it("stays silent where groups do alike, whatever the seed of the test", () => {
    const reach = people(200, (_, chance) => 0.5 + 0.3 * chance);
    for (const seed of [1, 2, 3]) expect(evenHandedness(reach, { language: groups }, seed).groups.some(({ fallsBehind }) => fallsBehind)).toBe(false);
  });
  it("gives the same report for the same seed", () => {
    const reach = people(200, (_, chance) => chance);
    expect(evenHandedness(reach, { language: groups }, 5)).toEqual(evenHandedness(reach, { language: groups }, 5));
  });
  it("leaves small groups, people who didn't tell and groups without others out", () => {
    const reach = people(60, (_, chance) => chance);
    const small = reach.map((_, at) => (at < 9 ? "small" : at < 40 ? "large" : null));
    const { groups: report, tests } = evenHandedness(reach, { small, everyone: reach.map(() => "all") }, 1);
    expect(report.map(({ group, people }) => ({ group, people }))).toEqual([{ group: "large", people: 31 }]);
    expect(tests).toBe(2);
    expect(evenHandedness([], { language: [] }, 1)).toEqual({ groups: [], tests: 0 });
  });
  it("reads who reaches a list and the best option", () => {
    const rows = Int32Array.of(0);
    const scores = [[0.5], [0.9], [0.9], []];
    const scoredFor = (holder: number) => ({ rows: rows.subarray(0, scores[holder]!.length), scores: Float64Array.from(scores[holder]!) });
    expect(reachOf({ holders: 4, optionIds: ["a"], capacities: Int32Array.of(1), scoredFor }, 1)).toEqual([
      { best: 0.5, onList: false },
      { best: 0.9, onList: true },
      { best: 0.9, onList: false },
      { best: 0, onList: false },
    ]);
  });
});

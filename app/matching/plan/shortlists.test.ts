import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allPairs, shortlists } from "#app/matching/plan/shortlists.ts";

const tables = fc
  .record({ holders: fc.nat(12), options: fc.nat(8) })
  .chain(({ holders, options }) =>
    fc.array(fc.array(fc.option(fc.constantFrom(0, 0.25, 0.5, 0.75, 1), { nil: null, freq: 4 }), { minLength: options, maxLength: options }), {
      minLength: holders,
      maxLength: holders,
    }).map((scores) => ({ options, scores })),
  );

describe("shortlists from both sides", () => {
  it("hold each holder's best options and each option's best holders, each pair once", () => {
    fc.assert(
      fc.property(tables, fc.nat(4), fc.nat(4), ({ options, scores }, perHolder, perOption) => {
        const sources = {
          holders: scores.length,
          optionIds: Array.from({ length: options }, (_, j) => `o${j}`),
          scoredFor: (holder: number) => {
            const rows = Int32Array.from(scores[holder]!.flatMap((score, j) => (score === null ? [] : [j]))).reverse();
            return { rows, scores: Float64Array.from(rows, (j) => scores[holder]![j]!) };
          },
        };
        const pairs = scores.flatMap((row, holder) => row.flatMap((score, option) => (score === null ? [] : [{ holder, option, score }])));
        const best = (of: "holder" | "option", other: "holder" | "option", size: number) =>
          pairs.filter((pair) => {
            const rivals = pairs.filter((rival) => rival[of] === pair[of]);
            return rivals.filter((rival) => rival.score > pair.score || (rival.score === pair.score && rival[other] < pair[other])).length < size;
          });
        const text = ({ holder, option, score }: { holder: number; option: number; score: number }) => `${holder} ${option} ${score}`;
        const expected = new Set([...best("holder", "option", perHolder), ...best("option", "holder", perOption)].map(text));
        const read = ({ holder, option, score }: ReturnType<typeof shortlists>) => [...score.keys()].map((e) => text({ holder: holder[e]!, option: option[e]!, score: score[e]! }));
        expect(read(shortlists(sources, { perHolder, perOption })).toSorted()).toEqual([...expected].toSorted());
        expect(read(allPairs(sources)).toSorted()).toEqual(pairs.map(text).toSorted());
      }),
      { numRuns: 500 },
    );
  });
});

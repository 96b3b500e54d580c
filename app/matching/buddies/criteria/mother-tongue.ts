import type { BuddyCriterion, BuddyQuery } from "#app/matching/buddies/query.ts";
import { languagesTold, mightTalk, TALK_BY, talkLanguages, talkQuestions, talkRank, type TalkBy } from "#app/matching/buddies/talk.ts";

/** By what the talk rests on: see `TALK_BY`. The last one is worth something: they can talk, with effort. */
const VALUES = { "mother-tongue": 1, understood: 0.8, fluent: 0.5, good: 0.25, none: 0 } as const;

/** The heart of a pair: the same mother tongue, one that is well understood, or another language that both speak. */
export const motherTongue: BuddyCriterion<"motherTongue"> = {
  name: "motherTongue",
  values(query, rows, values) {
    for (let i = 0; i < rows.length; i++) {
      const by = talkBy(query, rows[i]!);
      values[i] = by === null ? NaN : VALUES[by];
    }
  },
  facts(query, row) {
    const by = talkBy(query, row);
    return { by, languages: by === null || by === "none" ? [] : talkLanguages(query, row, [by]) };
  },
  questions: (query, row) => (talkBy(query, row) === null ? talkQuestions(query, row) : []),
};

/** null: not known. Dutch in common says nothing yet of a mother tongue that someone hasn't told. */
function talkBy(query: BuddyQuery, row: number): TalkBy | "none" | null {
  if (!languagesTold(query, row)) return null;
  return TALK_BY[talkRank(query, row)] ?? (mightTalk(query, row) ? null : "none");
}

import type { BuddyGate } from "#app/matching/buddies/query.ts";
import { mightTalk, TALK_BY, talkLanguages, talkQuestions, talkRank } from "#app/matching/buddies/talk.ts";

/**
 * A language in which both can hold a talk: good or better on both sides, or understood well. Dutch is one where both
 * have B1 or more. Missing by one step: they share a language in which one is not good enough; by two: none at all.
 */
export const language: BuddyGate<"language"> = {
  name: "language",
  unit: "steps",
  misses(query, rows, misses) {
    const { known } = query.store.bits;
    for (let i = 0; i < rows.length; i++) {
      const row = rows[i]!;
      if (talkRank(query, row) < TALK_BY.length || mightTalk(query, row)) misses[i] = 0;
      else misses[i] = known.meets(row, query.tongues.known) ? 1 : 2;
    }
  },
  facts: (query, row) => ({ shared: talkLanguages(query, row, TALK_BY) }),
  questions: (query, row) => (talkRank(query, row) < TALK_BY.length ? [] : talkQuestions(query, row)),
};

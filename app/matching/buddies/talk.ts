import type { LanguageId } from "#app/languages/language.ts";
import type { Question } from "#app/matching/rule.ts";
import { DUTCH_GOOD } from "#app/matching/tongues.ts";
import type { BuddyQuery } from "#app/matching/buddies/query.ts";

/** Whether holder and buddy can talk, and by what: read by the language gate and by the mother-tongue criterion. */

/** What a talk rests on, the best first. */
export const TALK_BY = ["mother-tongue", "understood", "fluent", "good"] as const;
export type TalkBy = (typeof TALK_BY)[number];

type BitName = "motherTongues" | "fluent" | "good" | "understands";
type WordName = keyof BuddyQuery["tongues"];

/** For each of them: pairs of a buddy's set and a holder's set, of which one has to meet. */
const MEETINGS: Record<TalkBy, readonly (readonly [buddy: BitName, holder: WordName])[]> = {
  "mother-tongue": [["motherTongues", "motherTongues"]],
  understood: [
    ["motherTongues", "mutualMotherTongues"],
    ["fluent", "understands"],
    ["understands", "fluent"],
  ],
  fluent: [
    ["fluent", "fluent"],
    ["fluent", "mutualFluent"],
  ],
  good: [
    ["good", "good"],
    ["good", "understands"],
    ["understands", "good"],
    ["good", "mutualFluent"],
    ["fluent", "mutualGood"],
  ],
};

/** The best that a talk between holder and buddy rests on, as an index in `TALK_BY`; `TALK_BY.length` when there is nothing. */
export function talkRank({ store: { bits }, tongues }: BuddyQuery, row: number): number {
  for (let rank = 0; rank < TALK_BY.length; rank++) {
    for (const [buddy, holder] of MEETINGS[TALK_BY[rank]!]) if (bits[buddy].meets(row, tongues[holder])) return rank;
  }
  return TALK_BY.length;
}

/** The languages, as the buddy speaks or understands them, in which a talk of this kind is possible. */
export function talkLanguages({ store: { bits }, tongues }: BuddyQuery, row: number, by: readonly TalkBy[]): LanguageId[] {
  const meetings = by.flatMap((kind) => MEETINGS[kind]);
  return [...new Set(meetings.flatMap(([buddy, holder]) => bits[buddy].sharedKeys(row, tongues[holder])))] as LanguageId[];
}

/** Whether both sides told which languages they speak, be it Dutch alone. */
export function languagesTold({ store: { columns }, languagesTold }: BuddyQuery, row: number): boolean {
  return languagesTold && columns.languagesTold[row] === 1;
}

/** Whether an answer that we don't have might still give them a language. */
export function mightTalk(query: BuddyQuery, row: number): boolean {
  const { dutch } = query;
  const buddyDutch = query.store.columns.dutch[row]!;
  const dutchOpen =
    (Number.isNaN(dutch) && !(buddyDutch < DUTCH_GOOD)) || (Number.isNaN(buddyDutch) && dutch >= DUTCH_GOOD);
  return !languagesTold(query, row) || dutchOpen;
}

/** What to ask where `mightTalk`, or where languages aren't told. */
export function talkQuestions({ store: { columns }, dutch, languagesTold }: BuddyQuery, row: number): Question[] {
  const questions: Question[] = [];
  const buddyDutch = columns.dutch[row]!;
  if (!languagesTold) questions.push({ of: "holder", about: "languages" });
  if (columns.languagesTold[row] === 0) questions.push({ of: "buddy", about: "languages" });
  if (Number.isNaN(dutch) && !(buddyDutch < DUTCH_GOOD)) questions.push({ of: "holder", about: "dutch" });
  if (Number.isNaN(buddyDutch) && !(dutch < DUTCH_GOOD)) questions.push({ of: "buddy", about: "dutch" });
  return questions;
}

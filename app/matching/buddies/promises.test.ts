import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dutchRank } from "#app/languages/level.ts";
import type { SpokenLanguage } from "#app/languages/spoken.ts";
import { mutuallyIntelligibleWith } from "#app/languages/understood.ts";
import { distanceKm } from "#app/places/distance.ts";
import type { BuddyCandidate } from "#app/matching/buddies/candidate.ts";
import { buddyQuery } from "#app/matching/buddies/query.ts";
import { explainBuddy, rankBuddies } from "#app/matching/buddies/rank-buddies.ts";
import { BUDDY_RULES } from "#app/matching/buddies/rules.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import type { BuddyWishes, HolderProfile } from "#app/matching/profile.ts";
import { rank } from "#app/matching/rank.ts";
import { buddies, distinct, forgetfulHolders, holders } from "#app/matching/testing/arbitraries.ts";
import { aBuddy, aHolder, TODAY } from "#app/matching/testing/samples.ts";
import { DEFAULT_BUDDY_WEIGHTS as weights } from "#app/matching/weights.ts";

const several = distinct(buddies);
const today = TODAY;

function rankAll(candidates: readonly BuddyCandidate[], holder: HolderProfile) {
  return rankBuddies({ store: createBuddyStore(candidates), holder, weights, today, top: candidates.length });
}

function granted(wishes: BuddyWishes | null, gender: string | null, country: string | null): boolean {
  const genderFine = !wishes?.gender || !gender || wishes.gender === gender;
  const own = wishes?.country;
  return genderFine && (!own || !country || (own.code === country) === (own.wish === "yes"));
}

/** Every pair of what one side speaks and the other hears, as a person would try them. */
function canTalk(buddy: BuddyCandidate, holder: HolderProfile): boolean {
  if (holder.languages.length + holder.alsoUnderstands.length === 0) return true;
  if (buddy.languages.length + buddy.alsoUnderstands.length === 0) return true;
  const well = (languages: readonly SpokenLanguage[]) =>
    languages.filter(({ id, fluency, motherTongue }) => id !== "nl" && (motherTongue || fluency !== "basic"));
  const fluent = ({ fluency, motherTongue }: SpokenLanguage) => motherTongue || fluency === "fluent";
  for (const one of well(buddy.languages)) {
    for (const other of well(holder.languages)) {
      if (one.id === other.id) return true;
      if (mutuallyIntelligibleWith(one.id).includes(other.id) && (fluent(one) || fluent(other))) return true;
    }
    if (holder.alsoUnderstands.includes(one.id)) return true;
  }
  if (well(holder.languages).some(({ id }) => buddy.alsoUnderstands.includes(id))) return true;

  const fromList = buddy.languages.find(({ id }) => id === "nl");
  const listed = fromList && (fluent(fromList) ? 6 : fromList.fluency === "good" ? 3 : 1);
  const spoken = buddy.dutch === null ? listed : Math.max(dutchRank(buddy.dutch), listed ?? 0);
  const holders = holder.dutch === null ? undefined : dutchRank(holder.dutch);
  return (spoken ?? 6) >= 3 && (holders ?? 6) >= 3;
}

function mayBeSuggested(buddy: BuddyCandidate, holder: HolderProfile): boolean {
  const { wishes, gender, radiusKm, online, ended } = holder.buddy;
  const km = buddy.location && holder.location ? distanceKm(buddy.location, holder.location) : 0;
  return (
    buddy.verified &&
    buddy.vogSeen &&
    (buddy.vogExpiresOn ?? Infinity) >= today &&
    buddy.roomFree > 0 &&
    (buddy.age ?? 18) >= 18 &&
    !buddy.endedWith.includes(holder.id) &&
    !ended.includes(buddy.id) &&
    granted(wishes, buddy.gender, buddy.country) &&
    granted(buddy.wishes, gender, wishes?.country?.code ?? null) &&
    (buddy.dayParts === null || holder.dayParts === null || (buddy.dayParts & holder.dayParts) !== 0) &&
    canTalk(buddy, holder) &&
    (km <= Math.min(buddy.radiusKm, radiusKm ?? Infinity) || (buddy.online && online !== false))
  );
}

describe("the matcher's promises for buddies", () => {
  it("never lets one through that a gate closes, and never loses one that none closes", () => {
    fc.assert(
      fc.property(several, holders, (candidates, holder) => {
        const ids = rankAll(candidates, holder).ranked.map(({ id }) => id);
        const expected = candidates.filter((candidate) => mayBeSuggested(candidate, holder)).map(({ id }) => id);
        expect(ids.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 1000 },
    );
  });

  it("explains each as it ranks all, with parts that add up to the score", () => {
    fc.assert(
      fc.property(several, holders, (candidates, holder) => {
        const store = createBuddyStore(candidates);
        const { ranked, funnel } = rankAll(candidates, holder);
        for (const { id, score, certainty, explanation } of ranked) {
          const alone = explainBuddy({ store, holder, weights, today, id })!;
          expect(explanation).toEqual(alone);
          expect({ score, certainty }).toEqual({ score: alone.score, certainty: alone.certainty });
          expect(alone.criteria.toReversed().reduce((sum, { contribution }) => sum + contribution, 0)).toBe(score);
        }
        expect(funnel.total - funnel.gates.reduce((sum, { removed }) => sum + removed, 0)).toBe(ranked.length);
      }),
    );
  });

  it("gives the same in whatever order candidates came, were changed or went", () => {
    fc.assert(
      fc.property(several, fc.array(buddies, { maxLength: 8 }), holders, (candidates, earlier, holder) => {
        const store = createBuddyStore([...earlier, ...candidates.toReversed()]);
        for (const { id } of earlier) if (!candidates.some((candidate) => candidate.id === id)) store.remove(id);
        const search = { holder, weights, today, top: 20 };
        expect(rankBuddies({ ...search, store })).toEqual(rankBuddies({ ...search, store: createBuddyStore(candidates) }));
      }),
    );
  });

  it("gives the same scores in whatever order the criteria are listed", () => {
    const reversed = {
      gates: BUDDY_RULES.gates,
      criteria: Object.fromEntries(Object.entries(BUDDY_RULES.criteria).toReversed()) as unknown as typeof BUDDY_RULES.criteria,
    };
    fc.assert(
      fc.property(several, holders, (candidates, holder) => {
        const store = createBuddyStore(candidates);
        const scores = [BUDDY_RULES, reversed].map((rules) => {
          const query = buddyQuery(store, holder, today);
          const { ranked } = rank({ rules, query, weights, rows: store.all(), total: store.size, ids: store.ids, top: 20 });
          return ranked.map(({ id, score }) => ({ id, score }));
        });
        expect(scores[1]).toEqual(scores[0]);
      }),
    );
  });

  it("never shuts someone out for what isn't told, and asks instead", () => {
    fc.assert(
      fc.property(buddies, forgetfulHolders, (buddy, { told, forgot }) => {
        const store = createBuddyStore([buddy]);
        const [before, after] = [told, forgot].map((holder) => explainBuddy({ store, holder, weights, today, id: buddy.id })!);
        before!.gates.forEach(({ passed, gate }, index) => {
          if (passed) expect(after!.gates[index], gate as string).toMatchObject({ passed: true });
        });
        for (const { value, questions } of after!.criteria) if (value === null) expect(questions).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("reads sex and country nowhere but in a stated wish", () => {
    fc.assert(
      fc.property(buddies, buddies, holders, (buddy, other, holder) => {
        const wishless = { ...holder, buddy: { ...holder.buddy, wishes: null } };
        const [one, two] = [buddy, { ...buddy, gender: other.gender, country: other.country }].map((candidate) =>
          explainBuddy({ store: createBuddyStore([candidate]), holder: wishless, weights, today, id: buddy.id }),
        );
        expect(two).toEqual(one);
      }),
    );
  });

  it("breaks ties by id", () => {
    const ids = ["d", "a", "c", "b"];
    expect(rankAll(ids.map((id) => aBuddy({ id })), aHolder()).ranked.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });
});

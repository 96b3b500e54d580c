import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { countDayParts } from "#app/day-parts/day-part.ts";
import { dutchRank } from "#app/languages/level.ts";
import { mutuallyIntelligibleWith } from "#app/languages/understood.ts";
import { distanceKm } from "#app/places/distance.ts";
import { quickestWay } from "#app/places/travel.ts";
import type { PlacementCandidate } from "#app/matching/placements/candidate.ts";
import { placementQuery } from "#app/matching/placements/query.ts";
import { explainPlacement, rankPlacements } from "#app/matching/placements/rank-placements.ts";
import { PLACEMENT_RULES } from "#app/matching/placements/rules.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import type { HolderProfile } from "#app/matching/profile.ts";
import { applyGates, rank } from "#app/matching/rank.ts";
import { distinct, forgetfulHolders, holders, noes, placements } from "#app/matching/testing/arbitraries.ts";
import { aHolder, aPlacement, TODAY } from "#app/matching/testing/samples.ts";
import { DEFAULT_PLACEMENT_WEIGHTS as weights } from "#app/matching/weights.ts";

const several = distinct(placements);
const today = TODAY;

function rankAll(candidates: readonly PlacementCandidate[], holder: HolderProfile) {
  return rankPlacements({ store: createPlacementStore(candidates), holder, weights, today, top: candidates.length });
}

/** The gates once more, as a person would read them, over plain objects. */
function mayBeSuggested(placement: PlacementCandidate, holder: HolderProfile): boolean {
  const { languages, alsoUnderstands, location, travelModes, travelLimitMinutes, dutch } = holder;
  const understood = new Set<string>([
    ...languages.flatMap(({ id, fluency, motherTongue }) => {
      const fluent = motherTongue || fluency === "fluent" ? [id, ...mutuallyIntelligibleWith(id)] : [];
      return fluency === "good" ? [id, ...fluent] : fluent;
    }),
    ...alsoUnderstands,
  ].filter((id) => id !== "nl"));
  const told = languages.length + alsoUnderstands.length > 0;
  const floor = placement.floorLanguageSuffices && placement.floorLanguages.some((id) => !told || understood.has(id));
  const way = location && placement.location && quickestWay(distanceKm(location, placement.location), { modes: travelModes, beginnerCyclist: holder.beginnerCyclist });
  return (
    placement.open &&
    (placement.endsOn ?? Infinity) >= today &&
    (placement.startsOn ?? -Infinity) <= today &&
    placement.spotsFree > 0 &&
    (!dutch || floor || dutchRank(dutch) >= dutchRank(placement.dutchMin)) &&
    placement.hoursMin <= (holder.hoursMax ?? Infinity) &&
    (holder.dayParts === null || countDayParts(holder.dayParts & placement.dayParts) >= placement.dayPartsNeeded) &&
    (!way || travelModes.length === 0 || travelLimitMinutes === null || way.minutes <= travelLimitMinutes) &&
    !placement.demands.some((demand) => holder.exclusions.includes(demand)) &&
    (holder.age === null || placement.minAge === null || holder.age >= placement.minAge) &&
    (!placement.vogRequired || holder.hasVog !== false) &&
    !holder.closedPlacements.includes(placement.id)
  );
}

describe("the matcher's promises for placements", () => {
  it("never lets one through that a gate closes, and never loses one that none closes", () => {
    fc.assert(
      fc.property(several, holders, (candidates, holder) => {
        const ids = rankAll(candidates, holder).ranked.map(({ id }) => id);
        const expected = candidates.filter((candidate) => mayBeSuggested(candidate, holder)).map(({ id }) => id);
        expect(ids.toSorted()).toEqual(expected.toSorted());
      }),
      { numRuns: 500 },
    );
  });

  it("explains each as it ranks all", () => {
    fc.assert(
      fc.property(several, holders, (candidates, holder) => {
        const store = createPlacementStore(candidates);
        for (const { id, score, certainty, explanation } of rankAll(candidates, holder).ranked) {
          const alone = explainPlacement({ store, holder, weights, today, id })!;
          expect(explanation).toEqual(alone);
          expect({ score, certainty, passes: true }).toEqual({ score: alone.score, certainty: alone.certainty, passes: alone.passes });
        }
      }),
    );
  });

  it("has explanations that add up to the score exactly, in any order", () => {
    fc.assert(
      fc.property(placements, holders, fc.infiniteStream(fc.double({ noNaN: true })), (placement, holder, random) => {
        const { score, certainty, criteria } = explainPlacement({ store: createPlacementStore([placement]), holder, weights, today, id: placement.id })!;
        const shuffled = criteria.map(({ contribution }) => ({ contribution, at: random.next().value! })).sort((a, b) => a.at - b.at);
        expect(shuffled.reduce((sum, { contribution }) => sum + contribution, 0)).toBe(score);
        const known = criteria.filter(({ value }) => value !== null);
        const weight = known.reduce((sum, reason) => sum + reason.weight, 0);
        if (weight > 0) expect(score).toBeCloseTo(known.reduce((sum, reason) => sum + reason.weight * reason.value!, 0) / weight, 9);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(certainty).toBeCloseTo(weight / criteria.reduce((sum, reason) => sum + reason.weight, 0));
      }),
    );
  });

  it("gives the same in whatever order candidates came, were changed or went", () => {
    fc.assert(
      fc.property(several, fc.array(placements, { maxLength: 8 }), holders, (candidates, earlier, holder) => {
        const store = createPlacementStore([...earlier, ...candidates.toReversed()]);
        for (const { id } of earlier) if (!candidates.some((candidate) => candidate.id === id)) store.remove(id);
        const search = { holder, weights, today, top: 20 };
        expect(rankPlacements({ ...search, store })).toEqual(rankPlacements({ ...search, store: createPlacementStore(candidates) }));
      }),
    );
  });

  it("gives the same scores in whatever order the criteria are listed", () => {
    const reversed = {
      gates: PLACEMENT_RULES.gates,
      criteria: Object.fromEntries(Object.entries(PLACEMENT_RULES.criteria).toReversed()) as unknown as typeof PLACEMENT_RULES.criteria,
    };
    fc.assert(
      fc.property(several, holders, (candidates, holder) => {
        const store = createPlacementStore(candidates);
        const scores = [PLACEMENT_RULES, reversed].map((rules) => {
          const query = placementQuery(store, holder, today);
          const { ranked } = rank({ rules, query, weights, rows: store.all(), total: store.size, ids: store.ids, top: 20 });
          return ranked.map(({ id, score, certainty }) => ({ id, score, certainty }));
        });
        expect(scores[1]).toEqual(scores[0]);
      }),
    );
  });

  it("counts in its funnel every candidate once, near or far", () => {
    fc.assert(
      fc.property(several, holders, (candidates, holder) => {
        const store = createPlacementStore(candidates);
        const { ranked, funnel } = rankAll(candidates, holder);
        expect(funnel.total - funnel.gates.reduce((sum, { removed }) => sum + removed, 0)).toBe(ranked.length);
        const query = placementQuery(store, holder, today);
        expect(applyGates({ rules: PLACEMENT_RULES, query, weights }, store.all(), store.size).funnel).toEqual(funnel);
      }),
    );
  });

  it("never shuts someone out for what isn't told, and asks instead", () => {
    fc.assert(
      fc.property(placements, forgetfulHolders, (placement, { told, forgot }) => {
        const store = createPlacementStore([placement]);
        const [before, after] = [told, forgot].map((holder) => explainPlacement({ store, holder, weights, today, id: placement.id })!);
        before!.gates.forEach(({ passed, gate }, index) => {
          if (passed) expect(after!.gates[index], gate as string).toMatchObject({ passed: true });
        });
        for (const { value, questions, weight } of after!.criteria) if (value === null && weight > 0) expect(questions).not.toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("breaks ties by id", () => {
    const ids = ["d", "a", "c", "b"];
    expect(rankAll(ids.map((id) => aPlacement({ id })), aHolder()).ranked.map(({ id }) => id)).toEqual(["a", "b", "c", "d"]);
  });

  it("never moves a score by mother tongue, sex, country, age or a VOG", () => {
    fc.assert(
      fc.property(placements, holders, holders, (placement, holder, other) => {
        const store = createPlacementStore([placement]);
        const { languages, alsoUnderstands, buddy, age, hasVog } = other;
        const [one, two] = [holder, { ...holder, languages, alsoUnderstands, buddy, age, hasVog }].map((someone) =>
          explainPlacement({ store, holder: someone, weights, today, id: placement.id }),
        );
        expect(two!.score).toBe(one!.score);
      }),
    );
  });

  it("never lets a no to one placement decide who passes a gate of another, nor makes one better for it", () => {
    fc.assert(
      fc.property(placements, holders, noes, (placement, holder, said) => {
        const store = createPlacementStore([placement]);
        const [without, withNoes] = [undefined, said].map((noes) => explainPlacement({ store, holder: { ...holder, noes }, weights, today, id: placement.id })!);
        expect(withNoes!.gates).toEqual(without!.gates);
        expect(withNoes!.questions).toEqual(without!.questions);
        without!.criteria.forEach(({ value, criterion }, at) => {
          if (value !== null) expect(withNoes!.criteria[at]!.value, criterion).toBeLessThanOrEqual(value);
          expect(withNoes!.criteria[at]!.weight).toBe(without!.criteria[at]!.weight);
        });
      }),
      { numRuns: 500 },
    );
  });

  it("ranks exactly as before once a no is taken back", () => {
    fc.assert(
      fc.property(several, holders, noes, (candidates, holder, said) => {
        const store = createPlacementStore(candidates);
        const rankWith = (noes: typeof said | undefined) => rankPlacements({ store, holder: { ...holder, noes }, weights, today, top: candidates.length });
        const before = rankWith(undefined);
        const after = rankWith(said);
        expect(after.funnel).toEqual(before.funnel);
        expect(after.ranked.map(({ id }) => id).toSorted()).toEqual(before.ranked.map(({ id }) => id).toSorted());
        expect(rankWith(undefined)).toEqual(before);
        expect(rankWith({})).toEqual(before);
      }),
    );
  });

  it("counts against a placement what was said of one just like it", () => {
    fc.assert(
      fc.property(placements, holders, (placement, holder) => {
        const store = createPlacementStore([placement]);
        const valuesWith = (noes: typeof holder.noes) => {
          const { criteria } = explainPlacement({ store, holder: { ...holder, noes }, weights, today, id: placement.id })!;
          return Object.fromEntries(criteria.map(({ criterion, value }) => [criterion, value]));
        };
        expect(valuesWith({ tooMuchDutch: placement.dutchMin }).languageStep).toBe(0);
        if (placement.strain !== null) expect(valuesWith({ tooHeavy: placement.strain }).balance).toBe(0);
        if (placement.location && holder.location && holder.travelModes.length > 0) expect(valuesWith({ tooFarKm: distanceKm(holder.location, placement.location) }).travel).toBe(0);
        if (placement.tasks.length > 0) expect(valuesWith({ otherWork: placement.tasks }).interest).toBe(0);
        if (placement.dayPartsNeeded > 0 && holder.dayParts !== null) expect(valuesWith({ otherTimes: placement.dayParts }).time).toBe(0);
      }),
    );
  });

  it("says nothing of a placement that isn't there", () => {
    expect(explainPlacement({ store: createPlacementStore(), holder: aHolder(), weights, today, id: "nowhere" })).toBeUndefined();
  });
});

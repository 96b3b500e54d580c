import { describe, expect, test } from "vitest";
import { maskOf } from "#app/day-parts/day-part.ts";
import { translator } from "#app/i18n/translator.server.ts";
import { buddyNearMisses, placementNearMisses } from "#app/matching/near-misses.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import { createPlacementStore } from "#app/matching/placements/store.ts";
import { aBuddy, aHolder, aPlacement, MEPPEL, motherTongue, TODAY } from "#app/matching/testing/samples.ts";
import { DEFAULT_BUDDY_WEIGHTS, DEFAULT_PLACEMENT_WEIGHTS } from "#app/matching/weights.ts";
import { doorName } from "./door-sentences.ts";
import { missInShort, missSentence, type OpeningsT } from "./miss-sentences.ts";

const sayIn = (language: "nl" | "en") => translator(language) as unknown as (key: string, facts?: object) => string;
/** Keys stand in the namespace of these pages unless they name another. */
const t = ((key: string, facts?: object) => sayIn("nl")(key.includes(":") ? key : `openings:${key}`, facts)) as unknown as OpeningsT;
const voice = { t, language: "nl" as const };

function placementMiss(placement: Parameters<typeof aPlacement>[0], holder: Parameters<typeof aHolder>[0] = {}) {
  const [miss] = placementNearMisses({ store: createPlacementStore([aPlacement(placement)]), holder: aHolder(holder), weights: DEFAULT_PLACEMENT_WEIGHTS, today: TODAY, top: 1 });
  const missed = miss!.explanation.gates.find(({ passed }) => !passed)!;
  return { long: missSentence(missed, voice), short: missInShort(missed, t) };
}

function buddyMiss(buddy: Parameters<typeof aBuddy>[0], holder: Parameters<typeof aHolder>[0] = {}) {
  const [miss] = buddyNearMisses({ store: createBuddyStore([aBuddy(buddy)]), holder: aHolder(holder), weights: DEFAULT_BUDDY_WEIGHTS, today: TODAY, top: 1 });
  return missSentence(miss!.explanation.gates.find(({ passed }) => !passed)!, voice);
}

describe("how far a placement is off", () => {
  test.each([
    [{ dutchMin: "A2" }, {}, "Vraagt A2, spreekt nu A1: één stap.", "Eén stap Nederlands te weinig."],
    [{ dutchMin: "B1" }, {}, "Vraagt B1, spreekt nu A1: 2 stappen.", "2 stappen Nederlands te weinig."],
    [{ location: MEPPEL }, {}, "82 minuten over de grens van 30.", "82 minuten te ver."],
    [{ startsOn: TODAY + 1 }, {}, "Begint morgen, op 25 november 2026.", "De plek is nog niet begonnen."],
    [{ spotsFree: 0 }, {}, "Vol: er komt misschien een plaats vrij.", "De plek is vol."],
    [{ hoursMin: 10 }, {}, "Vraagt 10 uur in de week, de balans laat 8 toe.", "2 uur in de week te veel."],
    [{ dayPartsNeeded: 3 }, {}, "Vraagt 3 dagdelen in de week, samen zijn het er 2.", "Eén dagdeel te weinig samen."],
    [{ demands: ["lifting", "cold"] }, { exclusions: ["lifting", "cold"] }, "Hoort erbij, maar wil of kan niet: kou en tillen.", "Er hoort iets bij wat niet kan."],
    [{ minAge: 18 }, { age: 16 }, "Vanaf 18 jaar, is nu ongeveer 16.", "2 jaar te jong."],
    [{ vogRequired: true }, {}, "Vraagt een VOG, en die is er nog niet.", "Er is nog geen VOG."],
  ] as const)("%j", (placement, holder, long, short) => {
    const said = placementMiss(placement as Parameters<typeof aPlacement>[0], holder as Parameters<typeof aHolder>[0]);
    expect(said.long).toBe(long);
    expect(said.short).toBe(short);
  });
});

describe("how far a buddy is off", () => {
  test.each([
    [{ roomFree: 0 }, {}, /^Begeleidt nu genoeg mensen/],
    [{ dayParts: maskOf(["sun-evening"]) }, {}, /^Geen dagdeel waarop beiden kunnen/],
    [{ languages: [motherTongue("tr")], dutch: "A1" }, { dutch: "A0" }, /^Ze delen nog geen taal/],
    [{ languages: [motherTongue("tr")] }, {}, /^Ze delen een taal, maar spreken die nog niet allebei goed genoeg/],
    [{ location: MEPPEL }, {}, /^1\d(,\d)? km over de grens van 10 km\.$/],
  ] as const)("%j", (buddy, holder, sentence) => {
    expect(buddyMiss(buddy as Parameters<typeof aBuddy>[0], holder as Parameters<typeof aHolder>[0])).toMatch(sentence);
  });
});

test("what would open doors, in a few words", () => {
  expect(doorName({ kind: "day-part", dayPart: "tue-afternoon" }, t)).toBe("Ook op dinsdagmiddag");
  expect(doorName({ kind: "travel-mode", mode: "bicycle" }, t)).toBe("Met een fiets");
  expect(doorName({ kind: "dutch", level: "A2" }, t)).toBe("Eén stap Nederlands verder (A2)");
  expect(doorName({ kind: "exclusion", demand: "heights" }, t)).toBe("Als dit toch kan: hoogte");
  expect(doorName({ kind: "hours", more: 2 }, t)).toBe("2 uur in de week meer");
});

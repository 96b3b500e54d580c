import { describe, expect, it } from "vitest";
import { maskOf } from "#app/day-parts/day-part.ts";
import type { BuddyCandidate } from "#app/matching/buddies/candidate.ts";
import type { BuddyGateName } from "#app/matching/buddies/facts.ts";
import { explainBuddy, rankBuddies } from "#app/matching/buddies/rank-buddies.ts";
import { createBuddyStore } from "#app/matching/buddies/store.ts";
import type { HolderBuddySide, HolderProfile } from "#app/matching/profile.ts";
import { aBuddy, aHolder, MEPPEL, motherTongue, TODAY } from "#app/matching/testing/samples.ts";
import { DEFAULT_BUDDY_WEIGHTS as weights } from "#app/matching/weights.ts";

function gate<Name extends BuddyGateName>(name: Name, buddy: Partial<BuddyCandidate>, holder: Partial<HolderProfile> = {}) {
  const store = createBuddyStore([aBuddy(buddy)]);
  const search = { store, holder: aHolder(holder), weights, today: TODAY };
  const explanation = explainBuddy({ ...search, id: "buddy" })!;
  // Whatever a test looks at, ranking must agree.
  expect(rankBuddies({ ...search, top: 1 }).ranked.length).toBe(explanation.passes ? 1 : 0);
  type Reason = Extract<(typeof explanation.gates)[number], { gate: Name }>;
  return explanation.gates.find((reason) => reason.gate === name) as Reason;
}

/** A holder who says this about buddies. */
function looking(side: Partial<HolderBuddySide>): Partial<HolderProfile> {
  return { buddy: { ...aHolder().buddy, ...side } };
}

describe("screening", () => {
  it("needs approval by a coordinator", () => expect(gate("verified", { verified: false }).passed).toBe(false));
  it("needs a VOG that was seen and counts today", () => {
    expect(gate("vog", { vogSeen: false }).passed).toBe(false);
    expect(gate("vog", { vogExpiresOn: TODAY - 1 }).passed).toBe(false);
    expect(gate("vog", { vogExpiresOn: TODAY }).passed).toBe(true);
  });
  it("needs room for one more", () => expect(gate("room", { roomFree: 0 }).passed).toBe(false));
  it("needs an adult", () => {
    expect(gate("adult", { age: 17 })).toMatchObject({ passed: false, miss: 1, unit: "years" });
    expect(gate("adult", { age: 18 }).passed).toBe(true);
    expect(gate("adult", { age: null })).toMatchObject({ passed: true, questions: [{ of: "buddy", about: "age" }] });
  });
});

describe("ended pairs", () => {
  it("don't come back, whichever side remembers", () => {
    expect(gate("ended", { endedWith: ["holder"] }).passed).toBe(false);
    expect(gate("ended", {}, looking({ ended: ["buddy"] })).passed).toBe(false);
    expect(gate("ended", { endedWith: ["another"] }, looking({ ended: ["another"] })).passed).toBe(true);
  });
  it("are forgotten with the buddy, and rewritten with the buddy's row", () => {
    const store = createBuddyStore([aBuddy({ endedWith: ["holder", "holder"] })]);
    const count = () => rankBuddies({ store, holder: aHolder(), weights, today: TODAY, top: 5 }).ranked.length;
    expect(count()).toBe(0);
    store.put(aBuddy());
    expect(count()).toBe(1);
    store.put(aBuddy({ endedWith: ["holder"] }));
    expect(store.remove("buddy")).toBe(true);
    expect(store.remove("buddy")).toBe(false);
    store.put(aBuddy());
    expect(count()).toBe(1);
  });
});

describe("wishes", () => {
  const country = (wish: "yes" | "rather-not") => ({ gender: null, country: { code: "SY", wish } });

  it("of the holder bind when stated", () => {
    const woman = looking({ wishes: { gender: "woman", country: null } });
    expect(gate("holderWishes", { gender: "woman" }, woman)).toMatchObject({ passed: true, facts: { gender: true, country: null } });
    expect(gate("holderWishes", { gender: "man" }, woman)).toMatchObject({ passed: false, miss: 1, unit: "wishes" });
    expect(gate("holderWishes", { gender: "man" }).passed).toBe(true);
  });
  it("about one's own country: yes, rather not, no matter", () => {
    const [yes, ratherNot] = [looking({ wishes: country("yes") }), looking({ wishes: country("rather-not") })];
    expect(gate("holderWishes", { country: "SY" }, yes).passed).toBe(true);
    expect(gate("holderWishes", { country: "NL" }, yes).passed).toBe(false);
    expect(gate("holderWishes", { country: "SY" }, ratherNot).passed).toBe(false);
    expect(gate("holderWishes", { country: "NL" }, ratherNot).passed).toBe(true);
    expect(gate("holderWishes", { country: "NL" }, looking({ wishes: null })).passed).toBe(true);
  });
  it("pass and ask when the buddy hasn't told", () => {
    expect(gate("holderWishes", {}, looking({ wishes: { gender: "woman", ...{ country: { code: "SY", wish: "rather-not" } } } }))).toMatchObject({
      passed: true,
      questions: [
        { of: "buddy", about: "gender" },
        { of: "buddy", about: "country" },
      ],
    });
  });
  it("of the buddy bind as well", () => {
    const wishes = { gender: "man", country: { code: "SY", wish: "yes" } } as const;
    expect(gate("buddyWishes", { wishes }, looking({ gender: "woman", wishes: { gender: null, country: { code: "ER", wish: "yes" } } }))).toMatchObject({
      passed: false,
      miss: 2,
    });
    expect(gate("buddyWishes", { wishes }, looking({ gender: "man" }))).toMatchObject({
      passed: true,
      questions: [{ of: "holder", about: "country" }],
    });
  });
});

describe("day-part", () => {
  it("needs one in common", () => {
    expect(gate("dayPart", {})).toMatchObject({ passed: true, facts: { shared: maskOf(["mon-morning"]) } });
    expect(gate("dayPart", { dayParts: maskOf(["sun-evening"]) })).toMatchObject({ passed: false, miss: 1 });
    expect(gate("dayPart", { dayParts: null })).toMatchObject({ passed: true, questions: [{ of: "buddy", about: "day-parts" }] });
    expect(gate("dayPart", {}, { dayParts: null })).toMatchObject({ passed: true, questions: [{ of: "holder", about: "day-parts" }] });
  });
});

describe("language", () => {
  const speaks = (id: "en" | "fa" | "prs" | "kmr" | "ckb" | "uk" | "ru" | "ary" | "apc", fluency: "basic" | "good" | "fluent" = "fluent") => ({
    languages: [{ id, fluency, motherTongue: false }],
  });
  const dutchless = { dutch: "A0" } as const;

  it("needs a language that both speak well", () => {
    expect(gate("language", speaks("en", "good"), speaks("en", "good"))).toMatchObject({ passed: true, facts: { shared: ["en"] } });
    expect(gate("language", speaks("en", "good"), speaks("en", "basic"))).toMatchObject({ passed: false, miss: 1, unit: "steps" });
    expect(gate("language", { ...speaks("en"), ...dutchless }, speaks("fa"))).toMatchObject({ passed: false, miss: 2 });
  });
  it("knows who understand each other, and who don't", () => {
    expect(gate("language", speaks("prs"), speaks("fa"))).toMatchObject({ passed: true, facts: { shared: ["prs"] } });
    for (const [one, other] of [["kmr", "ckb"], ["apc", "ary"], ["ru", "uk"]] as const) {
      expect(gate("language", { ...speaks(one), ...dutchless }, speaks(other)).passed, `${one} and ${other}`).toBe(false);
    }
  });
  it("takes people's word for what they understand", () => {
    expect(gate("language", speaks("ru"), { ...speaks("uk"), alsoUnderstands: ["ru"] }).passed).toBe(true);
    expect(gate("language", { ...speaks("en"), alsoUnderstands: ["uk"] }, speaks("uk")).passed).toBe(true);
  });
  it("counts Dutch from B1 on both sides", () => {
    const buddy = { languages: [motherTongue("nl")], dutch: null };
    expect(gate("language", buddy, { dutch: "B1" })).toMatchObject({ passed: true, facts: { shared: ["nl"] } });
    expect(gate("language", buddy, { dutch: "A2" }).passed).toBe(false);
    expect(gate("language", { languages: [motherTongue("tr")], dutch: "A2" }, { dutch: "B1" }).passed).toBe(false);
    expect(gate("language", buddy, { dutch: "A2", alsoUnderstands: ["nl"] }).passed).toBe(false);
  });
  it("passes and asks while an answer could give them a language", () => {
    const turkish = { languages: [motherTongue("tr")] };
    expect(gate("language", turkish, { dutch: null }).questions).toEqual([{ of: "holder", about: "dutch" }]);
    expect(gate("language", { ...turkish, dutch: null }, { dutch: "B1" }).questions).toEqual([{ of: "buddy", about: "dutch" }]);
    expect(gate("language", turkish, { languages: [] })).toMatchObject({ passed: true, questions: [{ of: "holder", about: "languages" }] });
    expect(gate("language", { languages: [] })).toMatchObject({ passed: true, questions: [{ of: "buddy", about: "languages" }] });
    expect(gate("language", { ...turkish, dutch: "A1" }, { dutch: null }).passed).toBe(false);
  });
});

describe("distance", () => {
  it("keeps to the nearer of both limits, and misses by the km over it", () => {
    const { miss, unit, facts } = gate("distance", { location: MEPPEL, radiusKm: 50 });
    expect({ unit, limit: facts.limitKm }).toEqual({ unit: "km", limit: 10 });
    expect(miss).toBeCloseTo(facts.km! - 10);
    expect(gate("distance", { location: MEPPEL, radiusKm: 50 }, looking({ radiusKm: null })).passed).toBe(true);
  });
  it("doesn't count online, unless the holder never wants that", () => {
    const far = { location: MEPPEL, online: true };
    expect(gate("distance", far, looking({ online: true })).passed).toBe(true);
    expect(gate("distance", far, looking({ online: null }))).toMatchObject({ passed: true, questions: [{ of: "holder", about: "online" }] });
    expect(gate("distance", far, looking({ online: false })).passed).toBe(false);
  });
  it("passes and asks when a place isn't told", () => {
    expect(gate("distance", { location: null })).toMatchObject({ passed: true, questions: [{ of: "buddy", about: "home" }] });
    expect(gate("distance", {}, { location: null })).toMatchObject({ passed: true, questions: [{ of: "holder", about: "home" }] });
  });
});

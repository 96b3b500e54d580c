import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distanceKm, kmBetween, unitVector } from "#app/places/distance.ts";
import { quickestMinutes, quickestWay, reachKm, TRAVEL_MODES, travelLines, travelMinutes } from "#app/places/travel.ts";

const ZWOLLE = { lat: 52.5125, lng: 6.09444 };
const AMSTERDAM = { lat: 52.37403, lng: 4.88969 };
const point = fc.record({ lat: fc.double({ min: -90, max: 90, noNaN: true }), lng: fc.double({ min: -180, max: 180, noNaN: true }) });

describe("distance", () => {
  it("is that on a map: Amsterdam to Zwolle 83 km", () => expect(distanceKm(AMSTERDAM, ZWOLLE)).toBeCloseTo(83, 0));
  it("is the haversine distance", () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const rad = Math.PI / 180;
        const h = Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 + Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lng - a.lng) * rad) / 2) ** 2;
        const km = 2 * 6371.0088 * Math.asin(Math.min(1, Math.sqrt(h)));
        // Near antipodes either formula is good to a metre only.
        expect(Math.abs(distanceKm(a, b) - km)).toBeLessThan(1e-3);
      }),
    );
  });
  it("is the same over columns, and both ways", () => {
    fc.assert(
      fc.property(point, point, (a, b) => {
        const [u, v] = [unitVector(a), unitVector(b)];
        expect(kmBetween(u.x, u.y, u.z, v.x, v.y, v.z)).toBe(distanceKm(a, b));
        expect(distanceKm(b, a)).toBe(distanceKm(a, b));
      }),
    );
  });
});

describe("travel", () => {
  it("takes 26 minutes by bicycle over 5 km as the crow flies, longer for a beginner", () => {
    expect(travelMinutes(5, "bicycle")).toBeCloseTo(26);
    expect(travelMinutes(5, "bicycle", true)).toBeCloseTo(32.5);
    expect(travelMinutes(5, "e-bike", true)).toBeCloseTo(19.5);
    expect(travelMinutes(5, "walk")).toBeCloseTo(78);
    expect(travelMinutes(5, "public-transport")).toBeCloseTo(28);
    expect(travelMinutes(5, "car")).toBeCloseTo(14.75);
  });
  it("goes by the quickest of a person's modes", () => {
    expect(quickestWay(1, { modes: ["car", "bicycle"] })).toMatchObject({ mode: "bicycle" });
    expect(quickestWay(10, { modes: ["car", "bicycle"] })).toMatchObject({ mode: "car" });
    expect(quickestWay(0, { modes: ["bicycle", "walk"] })).toEqual({ mode: "walk", minutes: 0 });
    expect(quickestWay(10, { modes: [] })).toBeNull();
  });
  it("reaches as far as the minutes go, and is never quicker farther away", () => {
    const km = fc.double({ min: 0, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.subarray([...TRAVEL_MODES], { minLength: 1 }), fc.boolean(), km, km, (modes, beginnerCyclist, one, other) => {
        const lines = travelLines({ modes, beginnerCyclist });
        const minutes = quickestMinutes(one, lines);
        expect(quickestWay(one, { modes, beginnerCyclist })!.minutes).toBe(minutes);
        expect(reachKm(minutes, lines)).toBeCloseTo(one);
        if (other > one) expect(quickestMinutes(other, lines)).toBeGreaterThanOrEqual(minutes);
      }),
    );
    expect(reachKm(10, travelLines({ modes: ["public-transport"] }))).toBe(0);
    expect(reachKm(10, [])).toBe(0);
  });
});

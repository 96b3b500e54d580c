import { describe, expect, it } from "vitest";
import { centreOf, findPlace, municipalities, municipalitiesLike, placeById, placesNamed, placesOf, placesStartingWith } from "#app/places/place.ts";

describe("places", () => {
  it("are in all 342 municipalities", () => {
    expect(municipalities().length).toBe(342);
    for (const { code, name } of municipalities()) expect(placesOf(code).length, name).toBeGreaterThan(0);
    expect(placesOf("9999")).toEqual([]);
  });
  it("have municipalities as CBS names them", () => {
    expect(findPlace("Zwolle")).toMatchObject({ id: "0193-zwolle", municipalityCode: "0193", municipalityName: "Zwolle" });
    expect(municipalities().every(({ name, code }) => !name.startsWith("Gemeente") && /^\d{4}$/.test(code))).toBe(true);
  });
  it("lie in the Netherlands", () => {
    for (const { code } of municipalities()) {
      for (const { lat, lng, name } of placesOf(code)) {
        expect(lat > 50.7 && lat < 53.6 && lng > 3.3 && lng < 7.3, name).toBe(true);
      }
    }
  });
  it.each([
    ["den haag", "0518-den-haag"],
    ["'s-Gravenhage", "0518-den-haag"],
    ["’s Hertogenbosch", "0796-s-hertogenbosch"],
    ["DEN BOSCH", "0796-s-hertogenbosch"],
    ["etten leur", "0777-etten-leur"],
    ["Eemnes", "0317-eemnes"],
    ["Almere", "0034-almere"],
    ["Katwijk", "0537-katwijk"],
    ["Noordwijk", "0575-noordwijk"],
    ["Deurne", "0762-deurne"],
    ["feanwalden", "1891-feanwalden"],
    ["Ljouwert", "0080-leeuwarden"],
    // Of two with one name, the one that gave its municipality its name.
    ["Hengelo", "0164-hengelo"],
    ["Hengelo (Bronckhorst)", "1876-hengelo"],
    ["Rijswijk, Altena", "1959-rijswijk"],
    ["Bergen", "0373-bergen"],
  ])("are found as people write them: %s", (text, id) => expect(findPlace(text)?.id).toBe(id));
  it("aren't guessed", () => {
    expect(findPlace("Nergenshuizen")).toBeUndefined();
    expect(findPlace("")).toBeUndefined();
    // In two municipalities, and the name of neither.
    expect(findPlace("Rossum")).toBeUndefined();
    expect(placesNamed("Rossum").map(({ municipalityCode }) => municipalityCode).toSorted()).toEqual(["0263", "1774"]);
    expect(findPlace("Rossum (Dinkelland)")?.municipalityCode).toBe("1774");
    expect(findPlace("Zwolle (Utrecht)")).toBeUndefined();
  });
  it("keep their id", () => {
    expect(placeById("0193-zwolle")?.name).toBe("Zwolle");
    expect(placeById("nowhere")).toBeUndefined();
  });
  it("come up as one types", () => {
    expect(placesStartingWith("zwo")[0]?.name).toBe("Zwolle");
    expect(placesStartingWith("den bo")[0]?.name).toBe("'s-Hertogenbosch");
    expect(placesStartingWith("a", 3).length).toBe(3);
    expect(placesStartingWith(" ")).toEqual([]);
  });
});

describe("municipalities", () => {
  it("are somewhere: at the place of their name, else in the middle of their places", () => {
    const zwolle = findPlace("Zwolle")!;
    expect(centreOf("0193")).toEqual({ lat: zwolle.lat, lng: zwolle.lng });
    for (const { code, name } of municipalities()) {
      const { lat, lng } = centreOf(code)!;
      const places = placesOf(code);
      const within = (value: number, of: (place: (typeof places)[number]) => number) => value >= Math.min(...places.map(of)) && value <= Math.max(...places.map(of));
      expect(within(lat, (place) => place.lat) && within(lng, (place) => place.lng), name).toBe(true);
    }
    expect(centreOf("9999")).toBeUndefined();
  });
  it("come up by what one may call them", () => {
    const codes = (text: string) => municipalitiesLike(text).map(({ code }) => code);
    expect(codes("zwolle")).toEqual(["0193"]);
    expect(codes("Súdwest fryslan")).toEqual(["1900"]);
    expect(codes("bergen").length).toBeGreaterThan(1);
    expect(municipalitiesLike("a").length).toBe(5);
    expect(codes(" ")).toEqual([]);
  });
});

import { type Place, placeById, placeId } from "#app/places/place.ts";

export const MUNICIPALITIES = {
  zwolle: { code: "0193", name: "Zwolle", town: "zwolle" },
  kampen: { code: "0166", name: "Kampen", town: "kampen" },
  hattem: { code: "0244", name: "Hattem", town: "hattem" },
  dalfsen: { code: "0148", name: "Dalfsen", town: "dalfsen" },
  zwartewaterland: { code: "1896", name: "Zwartewaterland", town: "hasselt" },
} as const;
export type DemoMunicipality = keyof typeof MUNICIPALITIES;

/** Who borders on whom; each pair holds both ways. */
export const NEIGHBOURS: readonly (readonly [DemoMunicipality, DemoMunicipality])[] = [
  ["zwolle", "kampen"], ["zwolle", "hattem"], ["zwolle", "dalfsen"], ["zwolle", "zwartewaterland"], ["kampen", "zwartewaterland"],
];

/** Towns and quarters of the catalogue of places, by the municipality that they are in. */
export const TOWNS = {
  zwolle: "zwolle", aalanden: "zwolle", berkum: "zwolle", frankhuis: "zwolle", pierik: "zwolle",
  kampen: "kampen", brunnepe: "kampen", ijsselmuiden: "kampen",
  hattem: "hattem",
  dalfsen: "dalfsen",
  hasselt: "zwartewaterland", genemuiden: "zwartewaterland",
} as const satisfies Record<string, DemoMunicipality>;
export type Town = keyof typeof TOWNS;

export function placeOfTown(town: Town): Place {
  const id = placeId(MUNICIPALITIES[TOWNS[town]].code, town);
  const place = placeById(id);
  if (!place) throw new Error(`There is no place ${id} in the catalogue of places.`);
  return place;
}

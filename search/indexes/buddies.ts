import type { BuddyState } from "#app/buddies/buddy.ts";
import { isLanguageId, languageById } from "#app/languages/language.ts";
import type { DutchLevel } from "#app/languages/level.ts";
import { placeById } from "#app/places/place.ts";
import type { IndexDefinition } from "#search/search-index.ts";

export interface BuddyRow {
  id: string;
  name: string;
  about: string | null;
  dutchLevel: DutchLevel;
  /** Keys of app/languages. */
  languages: readonly string[];
  placeId: string;
  lat: number;
  lng: number;
  state: BuddyState;
  municipalityId: string;
  /** Municipalities that may see an approved buddy beside that one. */
  neighbours: readonly string[];
  createdAt: Date;
}

/** For staff of the own municipality, and of its neighbours once approved. */
export const buddiesIndex: IndexDefinition<BuddyRow> = {
  name: "buddies",
  version: 1,
  audience: "staff",
  texts: { name: "A", languages: "B", place: "B", about: "D" },
  facets: ["state", "language", "level", "seenIn"],
  toDocument: ({ id, name, about, dutchLevel, languages, placeId, lat, lng, state, municipalityId, neighbours, createdAt }) => ({
    id,
    texts: { name, languages: languagesSaid(languages), place: placeById(placeId)?.name ?? "", about: about ?? "" },
    keys: [],
    facets: { state: [state], language: languages, level: [dutchLevel], seenIn: [municipalityId, ...(state === "approved" ? neighbours : [])] },
    place: { lat, lng },
    at: createdAt.getTime(),
  }),
};

/** All that these languages are called. */
export function languagesSaid(languages: readonly string[]): string {
  return languages.filter(isLanguageId).map(languageById).map(({ names, endonym }) => [...Object.values(names), endonym].join(", ")).join("; ");
}

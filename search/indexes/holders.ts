import type { DutchLevel } from "#app/languages/level.ts";
import { placeById } from "#app/places/place.ts";
import type { HolderState } from "#app/status-holders/status-holder.ts";
import { languagesSaid } from "#search/indexes/buddies.ts";
import type { IndexDefinition } from "#search/search-index.ts";

export interface HolderRow {
  id: string;
  firstName: string;
  lastName: string | null;
  /** Keys of app/languages. */
  languages: readonly string[];
  dutchLevel: DutchLevel | null;
  placeId: string | null;
  state: HolderState;
  municipalityId: string;
  contactPersonId: string;
  createdAt: Date;
}

/** For the contact person, and the coordinator of the municipality. Nothing of life areas, health, contact or notes is in it. */
export const holdersIndex: IndexDefinition<HolderRow> = {
  name: "holders",
  version: 1,
  audience: "staff",
  texts: { name: "A", languages: "B", place: "B" },
  facets: ["state", "language", "level", "seenIn", "contactPerson"],
  toDocument: ({ id, firstName, lastName, languages, dutchLevel, placeId, state, municipalityId, contactPersonId, createdAt }) => ({
    id,
    texts: { name: [firstName, lastName].filter(Boolean).join(" "), languages: languagesSaid(languages), place: (placeId && placeById(placeId)?.name) || "" },
    keys: [],
    facets: { state: [state], language: languages, level: dutchLevel ? [dutchLevel] : [], seenIn: [municipalityId], contactPerson: [contactPersonId] },
    place: null,
    at: createdAt.getTime(),
  }),
};

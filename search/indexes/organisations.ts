import type { OrganisationKind, OrganisationState } from "#app/organisations/organisation.ts";
import { placeById } from "#app/places/place.ts";
import type { IndexDefinition } from "#search/search-index.ts";

export interface OrganisationRow {
  id: string;
  name: string;
  kind: OrganisationKind;
  about: string;
  placeId: string;
  lat: number;
  lng: number;
  state: OrganisationState;
  municipalityId: string;
  createdAt: Date;
}

/** For staff of the municipality that judges them. */
export const organisationsIndex: IndexDefinition<OrganisationRow> = {
  name: "organisations",
  version: 1,
  audience: "staff",
  texts: { name: "A", place: "B", about: "D" },
  facets: ["kind", "state", "seenIn"],
  toDocument: ({ id, name, kind, about, placeId, lat, lng, state, municipalityId, createdAt }) => ({
    id,
    texts: { name, place: placeById(placeId)?.name ?? "", about },
    keys: [],
    facets: { kind: [kind], state: [state], seenIn: [municipalityId] },
    place: { lat, lng },
    at: createdAt.getTime(),
  }),
};

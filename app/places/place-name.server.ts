import { placeById, placeLabel } from "./place.ts";

/** The town's name, or null when not told. Pages take the name, so that the list of places stays on the server. */
export function placeName(placeId: string | null): string | null {
  return placeId ? (placeById(placeId)?.name ?? null) : null;
}

/** What a form is filled in with, so that the same place is found again; empty when not told, or when the list no longer has it. */
export function placeLabelOf(placeId: string | null): string {
  const place = placeId ? placeById(placeId) : undefined;
  return place ? placeLabel(place) : "";
}

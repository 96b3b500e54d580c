import { placeById } from "./place.ts";

/** The town's name, or null when not told. Pages take the name, so that the list of places stays on the server. */
export function placeName(placeId: string | null): string | null {
  return placeId ? (placeById(placeId)?.name ?? null) : null;
}

import { type Actor, isSignedIn } from "#app/access/actor.ts";
import type { Filters, IndexName } from "./search-index.ts";

/**
 * What of an index someone may find; null for nothing at all. In Postgres row-level security says the same once more for people, and
 * whatever is found is read again in the scope of who looks.
 */
export function scopeOf(actor: Actor, index: IndexName): Filters | null {
  if (index === "placements") return {};
  if (!isSignedIn(actor) || (actor.role !== "consultant" && actor.role !== "coordinator")) return null;
  const ofMunicipality = { seenIn: [actor.municipalityId] };
  return index === "holders" && actor.role === "consultant" ? { ...ofMunicipality, contactPerson: [actor.accountId] } : ofMunicipality;
}

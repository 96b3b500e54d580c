import { createHash } from "node:crypto";
import type { IndexDefinition, SearchDocument } from "./search-index.ts";

/** The same for the same document made by the same version of the definition, and for no other. */
export function fingerprintOf({ version }: Pick<IndexDefinition<never>, "version">, document: SearchDocument): string {
  const sorted = <T>(record: Readonly<Record<string, T>>) => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));
  const { id, texts, keys, facets, place, at } = document;
  return createHash("sha256")
    .update(JSON.stringify([version, id, sorted(texts), keys, sorted(facets), place && [place.lat, place.lng], at]))
    .digest("base64url")
    .slice(0, 22);
}

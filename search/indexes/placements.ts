import type { Sector, Task } from "#app/placements/placement.ts";
import type { FieldWeights } from "#search/search-index.ts";

/** What of a placement is searched. Only published placements are found. */
export interface PlacementDocument {
  title: string;
  /** The organisation's name. */
  organisation: string;
  /** Keys of its sector and tasks, see `keyOf`. */
  words: string[];
  description: string;
}

export const placementWeights: FieldWeights<PlacementDocument> = { title: 1, organisation: 0.6, words: 0.5, description: 0.2 };

/** The letter that Postgres marks each field's words with; the function placement_words of the migrations writes them. */
export const placementLetters = { title: "A", organisation: "B", words: "C", description: "D" } as const satisfies Record<keyof PlacementDocument, string>;

export function keyOf(word: { sector: Sector } | { task: Task }): string {
  return "sector" in word ? `sector:${word.sector}` : `task:${word.task}`;
}

import type { Fluency } from "./level.ts";

/** As the form holds a row: what `spokenLanguages` (spoken-form.ts) reads. */
export interface SpokenRow {
  language: string;
  fluency: Fluency;
  motherTongue: boolean;
}

/** Rows that stand there at first; a page without scripts can ask for more with the button. */
const ROWS = 3;

/** What the form starts with: the languages that are known, and empty rows up to three; one at least. */
export function spokenRows(known: readonly SpokenRow[] = []): SpokenRow[] {
  const empty = Math.max(1, ROWS - known.length);
  return [...known, ...Array.from({ length: empty }, (): SpokenRow => ({ language: "", fluency: "good", motherTongue: false }))];
}

import { normalise } from "./normalise.ts";

export interface Segment {
  text: string;
  /** It is, or has, a word that was searched for. */
  marked: boolean;
}

const WORD = /[\p{L}\p{N}\p{M}\u0640\u00ad\u200b-\u200f'’]+/gu;

/** A text in pieces that make it up again, those marked that are one of the words (normalised, as `SearchFound.words` has them). */
export function highlighted(text: string, words: readonly string[]): Segment[] {
  const wanted = new Set(words);
  const segments: Segment[] = [];
  const add = (piece: string, marked: boolean) => {
    if (piece === "") return;
    const last = segments.at(-1);
    if (last && last.marked === marked) last.text += piece;
    else segments.push({ text: piece, marked });
  };
  let at = 0;
  for (const match of text.matchAll(WORD)) {
    add(text.slice(at, match.index), false);
    add(match[0], normalise(match[0]).split(" ").some((word) => wanted.has(word)));
    at = match.index + match[0].length;
  }
  add(text.slice(at), false);
  return segments;
}

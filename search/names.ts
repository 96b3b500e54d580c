import { normalise } from "./normalise.ts";
import type { Names } from "./search-index.ts";
import { isTypoOf } from "./typos.ts";

/** The keys that a typed word may mean. */
export interface KeysMeant {
  /** The word is all of a name, or with the other words that were typed it is. */
  whole: string[];
  /** The word is in a name. */
  part: string[];
}

/** Finds keys ("task:cooking") by what people call them in any language. */
export class NameFinder {
  private readonly namesByWord = new Map<string, { key: string; words: readonly string[] }[]>();
  private readonly words: readonly string[];

  constructor(names: Names) {
    for (const [key, list] of names) {
      for (const name of list) {
        const words = normalise(name).split(" ").filter((word) => word !== "");
        for (const word of new Set(words)) {
          const known = this.namesByWord.get(word);
          if (known) known.push({ key, words });
          else this.namesByWord.set(word, [{ key, words }]);
        }
      }
    }
    this.words = [...this.namesByWord.keys()].sort();
  }

  /** @param beside All words that were typed, this one among them. @param begun The word may be the beginning of one. */
  meant(word: string, beside: readonly string[], begun: boolean): KeysMeant {
    return this.ofWords(begun ? this.beginningWith(word) : this.namesByWord.has(word) ? [word] : [], beside, word);
  }

  /** As `meant`, for a word with a typo in it. */
  meantWithTypo(word: string, begun: boolean): KeysMeant {
    return this.ofWords(this.words.filter((known) => isTypoOf(word, known, begun)), [], word);
  }

  private ofWords(found: readonly string[], beside: readonly string[], typed: string): KeysMeant {
    const whole = new Set<string>();
    const part = new Set<string>();
    const said = new Set(beside);
    for (const word of found) {
      for (const name of this.namesByWord.get(word)!) {
        (name.words.every((each) => said.has(each) || (each === word && (word === typed || name.words.length === 1))) ? whole : part).add(name.key);
      }
    }
    for (const key of whole) part.delete(key);
    return { whole: [...whole], part: [...part] };
  }

  private beginningWith(beginning: string): string[] {
    if ([...beginning].length < 2) return this.namesByWord.has(beginning) ? [beginning] : [];
    let at = lowerBound(this.words, beginning);
    const found: string[] = [];
    while (at < this.words.length && this.words[at]!.startsWith(beginning)) found.push(this.words[at++]!);
    return found;
  }
}

function lowerBound(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

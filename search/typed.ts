import { normalise } from "./normalise.ts";

/** What someone typed, taken apart and normalised. */
export interface Typed {
  words: string[];
  /** The last word may be the beginning of one. */
  begun: boolean;
  /** Words that stand beside each other, in their order. */
  phrases: string[][];
  excluded: string[];
}

/** So many words are looked at; what is beyond them is not asked. */
const WORDS_MAX = 10;

/** Words that say nothing about what is looked for, in the languages that are typed most. They are left out beside others. */
const EMPTY = new Set(
  "de het een en of in op te van voor met bij aan om naar ik je jij mijn wil als er is zijn met the a an of to for in with my and i iets iemand ve bir için в у на з та і й для و في من على به در از که ዝ ን ናይ iyo oo ka ku u la"
    .split(" ")
    .map(normalise),
);

export function readTyped(text: string): Typed {
  const phrases: string[][] = [];
  const excluded: string[] = [];
  // A quote that is still open is one that is being typed.
  let rest = text.normalize("NFC").replace(/["“”„«»]([^"“”„«»]*)["“”„«»]/gu, (_, phrase: string) => {
    const words = split(phrase);
    if (words.length > 0) phrases.push(words.slice(0, WORDS_MAX));
    return " ";
  });
  rest = rest.replace(/(^|\s)-(\p{L}[^\s]*)/gu, (_, before: string, word: string) => {
    excluded.push(...split(word));
    return before;
  });
  const all = split(rest);
  const telling = all.filter((word, at) => !EMPTY.has(word) || at === all.length - 1);
  const words = telling.length > 1 && EMPTY.has(telling.at(-1)!) && !isBegun(rest) ? telling.slice(0, -1) : telling;
  return { words: words.slice(0, WORDS_MAX), begun: isBegun(rest) && words.length <= WORDS_MAX, phrases: phrases.slice(0, 3), excluded: excluded.slice(0, WORDS_MAX) };
}

/** Whether a text ends in the middle of a word. */
const isBegun = (text: string) => /[\p{L}\p{N}\p{M}]$/u.test(text);

function split(text: string): string[] {
  const plain = normalise(text);
  return plain === "" ? [] : [...new Set(plain.split(" "))];
}

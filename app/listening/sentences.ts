/** What is said as one: the same in the browser, which asks for a sentence's clip, and on the server, which has it. */

/** A voice runs out of breath after some fifteen seconds (Chrome on Android just stops): longer sentences are cut at a comma. In letters. */
const LONGEST = 180;

/** Where a sentence ends in Latin, Cyrillic and Arabic letters: a mark, then room. Ethiopic marks need no room behind them. */
const ENDS = /([.!?…؟۔]+["»”’')\]]*)\s+|([።፧፨]+["»”’')\]]*)\s*/g;

/** The sentences of a text, in their order, without what can't be said. A new line ends a sentence too. */
export function splitSentences(text: string): string[] {
  return text
    .replace(ENDS, "$1$2\n")
    .split("\n")
    .flatMap((sentence) => (sentence.length > LONGEST ? sentence.replace(/([,;،؛፣፤])\s+/g, "$1\n").split("\n") : [sentence]))
    .map((sentence) => sentence.replace(/\s+/g, " ").trim())
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence));
}

/** A sentence as it sounds: without case, marks around it, and what only tells a browser how to lay it out. */
export function normalised(sentence: string): string {
  return sentence
    .normalize("NFC")
    .toLowerCase()
    .replace(/[\u00ad\u200b\u200e\u200f\u2066-\u2069]/g, "")
    .replace(/\s+/g, " ")
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, "");
}

/**
 * The key of a sentence's clip: 53 bits of its normal form in hexadecimal, 14 digits. It only has to tell some hundreds of
 * sentences apart and to be worked out at once: `crypto.subtle` answers later, and on an address without https not at all.
 * Source: cyrb53 (bryc, public domain).
 */
export function sentenceKey(sentence: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  const text = normalised(sentence);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(16).padStart(14, "0");
}

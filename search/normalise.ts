/**
 * What makes two spellings the same word, whichever engine searches: shared by documents and by what is typed, so that no
 * engine's own idea of letters decides. Not for showing.
 */

/** Letters that a reader takes for the same, or that a keyboard gives instead. Each maps to what takes its place. */
const SAME: Readonly<Record<string, string>> = {
  // Latin letters that have no mark to take off.
  ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ð: "d", þ: "th", ł: "l", ı: "i", ŋ: "n", ə: "e",
  // Arabic and Persian keyboards: yeh, kaf, heh in their several code points; alif with what it carries; teh marbuta as it is said.
  أ: "ا", إ: "ا", آ: "ا", ٱ: "ا", ى: "ي", ی: "ي", ئ: "ي", ؤ: "و", ک: "ك", ڪ: "ك", ة: "ه", ۀ: "ه", ە: "ه", ہ: "ه", ھ: "ه", ں: "ن", ء: "",
  // Cyrillic: letters that NFKD leaves whole.
  ґ: "г", є: "е", э: "е", ы: "и",
};

/** Series of Ge'ez letters that sound the same to most writers: the first letter of each, and of the one that stands for it. Seven vowels each. */
const SAME_SERIES: readonly (readonly [from: string, to: string])[] = [["ሐ", "ሀ"], ["ኀ", "ሀ"], ["ሠ", "ሰ"], ["ዐ", "አ"], ["ፀ", "ጸ"]];
const VOWELS = 7;

const GEEZ = new Map(
  SAME_SERIES.flatMap(([from, to]) =>
    Array.from({ length: VOWELS }, (_, vowel) => [String.fromCodePoint(from.codePointAt(0)! + vowel), String.fromCodePoint(to.codePointAt(0)! + vowel)] as const)),
);
/** The first and the fourth vowel of these two series are said alike too. */
GEEZ.set("ሃ", "ሀ");
GEEZ.set("ሓ", "ሀ");
GEEZ.set("ኃ", "ሀ");
GEEZ.set("ዓ", "አ");
GEEZ.set("ኣ", "አ");

/** Zeros of the digits that people here type: Arabic, Persian. */
const ZEROS = [0x0660, 0x06f0];

function digit(letter: string): string | null {
  const code = letter.codePointAt(0)!;
  const zero = ZEROS.find((each) => code >= each && code <= each + 9);
  return zero === undefined ? null : String(code - zero);
}

/** Marks, vowel signs, tatweel, joiners, soft hyphens, directions: seen or not, they make no other word. */
const NOTHING = /[\p{M}\u0640\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
/** An apostrophe within a word, in each of its shapes: "м'ята", "foto's". */
const APOSTROPHE = /(?<=\p{L})['’ʼ`´‘](?=\p{L})/gu;
const BETWEEN = /[^\p{L}\p{N}]+/gu;

/**
 * A text as words in small letters with single spaces between them: without marks, with one letter for those that are taken for
 * the same, in Latin digits. Doing it twice changes nothing.
 */
export function normalise(text: string): string {
  // İ first: its small form is an i with a dot above, and marks go.
  const plain = text.normalize("NFKD").toLowerCase().normalize("NFKD").replace(NOTHING, "").replace(APOSTROPHE, "");
  let out = "";
  for (const letter of plain) out += SAME[letter] ?? GEEZ.get(letter) ?? digit(letter) ?? letter;
  return out.replace(BETWEEN, " ").trim();
}

/** The words of a text, normalised, in their order. */
export function wordsOf(text: string): string[] {
  const plain = normalise(text);
  return plain === "" ? [] : plain.split(" ");
}

/** Shorter than this a part of a word says too little: "en", "op". */
const SHORTEST_PART = 4;
/** What Dutch puts between the parts of a compound. */
const BETWEEN_PARTS = ["", "s", "en", "e"];

/**
 * The known words that a compound is made of ("fietsenmaker": "fiets", "maker"), or that it begins or ends with
 * ("taalmaatje": "maatje"); none for a word that is no compound. All normalised.
 */
export function partsOf(word: string, known: ReadonlySet<string>): string[] {
  if (word.length < SHORTEST_PART * 2) return [];
  const parts = new Set<string>();
  for (let at = SHORTEST_PART; at <= word.length - SHORTEST_PART; at++) {
    const tail = word.slice(at);
    if (known.has(tail)) parts.add(tail);
    const head = word.slice(0, at);
    if (known.has(head) && BETWEEN_PARTS.some((between) => tail.startsWith(between) && tail.length - between.length >= SHORTEST_PART)) parts.add(head);
  }
  return [...parts];
}

/** The secret beside a sign-in card: six digits, or four pictures for who remembers those better. */

export const PIN_KINDS = ["pictures", "digits"] as const;
export type PinKind = (typeof PIN_KINDS)[number];

/** Things that have one name in every language and that nobody takes for one another. Their order is fixed: a hand finds its way back. */
export const PIN_PICTURES = ["sun", "tree", "fish", "bicycle", "house", "key", "apple", "tea", "umbrella", "bird", "flower", "ball"] as const;
export type PinPicture = (typeof PIN_PICTURES)[number];

export const DIGITS_IN_PIN = 6;
export const PICTURES_IN_PIN = 4;

/** The fields of a form that asks for pictures, in order. */
export const PICTURE_FIELDS = ["picture1", "picture2", "picture3", "picture4"] as const;

/** Pictures as the one word that is hashed: "sun-fish-key-tea". */
export const pinOfPictures = (pictures: readonly PinPicture[]): string => pictures.join("-");

/** After so many wrong tries in a row the card is locked for a while: longer each time, since four pictures are only 20,736 ways. */
export const TRIES = 5;
const FIRST_LOCK_MINUTES = 15;
const LONGEST_LOCK_MINUTES = 24 * 60;

/** How long a card is locked after the n-th wrong try in a row, in minutes; null when it isn't. 15 minutes, an hour, four, sixteen, then a day. */
export function lockAfter(misses: number): number | null {
  if (misses === 0 || misses % TRIES !== 0) return null;
  return Math.min(FIRST_LOCK_MINUTES * 4 ** (misses / TRIES - 1), LONGEST_LOCK_MINUTES);
}

/** Tries that are left before the next lock. */
export const triesLeft = (misses: number): number => TRIES - (misses % TRIES);

/** What everyone tries first: one thing all over, or digits in a row. */
export function isGuessed(kind: PinKind, pin: string): boolean {
  const parts = kind === "digits" ? [...pin] : pin.split("-");
  if (new Set(parts).size === 1) return true;
  if (kind === "pictures") return false;
  const steps = parts.slice(1).map((digit, at) => (Number(digit) - Number(parts[at]) + 10) % 10);
  return steps.every((step) => step === 1) || steps.every((step) => step === 9);
}

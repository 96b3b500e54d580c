import { createHash, randomBytes, randomInt } from "node:crypto";

/** A token that nobody guesses: 256 random bits, base64url. */
export function newToken(): string {
  return randomBytes(32).toString("base64url");
}

/** What the database keeps of a token. A plain hash is enough: there is nothing to guess in 256 random bits. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("base64url");
}

/** A PIN of six digits. */
export function newPin(): string {
  return String(randomInt(0, 1_000_000)).padStart(6, "0");
}

/** Letters and digits that nobody takes for one another, on paper or over the phone. */
const READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

/** A password to pass on once: five groups of four, such as "k7wm-x2fd-9hqa-m3tn-c6rv". Some 99 random bits. */
export function newOneTimePassword(): string {
  const group = () => Array.from({ length: 4 }, () => READABLE[randomInt(READABLE.length)]).join("");
  return Array.from({ length: 5 }, group).join("-");
}

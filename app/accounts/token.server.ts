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

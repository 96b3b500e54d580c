import { hash, verify } from "@node-rs/argon2";

/** argon2id with OWASP's first choice of costs: 19 MiB, two passes, one lane. */
const costs = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export function hashSecret(secret: string): Promise<string> {
  return hash(secret.normalize("NFKC"), costs);
}

// Verified against when there is no account, so that an answer takes as long either way.
const nobodysHash = hashSecret("there is no such account");

/** Whether the secret belongs to the hash. Without a hash it is false, after the same work. */
export async function verifySecret(secretHash: string | null, secret: string): Promise<boolean> {
  const matches = await verify(secretHash ?? (await nobodysHash), secret.normalize("NFKC"));
  return matches && secretHash !== null;
}

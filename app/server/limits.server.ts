import { RateLimiterDrizzle, RateLimiterRes } from "rate-limiter-flexible";
import type { Database } from "#db/client.server.ts";
import { rateLimits } from "#db/schema/accounts.ts";
import { Refusal } from "./errors.ts";

/** How often something may be tried: points within so many seconds. */
const RULES = {
  /** Sign-in from one address. Wide, since a library or office shares one. */
  "sign-in-address": { points: 60, duration: 15 * 60 },
  /** Sign-in to one account, whoever tries. */
  "sign-in-account": { points: 8, duration: 15 * 60 },
  /** Cards tried from one address. */
  "card-address": { points: 40, duration: 15 * 60 },
  /** Codes of referrals tried from one address. */
  "handover-address": { points: 30, duration: 15 * 60 },
  /** New accounts from one address. */
  "register-address": { points: 20, duration: 60 * 60 },
} as const;

export type LimitName = keyof typeof RULES;

export interface Limits {
  /**
   * Counts one try.
   * @returns minutes to wait, or 0 when it may go on. A number and no error: the process edge and the built pages are
   * two bundles, each with its own error classes, and what one throws the other doesn't know.
   */
  take(name: LimitName, who: string): Promise<number>;
  /** Forgets the tries, after one that succeeded. */
  forget(name: LimitName, who: string): Promise<void>;
}

/** Counts one try. @throws Refusal `tooMany` with the minutes to wait (`count`). */
export async function takeTry(limits: Limits, name: LimitName, who: string): Promise<void> {
  const minutes = await limits.take(name, who);
  if (minutes > 0) throw new Refusal("tooMany", { count: minutes });
}

export function createLimits(db: Database): Limits {
  const limiter = Object.fromEntries(
    Object.entries(RULES).map(([name, rule]) => [name, new RateLimiterDrizzle({ storeClient: db, schema: rateLimits, keyPrefix: name, ...rule })]),
  ) as unknown as Record<LimitName, RateLimiterDrizzle>;
  // An e-mail address in capitals is the same one to the database, and so it must be here.
  return {
    async take(name, who) {
      try {
        await limiter[name].consume(who.toLowerCase());
        return 0;
      } catch (refused) {
        if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 60_000));
        throw refused;
      }
    },
    async forget(name, who) {
      await limiter[name].delete(who.toLowerCase());
    },
  };
}

import type { ReferralState } from "./referral.ts";

/** How a badge shows how far a referral is. */
export const REFERRAL_TONES = {
  asked: "neutral", ready: "info", refused: "warning", sent: "info", opened: "info", expired: "warning", confirmed: "success", declined: "warning", ended: "neutral", withdrawn: "neutral",
} as const satisfies Record<ReferralState, string>;

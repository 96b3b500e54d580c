/** Which scene of app/ui shows a kind of helper, or a thing that may be told; each name is one of the set (a test sees to it). */
import type { ReferralKind, Told } from "./referral.ts";

export const KIND_SCENES = {
  "language-school": "theme-language", "refugee-council": "papers", "debt-help": "theme-money", housing: "theme-home", gp: "theme-health", "mental-health": "area-mental-health",
  "family-help": "theme-children", "meeting-people": "theme-people", other: "together",
} as const satisfies Record<ReferralKind, string>;

export const TOLD_SCENES = {
  name: "task-welcoming", why: "message", agreed: "appointment", phone: "call", languages: "language", family: "carry-family-here", health: "load-pain-or-illness", money: "load-money-worries", other: "papers",
} as const satisfies Record<Told, string>;

import type { Answer, Field } from "./talk.ts";

/** On the contact person's page, tapped by two at one screen, or in the dossier before it was talked about. */
export const WAYS = ["page", "together", "dossier"] as const;
export type Way = (typeof WAYS)[number];

/** What someone notes: with what they saw there when they began, so that nothing is noted over unseen. */
export interface Noting {
  field: Field;
  answer: Answer;
  seen: Answer;
}

/** Two who noted the same question at once: both answers, and whose stands. */
export interface Clash {
  field: Field;
  mine: Answer;
  stands: Answer;
  by: string | null;
  at: Date | null;
}

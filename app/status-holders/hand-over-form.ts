import { z } from "zod";

/** Why a dossier goes to another contact person: chosen, so that nothing about the person gets into the audit trail. */
export const HAND_OVER_REASONS = ["illness", "leave", "caseload", "own-request"] as const;
export type HandOverReason = (typeof HAND_OVER_REASONS)[number];

export const HandOverForm = z.object({ contactPersonId: z.uuid({ error: "fields:chooseOne" }), reason: z.enum(HAND_OVER_REASONS) });
export type HandOver = z.output<typeof HandOverForm>;

import { z } from "zod";
import { CLOSING_REASONS, type EndReason } from "./match.ts";

/** Why a match ends. Before it was active it is simply withdrawn. */
export const EndMatchForm = z.object({
  reason: z.enum(CLOSING_REASONS as [EndReason, ...EndReason[]]),
  note: z.string().trim().max(500).optional(),
});

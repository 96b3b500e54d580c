import { z } from "zod";
import { GOALS } from "#app/placements/placement.ts";
import { LONGEST_LINE, OUTCOMES } from "./goal.ts";

const line = z.string().trim().min(1).max(LONGEST_LINE);
const day = z.iso.date({ error: "fields:notADate" });
const told = { goal: z.enum(GOALS), why: line.nullish().transform((why) => why ?? null), sign: line, reviewOn: day };

export const SetGoalForm = z.object({ matchId: z.uuid(), ...told });
export const AdaptGoalForm = z.object({ goalId: z.uuid(), ...told, reason: line });
export const ConcludeGoalForm = z.object({ goalId: z.uuid(), outcome: z.enum(OUTCOMES), line: line.nullish().transform((said) => said ?? null) });

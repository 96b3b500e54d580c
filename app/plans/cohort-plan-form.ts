import { z } from "zod";
import { AIMS } from "#app/matching/assignment/problem.ts";
import { PLAN_KINDS } from "./cohort-plan.ts";
import { MATCH_KINDS } from "#app/matches/match.ts";

/** People in one plan at most. */
export const PLAN_PEOPLE_MAX = 5_000;

/** Which of those who wait: all, or of one contact person, one mother tongue, without a proposal or match. */
export const HolderGroup = z.object({
  contact: z.uuid().optional().catch(undefined),
  language: z.string().max(8).optional().catch(undefined),
  open: z.literal("without").optional().catch(undefined),
});
export type HolderGroup = z.output<typeof HolderGroup>;

const ids = z.array(z.uuid()).max(PLAN_PEOPLE_MAX);

/** What a coordinator asks of a plan. The page lists the longest waiting of a group by name; `rest` stands for all others. */
export const CohortPlanForm = z
  .object({
    ...HolderGroup.shape,
    holders: ids.default([]),
    /** Those who were listed, so that the rest is everyone else. */
    shown: z.string().optional().transform((text) => text?.split(",") ?? []).pipe(ids),
    rest: z.boolean().default(false),
    kind: z.enum(PLAN_KINDS),
    aim: z.enum(AIMS),
    /** Percents. */
    floor: z.coerce.number().int({ error: "fields:wholeNumber" }).min(0).max(95),
  })
  .superRefine(({ holders, rest }, check) => {
    if (holders.length === 0 && !rest) check.addIssue({ code: "custom", path: ["holders"], message: "fields:chooseSome" });
  });
export type CohortPlanAsked = z.output<typeof CohortPlanForm>;

/** What to do with rows of a plan. */
export const PlanRowForm = z.object({
  intent: z.enum(["accept", "set-aside", "bring-back"]),
  kind: z.enum(MATCH_KINDS),
  holderId: z.uuid(),
});
export const PlanRowsForm = z.object({ intent: z.literal("accept-all"), kind: z.enum(MATCH_KINDS) });
export const PlanExportForm = z.object({ kind: z.enum(MATCH_KINDS) });

import { sql } from "drizzle-orm";
import { boolean, check, index, jsonb, pgPolicy, pgTable, primaryKey, real, uuid } from "drizzle-orm/pg-core";
import { LEFT_REASONS, PLAN_DECISIONS, PLAN_KINDS, PLAN_STATES } from "#app/plans/cohort-plan.ts";
import { MATCH_KINDS } from "#app/matches/match.ts";
import { AIMS } from "#app/matching/assignment/problem.ts";
import type { PlanSummary } from "#app/matching/plan/plan.ts";
import { accounts } from "./accounts.ts";
import { actorMunicipality, actorRole, appRole, createdAt, id, instant, oneOf, word } from "./columns.ts";
import { matches } from "./matches.ts";
import { matchingWeights, municipalities } from "./municipalities.ts";
import { statusHolders } from "./status-holders.ts";

/** A plan for many status holders at once: worked out off the request, kept as a proposal to decide on row by row. */
export const cohortPlans = pgTable("cohort_plans", {
  id: id(),
  municipalityId: uuid().notNull().references(() => municipalities.id),
  createdBy: uuid().notNull().references(() => accounts.id),
  createdAt: createdAt(),
  kind: word(PLAN_KINDS).notNull(),
  aim: word(AIMS).notNull(),
  /** Lowest score to propose, 0 to 1. */
  floor: real().notNull(),
  weightsId: uuid().notNull().references(() => matchingWeights.id),
  state: word(PLAN_STATES).notNull().default("running"),
  /** 0 to 1. */
  progress: real().notNull().default(0),
  /** Who works it out says so every few seconds; silence means that it broke off. */
  beatAt: instant().notNull().defaultNow(),
  stopAsked: boolean().notNull().default(false),
  finishedAt: instant(),
  /** By kind, once there is one. */
  summary: jsonb().$type<{ placement?: PlanSummary; buddy?: PlanSummary }>(),
}, (t) => [
  check("cohort_plans_words", sql`${oneOf(t.kind, PLAN_KINDS)} and ${oneOf(t.state, PLAN_STATES)} and ${oneOf(t.aim, AIMS)}`),
  check("cohort_plans_ranges", sql`${t.floor} between 0 and 1 and ${t.progress} between 0 and 1`),
  check("cohort_plans_finished", sql`(${t.state} = 'running') = (${t.finishedAt} is null)`),
  index().on(t.municipalityId, t.createdAt),
  pgPolicy("cohort_plans_of_the_municipality", {
    to: appRole,
    using: sql`${actorRole} = 'system' or (${actorRole} = 'coordinator' and ${t.municipalityId} = ${actorMunicipality})`,
  }),
]);

/** A holder in a plan: with whom or what, or why without. Partners are ids of placements or buddies, by the row's kind. */
export const cohortPlanRows = pgTable("cohort_plan_rows", {
  planId: uuid().notNull().references(() => cohortPlans.id, { onDelete: "cascade" }),
  kind: word(MATCH_KINDS).notNull(),
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  /** Null: left without. */
  partnerId: uuid(),
  score: real(),
  firstComePartnerId: uuid(),
  firstComeScore: real(),
  ownBestPartnerId: uuid(),
  ownBestScore: real(),
  leftReason: word(LEFT_REASONS),
  decision: word(PLAN_DECISIONS),
  decidedBy: uuid().references(() => accounts.id),
  decidedAt: instant(),
  /** What an accepted row became. */
  matchId: uuid().references(() => matches.id, { onDelete: "set null" }),
  /** Why it was refused at that moment: a key and facts of the refusals' messages. */
  refusal: jsonb().$type<{ key: string; facts: Record<string, string | number> }>(),
}, (t) => [
  primaryKey({ columns: [t.planId, t.kind, t.holderId] }),
  check("cohort_plan_rows_words", sql`${oneOf(t.kind, MATCH_KINDS)} and ${oneOf(t.leftReason, LEFT_REASONS)} and ${oneOf(t.decision, PLAN_DECISIONS)}`),
  check("cohort_plan_rows_left", sql`(${t.partnerId} is null) = (${t.leftReason} is not null) and (${t.partnerId} is null) = (${t.score} is null)`),
  check("cohort_plan_rows_decided", sql`(${t.decision} is null) = (${t.decidedAt} is null) and (${t.decision} = 'refused') = (${t.refusal} is not null)`),
  index().on(t.holderId),
  pgPolicy("cohort_plan_rows_of_seen_plans", {
    to: appRole,
    using: sql`exists (select 1 from cohort_plans plan where plan.id = ${t.planId})`,
  }),
]);

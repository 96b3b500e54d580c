import { sql } from "drizzle-orm";
import { check, date, index, pgPolicy, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { LONGEST_LINE, OUTCOMES } from "#app/guidance/goal.ts";
import { GOALS } from "#app/placements/placement.ts";
import { accounts } from "./accounts.ts";
import { actorId, actorRole, actorSubject, appRole, id, instant, oneOf, word } from "./columns.ts";
import { asksGuide } from "./life-areas.ts";
import { matches } from "./matches.ts";
import { statusHolders } from "./status-holders.ts";

/** SQL for policies: the person or who guides. */
export const asksPersonOrGuide = (holderId: unknown) => sql`(${actorRole} = 'system' or (${actorRole} = 'status-holder' and ${holderId} = ${actorSubject}) or ${asksGuide(holderId)})`;
/** SQL for policies: the match is one of the dossier's. */
export const matchIsOf = (matchId: unknown, holderId: unknown) => sql`exists (select 1 from matches match where match.id = ${matchId} and match.holder_id = ${holderId})`;

/**
 * What a person works towards at a placement. Adapting it adds a row to its line and marks the one before with the reason; an end
 * is marked on the row in force (a migration leaves the site no other right).
 */
export const placementGoals = pgTable("placement_goals", {
  id: id(),
  /** The first row of the goal and of all that it was adapted to: one line through time. */
  lineId: uuid().notNull(),
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  matchId: uuid().notNull().references(() => matches.id),
  goal: word(GOALS).notNull(),
  /** Why, in the person's own words. */
  why: text(),
  /** What can be seen when it works: "asks a customer a question by herself". */
  sign: text().notNull(),
  reviewOn: date().notNull(),
  setBy: uuid().notNull().references(() => accounts.id),
  setAt: instant().notNull(),
  replacedAt: instant(),
  replacedReason: text(),
  outcome: word(OUTCOMES),
  outcomeLine: text(),
  concludedAt: instant(),
  concludedBy: uuid().references(() => accounts.id),
}, (t) => [
  check("placement_goals_words", sql`${oneOf(t.goal, GOALS)} and ${oneOf(t.outcome, OUTCOMES)}`),
  check("placement_goals_lines", sql`greatest(length(${t.why}), length(${t.sign}), length(${t.replacedReason}), length(${t.outcomeLine})) <= ${sql.raw(String(LONGEST_LINE))}`),
  check("placement_goals_moves", sql`(${t.replacedAt} is null) = (${t.replacedReason} is null) and (${t.outcome} is null) = (${t.concludedAt} is null) and (${t.outcome} is null) = (${t.concludedBy} is null) and (${t.replacedAt} is null or ${t.outcome} is null)`),
  uniqueIndex("placement_goals_one_in_force").on(t.lineId).where(sql`replaced_at is null`),
  index().on(t.holderId, t.matchId),
  index().on(t.reviewOn).where(sql`replaced_at is null and outcome is null`),
  pgPolicy("placement_goals_are_read", { for: "select", to: appRole, using: asksPersonOrGuide(t.holderId) }),
  pgPolicy("placement_goals_are_added", { for: "insert", to: appRole, withCheck: sql`${actorRole} = 'system' or (${t.setBy} = ${actorId} and ${asksGuide(t.holderId)} and ${matchIsOf(t.matchId, t.holderId)})` }),
  pgPolicy("placement_goals_move_on", { for: "update", to: appRole, using: sql`${actorRole} = 'system' or ${asksGuide(t.holderId)}` }),
]);

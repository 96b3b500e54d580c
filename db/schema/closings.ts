import { sql } from "drizzle-orm";
import { boolean, check, date, index, pgPolicy, pgTable, primaryKey, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { NEXT_STEPS } from "#app/guidance/closing.ts";
import { accounts } from "./accounts.ts";
import { actorId, actorRole, appRole, id, instant, oneOf, word } from "./columns.ts";
import { asksPersonOrGuide, matchIsOf } from "./goals.ts";
import { asksGuide } from "./life-areas.ts";
import { matches } from "./matches.ts";
import { statusHolders } from "./status-holders.ts";

/** The talk that closed a placement. Rows are only added: noting it anew marks the row before. */
export const closings = pgTable("closings", {
  id: id(),
  matchId: uuid().notNull().references(() => matches.id),
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  wentWell: text(),
  learnt: text(),
  /** The person's: 1 very bad to 5 very good. */
  face: smallint(),
  nextStep: word(NEXT_STEPS).notNull(),
  nextLine: text(),
  heldBy: uuid().notNull().references(() => accounts.id),
  heldAt: instant().notNull(),
  replacedAt: instant(),
}, (t) => [
  check("closings_words", sql`${oneOf(t.nextStep, NEXT_STEPS)} and ${t.face} between 1 and 5 and greatest(length(${t.wentWell}), length(${t.learnt}), length(${t.nextLine})) <= 400`),
  uniqueIndex("closings_one_in_force").on(t.matchId).where(sql`replaced_at is null`),
  index().on(t.holderId),
  pgPolicy("closings_are_read", { for: "select", to: appRole, using: asksPersonOrGuide(t.holderId) }),
  pgPolicy("closings_are_held", { for: "insert", to: appRole, withCheck: sql`${actorRole} = 'system' or (${t.heldBy} = ${actorId} and ${asksGuide(t.holderId)} and ${matchIsOf(t.matchId, t.holderId)})` }),
  pgPolicy("closings_are_replaced", { for: "update", to: appRole, using: sql`${actorRole} = 'system' or ${asksGuide(t.holderId)}` }),
]);

/** When the contact person asks how it goes, after a placement has ended. Made with the end; another day is another row. */
export const aftercare = pgTable("aftercare", {
  id: id(),
  matchId: uuid().notNull().references(() => matches.id),
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  dueOn: date().notNull(),
  createdAt: instant().notNull(),
  replacedAt: instant(),
  /** The contact that was had. */
  doneAt: instant(),
  doneBy: uuid().references(() => accounts.id),
  doneNote: text(),
}, (t) => [
  check("aftercare_done", sql`(${t.doneAt} is null) = (${t.doneBy} is null) and length(${t.doneNote}) <= 400`),
  uniqueIndex("aftercare_one_in_force").on(t.matchId).where(sql`replaced_at is null`),
  index().on(t.holderId),
  index().on(t.dueOn).where(sql`replaced_at is null and done_at is null`),
  // Who guides sees when; the note is what a talk gave, and the person was there.
  pgPolicy("aftercare_is_read", { for: "select", to: appRole, using: sql`${actorRole} = 'system' or ${asksGuide(t.holderId)}` }),
  pgPolicy("aftercare_is_planned", { for: "insert", to: appRole, withCheck: sql`${actorRole} = 'system' or (${asksGuide(t.holderId)} and ${matchIsOf(t.matchId, t.holderId)})` }),
  pgPolicy("aftercare_is_done", { for: "update", to: appRole, using: sql`${actorRole} = 'system' or ${asksGuide(t.holderId)}` }),
]);

/** What a person wants on the skills passport, and what not. No row: not asked of, and on it. The newest word counts. */
export const passportChoices = pgTable("passport_choices", {
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  /** Which line, see app/guidance/passport.ts. */
  item: text().notNull(),
  shown: boolean().notNull(),
  chosenBy: uuid().notNull().references(() => accounts.id),
  chosenAt: instant().notNull(),
}, (t) => [
  primaryKey({ columns: [t.holderId, t.item] }),
  check("passport_choices_item", sql`length(${t.item}) <= 120`),
  pgPolicy("passport_choices_of_the_person", { to: appRole, using: asksPersonOrGuide(t.holderId) }),
]);

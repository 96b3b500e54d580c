import { sql } from "drizzle-orm";
import { check, date, index, pgPolicy, pgTable, primaryKey, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { CARDS, DECISIONS, EVENTS, MOST_WEEK_HOURS, OWN_CARDS, RELIEFS, SHIELDED_CARDS, SUPPORTS, WEIGHTS } from "#app/guidance/balance.ts";
import { INTERPRETERS } from "#app/languages/interpreter.ts";
import { LIFE_AREAS, SENSITIVE_AREAS } from "#app/guidance/life-areas.ts";
import { MOST_AT_ONCE, PRIORITY_STATES } from "#app/guidance/priorities.ts";
import { CAPACITIES } from "#app/status-holders/status-holder.ts";
import { accounts } from "./accounts.ts";
import { actorId, actorRole, actorSubject, allOf, appRole, id, instant, oneOf, word, words } from "./columns.ts";
import { asksConsultant, asksContactPerson, asksGuide } from "./life-areas.ts";
import { statusHolders } from "./status-holders.ts";

const ownOf = (holderId: unknown) => sql`(${actorRole} = 'status-holder' and ${holderId} = ${actorSubject})`;

/** What weighs and what carries on a day, what was decided, and when to look again. Only added to, as life_area_scores. */
export const balances = pgTable("balances", {
  id: id(),
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  heldOn: date().notNull(),
  reliefs: words(RELIEFS),
  supports: words(SUPPORTS),
  decision: word(DECISIONS).notNull(),
  reason: text().notNull(),
  /** A week: the most that the matcher may suggest. */
  hours: smallint().notNull(),
  capacity: word(CAPACITIES).notNull(),
  interpreter: word(INTERPRETERS).notNull(),
  nextOn: date().notNull(),
  /** Or sooner, when this happens. */
  nextEvent: word(EVENTS),
  heldBy: uuid().notNull().references(() => accounts.id),
  heldAt: instant().notNull(),
  /** Held again on the same day: this one was put right then. */
  replacedAt: instant(),
}, (t) => [
  check("balances_words", sql`${oneOf(t.decision, DECISIONS)} and ${oneOf(t.capacity, CAPACITIES)} and ${oneOf(t.interpreter, INTERPRETERS)} and ${oneOf(t.nextEvent, EVENTS)} and ${allOf(t.reliefs, RELIEFS)} and ${allOf(t.supports, SUPPORTS)}`),
  check("balances_range", sql`${t.hours} between 0 and ${sql.raw(String(MOST_WEEK_HOURS))} and ${t.nextOn} > ${t.heldOn} and length(${t.reason}) between 1 and 400`),
  uniqueIndex("balances_one_a_day").on(t.holderId, t.heldOn).where(sql`replaced_at is null`),
  index().on(t.heldBy),
  pgPolicy("balances_are_read", { for: "select", to: appRole, using: sql`${actorRole} = 'system' or ${ownOf(t.holderId)} or ${asksGuide(t.holderId)}` }),
  pgPolicy("balances_are_held", { for: "insert", to: appRole, withCheck: sql`${actorRole} = 'system' or (${t.heldBy} = ${actorId} and ${asksGuide(t.holderId)})` }),
  pgPolicy("balances_are_put_right", { for: "update", to: appRole, using: sql`${actorRole} = 'system' or ${asksGuide(t.holderId)}` }),
]);

const balanceIsSeen = (balanceId: unknown) => sql`exists (select 1 from balances balance where balance.id = ${balanceId})`;
const shieldedFrom = (card: Parameters<typeof oneOf>[0]) => sql`(${actorRole} = 'status-holder' and ${oneOf(card, SHIELDED_CARDS)})`;

export const balanceItems = pgTable("balance_items", {
  balanceId: uuid().notNull().references(() => balances.id, { onDelete: "cascade" }),
  card: word(CARDS).notNull(),
  weight: word(WEIGHTS).notNull(),
  /** Of the cards that have words of one's own. */
  words: text(),
}, (t) => [
  primaryKey({ columns: [t.balanceId, t.card] }),
  check("balance_items_words", sql`${oneOf(t.card, CARDS)} and ${oneOf(t.weight, WEIGHTS)} and (${t.words} is not null) = (${oneOf(t.card, OWN_CARDS)}) and length(${t.words}) between 1 and 80`),
  pgPolicy("balance_items_of_seen_balances", { for: "select", to: appRole, using: sql`${balanceIsSeen(t.balanceId)} and not ${shieldedFrom(t.card)}` }),
  pgPolicy("balance_items_are_laid", { for: "insert", to: appRole, withCheck: sql`${actorRole} <> 'status-holder' and ${balanceIsSeen(t.balanceId)}` }),
]);

/** What comes first for a person, chosen together. Which ones do now is held by their three places. */
export const priorities = pgTable("priorities", {
  id: id(),
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  area: word(LIFE_AREAS),
  /** Where it isn't a life area as a whole. */
  words: text(),
  state: word(PRIORITY_STATES).notNull(),
  /** Which of the three places it has while it is one of now. */
  slot: smallint(),
  chosenBy: uuid().notNull().references(() => accounts.id),
  chosenAt: instant().notNull(),
  movedAt: instant().notNull(),
}, (t) => [
  check("priorities_words", sql`${oneOf(t.area, LIFE_AREAS)} and ${oneOf(t.state, PRIORITY_STATES)} and (${t.area} is not null or ${t.words} is not null) and length(${t.words}) between 1 and 120`),
  // At most three at a time: a place each, and no place twice.
  check("priorities_places", sql`(${t.state} = 'now') = (${t.slot} is not null) and ${t.slot} between 1 and ${sql.raw(String(MOST_AT_ONCE))}`),
  uniqueIndex("priorities_at_most_three").on(t.holderId, t.slot),
  uniqueIndex("priorities_an_area_once").on(t.holderId, t.area).where(sql`state <> 'done' and words is null`),
  index().on(t.holderId, t.state),
  index().on(t.chosenBy),
  pgPolicy("priorities_are_read", { for: "select", to: appRole, using: sql`${actorRole} = 'system' or ${ownOf(t.holderId)} or ${mayGuide(t)}` }),
  pgPolicy("priorities_are_chosen", { for: "insert", to: appRole, withCheck: sql`${actorRole} = 'system' or (${t.chosenBy} = ${actorId} and ${mayGuide(t)})` }),
  pgPolicy("priorities_are_moved", { for: "update", to: appRole, using: sql`${actorRole} = 'system' or ${mayGuide(t)}` }),
]);

/** That a sensitive area comes first is as sensitive as the area. */
function mayGuide({ holderId, area }: { holderId: unknown; area: Parameters<typeof oneOf>[0] }) {
  return sql`(${asksContactPerson(holderId)} or (${asksConsultant(holderId)} and (${area} is null or not (${oneOf(area, SENSITIVE_AREAS)}))))`;
}

const priorityIsSeen = (priorityId: unknown) => sql`exists (select 1 from priorities priority where priority.id = ${priorityId})`;

/** How a priority went: chosen (from nothing), parked, taken up, done. */
export const priorityMoves = pgTable("priority_moves", {
  id: id(),
  priorityId: uuid().notNull().references(() => priorities.id, { onDelete: "cascade" }),
  from: word(PRIORITY_STATES),
  to: word(PRIORITY_STATES).notNull(),
  movedBy: uuid().notNull().references(() => accounts.id),
  movedAt: instant().notNull(),
}, (t) => [
  check("priority_moves_words", sql`${oneOf(t.from, PRIORITY_STATES)} and ${oneOf(t.to, PRIORITY_STATES)} and ${t.from} is distinct from ${t.to}`),
  index().on(t.priorityId),
  index().on(t.movedBy),
  pgPolicy("priority_moves_of_seen_priorities", { for: "select", to: appRole, using: priorityIsSeen(t.priorityId) }),
  pgPolicy("priority_moves_are_kept", { for: "insert", to: appRole, withCheck: sql`${actorRole} <> 'status-holder' and ${priorityIsSeen(t.priorityId)}` }),
]);

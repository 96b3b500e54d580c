import { sql } from "drizzle-orm";
import { check, date, index, pgPolicy, pgTable, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { DOERS, VOICES } from "#app/guidance/visit.ts";
import { VISIT_STATES } from "#app/matches/visit.ts";
import { accounts } from "./accounts.ts";
import { actorId, actorRole, actorSubject, appRole, id, instant, oneOf, word } from "./columns.ts";
import { asksPersonOrGuide, matchIsOf } from "./goals.ts";
import { asksGuide } from "./life-areas.ts";
import { matches } from "./matches.ts";
import { statusHolders } from "./status-holders.ts";

/** The organisation sees its own matches (their policy says so); a buddy's own are of another kind, and out of this. */
const asksOrganisation = (matchId: unknown) => sql`(${actorRole} = 'employer' and exists (select 1 from matches match where match.id = ${matchId}))`;

/** A visit at the workplace: planned with the match's beginning, or by hand. */
export const workplaceVisits = pgTable("workplace_visits", {
  id: id(),
  matchId: uuid().notNull().references(() => matches.id),
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  /** Of the placement, see app/matches/visit.ts; null: planned by hand. */
  week: smallint(),
  plannedOn: date().notNull(),
  state: word(VISIT_STATES).notNull().default("planned"),
  madeOn: date(),
  createdAt: instant().notNull(),
}, (t) => [
  check("workplace_visits_words", sql`${oneOf(t.state, VISIT_STATES)} and ${t.week} between 1 and 52 and (${t.state} = 'made') = (${t.madeOn} is not null)`),
  uniqueIndex("workplace_visits_one_a_week").on(t.matchId, t.week).where(sql`week is not null`),
  index().on(t.holderId),
  index().on(t.matchId),
  index().on(t.plannedOn).where(sql`state = 'planned'`),
  pgPolicy("workplace_visits_are_read", { for: "select", to: appRole, using: sql`${asksPersonOrGuide(t.holderId)} or ${asksOrganisation(t.matchId)}` }),
  pgPolicy("workplace_visits_are_planned", { for: "insert", to: appRole, withCheck: sql`${actorRole} = 'system' or (${asksGuide(t.holderId)} and ${matchIsOf(t.matchId, t.holderId)})` }),
  pgPolicy("workplace_visits_move", { for: "update", to: appRole, using: sql`${actorRole} = 'system' or ${asksGuide(t.holderId)}` }),
]);

/** What the visit's own policy shows. */
const visitIsSeen = (visitId: unknown) => sql`exists (select 1 from workplace_visits visit where visit.id = ${visitId})`;
const guidesVisit = (visitId: unknown) => sql`exists (select 1 from workplace_visits visit where visit.id = ${visitId} and ${asksGuide(sql.raw("visit.holder_id"))})`;

/** A visit that was put off: from which day, and why. For who guides. */
export const visitMoves = pgTable("visit_moves", {
  id: id(),
  visitId: uuid().notNull().references(() => workplaceVisits.id, { onDelete: "cascade" }),
  from: date().notNull(),
  to: date().notNull(),
  reason: text().notNull(),
  movedBy: uuid().notNull().references(() => accounts.id),
  movedAt: instant().notNull(),
}, (t) => [
  check("visit_moves_line", sql`length(${t.reason}) <= 280`),
  index().on(t.visitId),
  pgPolicy("visit_moves_are_read", { for: "select", to: appRole, using: sql`${actorRole} = 'system' or ${guidesVisit(t.visitId)}` }),
  pgPolicy("visit_moves_are_added", { for: "insert", to: appRole, withCheck: sql`${actorRole} = 'system' or (${t.movedBy} = ${actorId} and ${guidesVisit(t.visitId)})` }),
]);

/** What each of the three said, a line a voice. Rows are only added: saying anew marks the row before. */
export const visitLines = pgTable("visit_lines", {
  id: id(),
  visitId: uuid().notNull().references(() => workplaceVisits.id, { onDelete: "cascade" }),
  voice: word(VOICES).notNull(),
  /** The person's: 1 very bad to 5 very good. */
  face: smallint(),
  line: text(),
  writtenBy: uuid().notNull().references(() => accounts.id),
  writtenAt: instant().notNull(),
  replacedAt: instant(),
}, (t) => [
  check("visit_lines_words", sql`${oneOf(t.voice, VOICES)} and ${t.face} between 1 and 5 and (${t.face} is null or ${t.voice} = 'person') and (${t.face} is not null or ${t.line} is not null) and length(${t.line}) <= 400`),
  uniqueIndex("visit_lines_one_in_force").on(t.visitId, t.voice).where(sql`replaced_at is null`),
  index().on(t.visitId),
  pgPolicy("visit_lines_are_read", {
    for: "select", to: appRole,
    using: sql`${actorRole} = 'system' or ${guidesVisit(t.visitId)}
      or (${actorRole} = 'status-holder' and ${t.voice} = 'person' and ${visitIsSeen(t.visitId)})
      or (${actorRole} = 'employer' and ${t.voice} = 'organisation' and ${visitIsSeen(t.visitId)})`,
  }),
  pgPolicy("visit_lines_are_added", {
    for: "insert", to: appRole,
    withCheck: sql`${actorRole} = 'system' or (${t.writtenBy} = ${actorId} and (${guidesVisit(t.visitId)} or (${actorRole} = 'employer' and ${t.voice} = 'organisation' and ${visitIsSeen(t.visitId)})))`,
  }),
  pgPolicy("visit_lines_are_replaced", {
    for: "update", to: appRole,
    using: sql`${actorRole} = 'system' or ${guidesVisit(t.visitId)} or (${actorRole} = 'employer' and ${t.voice} = 'organisation' and ${visitIsSeen(t.visitId)})`,
  }),
]);

/** What was agreed at a visit: who does what, by when. The person sees it; the organisation is told, and sees nothing of the others'. */
export const visitAgreements = pgTable("visit_agreements", {
  id: id(),
  visitId: uuid().notNull().references(() => workplaceVisits.id, { onDelete: "cascade" }),
  what: text().notNull(),
  doer: word(DOERS).notNull(),
  byOn: date(),
  agreedBy: uuid().notNull().references(() => accounts.id),
  agreedAt: instant().notNull(),
  doneAt: instant(),
  doneBy: uuid().references(() => accounts.id),
}, (t) => [
  check("visit_agreements_words", sql`${oneOf(t.doer, DOERS)} and length(${t.what}) between 1 and 280 and (${t.doneAt} is null) = (${t.doneBy} is null)`),
  index().on(t.visitId),
  pgPolicy("visit_agreements_are_read", {
    for: "select", to: appRole,
    using: sql`${actorRole} = 'system' or ${guidesVisit(t.visitId)} or exists (select 1 from workplace_visits visit where visit.id = ${t.visitId} and ${actorRole} = 'status-holder' and visit.holder_id = ${actorSubject})`,
  }),
  pgPolicy("visit_agreements_are_made", { for: "insert", to: appRole, withCheck: sql`${actorRole} = 'system' or (${t.agreedBy} = ${actorId} and ${guidesVisit(t.visitId)})` }),
  pgPolicy("visit_agreements_are_ticked", { for: "update", to: appRole, using: sql`${actorRole} = 'system' or ${guidesVisit(t.visitId)}` }),
]);

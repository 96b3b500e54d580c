import { sql } from "drizzle-orm";
import { check, date, index, integer, numeric, pgPolicy, pgTable, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { MOST_HOURS, ROUTES } from "#app/guidance/hours.ts";
import { accounts } from "./accounts.ts";
import { actorRole, appRole, id, instant, oneOf, word } from "./columns.ts";
import { matches } from "./matches.ts";
import { dossierIsSeen, statusHolders } from "./status-holders.ts";

const matchIsSeen = (matchId: unknown) => sql`${actorRole} <> 'buddy' and exists (select 1 from matches match where match.id = ${matchId} and match.kind = 'placement')`;
const mayConfirm = sql`${actorRole} in ('system', 'consultant', 'coordinator', 'employer')`;

/** Hours that someone was at a placement in a week, as the organisation (or the contact person) confirmed them. */
export const workHours = pgTable("work_hours", {
  id: id(),
  matchId: uuid().notNull().references(() => matches.id),
  /** The week's Monday. */
  week: date().notNull(),
  /** In halves; 0: was not there. */
  hours: numeric({ precision: 3, scale: 1, mode: "number" }).notNull(),
  confirmedBy: uuid().notNull().references(() => accounts.id),
  confirmedAt: instant().notNull(),
  /** A correction is a row of its own: this one was put right then. */
  replacedAt: instant(),
}, (t) => [
  check("work_hours_range", sql`${t.hours} between 0 and ${sql.raw(String(MOST_HOURS))} and ${t.hours} * 2 = trunc(${t.hours} * 2) and extract(isodow from ${t.week}) = 1`),
  uniqueIndex("work_hours_one_in_force").on(t.matchId, t.week).where(sql`${t.replacedAt} is null`),
  index().on(t.matchId),
  // The match's own policy says who sees it: the person, who accompanies them, and the organisation. Nobody deletes.
  pgPolicy("work_hours_are_read", { for: "select", to: appRole, using: matchIsSeen(t.matchId) }),
  pgPolicy("work_hours_are_confirmed", { for: "insert", to: appRole, withCheck: sql`${mayConfirm} and ${matchIsSeen(t.matchId)}` }),
  pgPolicy("work_hours_are_put_right", { for: "update", to: appRole, using: sql`${mayConfirm} and ${matchIsSeen(t.matchId)}` }),
]);

/** What a person's hours are counted towards. No row: not asked yet. */
export const integrationRoutes = pgTable("integration_routes", {
  holderId: uuid().primaryKey().references(() => statusHolders.id, { onDelete: "cascade" }),
  route: word(ROUTES).notNull(),
  /** Hours of taking part that were made elsewhere, or before. */
  participationElsewhere: integer().notNull().default(0),
  /** The same for the practice of the module. */
  practiceElsewhere: integer().notNull().default(0),
  updatedBy: uuid().notNull().references(() => accounts.id),
  updatedAt: instant().notNull(),
}, (t) => [
  check("integration_routes_route", sql`${oneOf(t.route, ROUTES)} and ${t.participationElsewhere} between 0 and 5000 and ${t.practiceElsewhere} between 0 and 5000`),
  pgPolicy("integration_routes_of_seen_dossiers", { for: "select", to: appRole, using: dossierIsSeen(t.holderId) }),
  pgPolicy("integration_routes_are_noted", {
    to: appRole,
    using: sql`${actorRole} in ('system', 'consultant', 'coordinator') and ${dossierIsSeen(t.holderId)}`,
  }),
]);

import { type AnyPgColumn, check, index, integer, pgPolicy, pgTable, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { CONTACT_KINDS, MOMENT_KINDS } from "#app/contact/contact.ts";
import { accounts } from "./accounts.ts";
import { actorRole, appRole, createdAt, id, instant, oneOf, word } from "./columns.ts";
import { matches } from "./matches.ts";
import { dossierIsSeen, statusHolders } from "./status-holders.ts";
import { sql } from "drizzle-orm";

/** When and where a status holder meets whom. */
export const appointments = pgTable("appointments", {
  id: id(),
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  matchId: uuid().references(() => matches.id),
  kind: word(CONTACT_KINDS).notNull(),
  withName: text().notNull(),
  startsAt: instant().notNull(),
  minutes: integer().notNull().default(60),
  location: text().notNull(),
  createdBy: uuid().references(() => accounts.id),
  createdAt: createdAt(),
  cancelledAt: instant(),
}, (t) => [
  check("appointments_kind", oneOf(t.kind, CONTACT_KINDS)),
  check("appointments_minutes", sql`${t.minutes} between 5 and 600`),
  index().on(t.holderId, t.startsAt),
  pgPolicy("appointments_of_seen_dossiers", { to: appRole, using: dossierIsSeen(t.holderId) }),
]);

/** Contact that was had, a line of notes each. Only for who accompanies: the holder and the coordinator don't read notes. */
export const contactMoments = pgTable("contact_moments", {
  id: id(),
  holderId: uuid().notNull().references(() => statusHolders.id, { onDelete: "cascade" }),
  kind: word(MOMENT_KINDS).notNull(),
  note: text(),
  happenedAt: instant().notNull(),
  createdBy: uuid().notNull().references(() => accounts.id),
  createdAt: createdAt(),
  /** A correction is a row of its own: which one it puts right, and when this one was put right. */
  corrects: uuid().references((): AnyPgColumn => contactMoments.id, { onDelete: "cascade" }),
  replacedAt: instant(),
}, (t) => [
  check("contact_moments_kind", oneOf(t.kind, MOMENT_KINDS)),
  index().on(t.holderId, t.happenedAt),
  // Put right once: what comes after puts the correction right.
  uniqueIndex("contact_moments_put_right_once").on(t.corrects),
  pgPolicy("contact_moments_of_own_caseload", {
    to: appRole,
    using: sql`${actorRole} in ('system', 'consultant') and ${dossierIsSeen(t.holderId)}`,
  }),
]);

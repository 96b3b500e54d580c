import { sql } from "drizzle-orm";
import { boolean, check, index, integer, pgTable, smallint, text, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { ROLES } from "#app/access/actor.ts";
import { PIN_KINDS } from "#app/accounts/pin.ts";
import { citext, createdAt, id, instant, oneOf, word } from "./columns.ts";
import { municipalities } from "./municipalities.ts";

/** People who sign in. A status holder's name is in the dossier, not here. */
export const accounts = pgTable("accounts", {
  id: id(),
  role: word(ROLES).notNull(),
  municipalityId: uuid().notNull().references(() => municipalities.id),
  email: citext().unique(),
  passwordHash: text(),
  /** The password was given by someone else, who has seen it: good for choosing an own one, and for nothing more. */
  mustChangePassword: boolean().notNull().default(false),
  name: text(),
  phone: text(),
  /** Interface language. */
  language: text().notNull().default("nl"),
  /** A closed account can't sign in. */
  closedAt: instant(),
  createdAt: createdAt(),
}, (t) => [
  check("accounts_role", oneOf(t.role, ROLES)),
  check("accounts_way_in", sql`(${t.role} = 'status-holder' and ${t.email} is null and ${t.passwordHash} is null) or (${t.role} <> 'status-holder' and ${t.email} is not null and ${t.name} is not null)`),
  index().on(t.municipalityId, t.role),
]);

/** Where someone is signed in. The cookie carries the token; here is only its hash. */
export const sessions = pgTable("sessions", {
  id: id(),
  tokenHash: text().notNull().unique(),
  accountId: uuid().notNull().references(() => accounts.id, { onDelete: "cascade" }),
  /** What the browser calls itself, for the list of sessions. */
  device: text(),
  createdAt: createdAt(),
  lastSeenAt: instant().notNull().defaultNow(),
  expiresAt: instant().notNull(),
  revokedAt: instant(),
}, (t) => [index().on(t.accountId)]);

/** Sign-in cards of status holders: one in force at a time. */
export const signInCards = pgTable("sign_in_cards", {
  id: id(),
  accountId: uuid().notNull().references(() => accounts.id, { onDelete: "cascade" }),
  tokenHash: text().notNull().unique(),
  pinHash: text().notNull(),
  pinKind: word(PIN_KINDS).notNull().default("digits"),
  /** When the person chose an own PIN; null while it is still the one that was printed. */
  pinChosenAt: instant(),
  /** Wrong PINs in a row. */
  misses: smallint().notNull().default(0),
  lockedUntil: instant(),
  createdAt: createdAt(),
  createdBy: uuid().references(() => accounts.id),
  lastUsedAt: instant(),
  revokedAt: instant(),
}, (t) => [
  uniqueIndex("sign_in_cards_one_in_force").on(t.accountId).where(sql`${t.revokedAt} is null`),
  check("sign_in_cards_pin_kind", oneOf(t.pinKind, PIN_KINDS)),
]);

/** Counters of the rate limiter (rate-limiter-flexible writes them). */
export const rateLimits = pgTable("rate_limits", {
  key: text().primaryKey(),
  points: integer().notNull(),
  expire: instant(),
});

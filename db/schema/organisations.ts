import { sql } from "drizzle-orm";
import { boolean, check, index, pgTable, primaryKey, text, uuid } from "drizzle-orm/pg-core";
import { ORGANISATION_KINDS, ORGANISATION_STATES } from "#app/organisations/organisation.ts";
import { accounts } from "./accounts.ts";
import { createdAt, degrees, id, instant, oneOf, word } from "./columns.ts";
import { municipalities } from "./municipalities.ts";

export const organisations = pgTable("organisations", {
  id: id(),
  municipalityId: uuid().notNull().references(() => municipalities.id),
  name: text().notNull(),
  kind: word(ORGANISATION_KINDS).notNull(),
  /** What the organisation does, in its own words. */
  about: text().notNull(),
  address: text(),
  /** Key in app/places. */
  placeId: text().notNull(),
  lat: degrees().notNull(),
  lng: degrees().notNull(),
  website: text(),
  phone: text(),
  /** The people who guide have done the training. */
  trained: boolean().notNull().default(false),
  state: word(ORGANISATION_STATES).notNull().default("registered"),
  stateNote: text(),
  decidedBy: uuid().references(() => accounts.id),
  decidedAt: instant(),
  createdAt: createdAt(),
}, (t) => [
  check("organisations_kind", oneOf(t.kind, ORGANISATION_KINDS)),
  check("organisations_state", oneOf(t.state, ORGANISATION_STATES)),
  check("organisations_decided", sql`${t.state} = 'registered' or ${t.decidedAt} is not null`),
  index().on(t.municipalityId, t.state),
]);

export const organisationMembers = pgTable("organisation_members", {
  organisationId: uuid().notNull().references(() => organisations.id, { onDelete: "cascade" }),
  accountId: uuid().notNull().unique().references(() => accounts.id, { onDelete: "cascade" }),
}, (t) => [primaryKey({ columns: [t.organisationId, t.accountId] })]);
